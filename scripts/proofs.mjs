/** `npm run proofs [-- rounds]`: the property tests over fresh random cases, round after round; of small clusters a great many. */
import { spawnSync } from 'node:child_process';

const rounds = Number(process.argv[2] ?? 5);
for (let round = 1; round <= rounds; round++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`round ${round} of ${rounds}: PROOF_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', 'packages/sdk', '--reporter=dot'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PROOF_SEED: seed,
      PROOF_CLUSTERS: process.env.PROOF_CLUSTERS ?? '100000',
    },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
