/** A stranger's project: the packed tarballs, installed outside the repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Consumer {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Runs a program in the project; throws with what it printed when it fails. */
  run(program: string, ...args: string[]): string;
}

/** Packs the packages and installs them, with the compiler, in a new folder. */
export function installConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'syria-2024-consumer-'));
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  for (const name of ['data', 'sdk', 'cli'])
    execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], {
      cwd: join(root, 'packages', name),
      stdio: 'pipe',
    });
  const tarballs = Object.fromEntries(
    readdirSync(packed).map((file) => [
      file.replace(/^syria-2024-(\w+)-.*/, '@syria-2024/$1'),
      `file:./packed/${file}`,
    ]),
  );
  const consumer: Consumer = {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    run(program, ...args) {
      try {
        return execFileSync(program, args, {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
          env: cleanEnvironment(),
        });
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
        throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
      }
    },
  };
  consumer.write(
    'package.json',
    JSON.stringify({
      name: 'stranger',
      private: true,
      type: 'module',
      dependencies: {
        ...tarballs,
        typescript: '6.0.3',
        '@types/node': '^20.19.0',
        // Optional: who wants the schemas brings it.
        zod: '4.6.7',
      },
      overrides: tarballs,
    }),
  );
  consumer.run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  return consumer;
}

/** npm passes its own settings down to what it runs; a stranger's shell has none of them. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('npm_') || name.startsWith('npm_config_registry'),
    ),
  );
}
