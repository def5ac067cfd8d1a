import { execFileSync } from 'node:child_process';

/** Runs programs in a folder with these settings of npm; throws with what was printed when one fails. */
export function runnerIn(folder, environment) {
  return (program, ...args) => {
    try {
      return execFileSync(program, args, {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 28,
      });
    } catch (error) {
      throw new Error(`${program} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    }
  };
}

/** npm passes its own settings down to what it runs; of these only the registry of other packages stays. */
export function environmentOf(npmrc) {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    ...Object.fromEntries(own),
    NPM_CONFIG_USERCONFIG: npmrc,
    TURBO_TELEMETRY_DISABLED: '1',
  };
}
