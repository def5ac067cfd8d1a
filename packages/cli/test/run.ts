/** The command, asked in this process: what it prints, and the code that it would end with. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answer } from '../src/program.js';

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One call at a time: while it runs, what goes to the process's streams is its own. */
export async function run(...args: readonly string[]): Promise<Ran> {
  const before = process.exitCode;
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  process.exitCode = undefined;
  try {
    await answer(['node', cli, ...args]);
    return { status: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    for (const { end } of [stdout, stderr]) end();
    process.exitCode = before;
  }
}

/** The built command as a process of its own: what a shell gets. */
export function spawn(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Keeps what is written to a stream, until `end`. */
export function listenTo(stream: NodeJS.WriteStream) {
  const { write } = stream;
  let heard = '';
  stream.write = (text: string | Uint8Array) => {
    heard += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  return {
    text: () => heard,
    end: () => {
      stream.write = write;
    },
  };
}
