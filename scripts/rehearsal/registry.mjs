/** A registry on this machine that has only what is published on it. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('node_modules/verdaccio/bin/verdaccio', import.meta.url));

/** Starts it in a folder; `stop` ends that process and no other. */
export async function startRegistry(folder) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'verdaccio.yaml');
  writeFileSync(config, configText(folder));
  const child = spawn(
    process.execPath,
    [program, '--config', config, '--listen', `127.0.0.1:${port}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const stop = () => child.kill();
  try {
    await answers(address, child);
  } catch (error) {
    stop();
    throw error;
  }
  return { address, stop };
}

/** No uplinks: what is not published here is not found here. */
const configText = (folder) => `storage: ${join(folder, 'storage')}
auth: { htpasswd: { file: ${join(folder, 'htpasswd')}, max_users: 1 } }
uplinks: {}
packages:
  '@syria-2024/*': { access: $all, publish: $all, unpublish: $all }
publish: { allow_offline: true }
log: { type: stdout, level: error }
`;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(address, child) {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`the registry ended with ${child.exitCode}`);
    const answer = await fetch(`${address}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the registry did not answer within half a minute');
}
