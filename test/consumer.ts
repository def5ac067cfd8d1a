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
  const consumer = consumerIn(mkdtempSync(join(tmpdir(), 'syria-2024-consumer-')));
  const tarballs = packInto(consumer.folder);
  consumer.write('package.json', JSON.stringify(manifestOf(tarballs)));
  consumer.run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  return consumer;
}

function consumerIn(folder: string): Consumer {
  return {
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
}

/** Package → the address of its tarball, as a manifest in the folder has it. */
function packInto(folder: string): Readonly<Record<string, string>> {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  for (const name of ['data', 'sdk', 'cli'])
    execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], {
      cwd: join(root, 'packages', name),
      stdio: 'pipe',
    });
  return Object.fromEntries(
    readdirSync(packed).map((file) => [
      file.replace(/^syria-2024-(\w+)-.*/, '@syria-2024/$1'),
      `file:./packed/${file}`,
    ]),
  );
}

function manifestOf(tarballs: Readonly<Record<string, string>>) {
  return {
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
  };
}

/** npm passes its own settings down to what it runs; a stranger's shell has none of them. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('npm_') || name.startsWith('npm_config_registry'),
    ),
  );
}
