/**
 * What a lockfile must not do to whoever installs by it: lack an optional dependency (a registry can hold a wrapper package
 * before its binaries for other platforms: `npm install` then works here, and `npm ci` stops elsewhere), name a registry's
 * host, or run a script at installation that its package.json does not know of under `allowScripts`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folders with a lockfile of their own; what builds itself on the machine is only in the last three. */
const folders = [
  '.',
  'scripts/mutation',
  'scripts/rehearsal',
  'test/consumers',
  'packages/sdk/bench/peers',
];

/** Each fault as a line. */
export function faultsOfLockfile({ packages }, { allowScripts = {} }) {
  const entries = Object.entries(packages);
  const present = new Set(entries.map(([path]) => nameAt(path)));
  return [
    ...entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !present.has(name))
        .map((name) => `not in the lockfile: ${path || 'root'}: ${name}`),
    ),
    ...entries
      .filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
      .map(([path]) => `names a registry host: ${path}`),
    ...entries
      .filter(([path, { hasInstallScript }]) => hasInstallScript && !(nameAt(path) in allowScripts))
      .map(([path]) => `runs a script when it is installed, and allowScripts lacks it: ${path}`),
  ];
}

const nameAt = (path) => path.slice(path.lastIndexOf('node_modules/') + 13);

function run() {
  const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
  let failed = 0;
  for (const folder of folders) {
    const lockfile = read(`${folder}/package-lock.json`);
    const faults = faultsOfLockfile(lockfile, read(`${folder}/package.json`));
    for (const line of faults) console.error(`${folder}: ${line}`);
    failed += faults.length;
    const count = Object.keys(lockfile.packages).length;
    console.log(`${folder}: ${count} packages locked, ${faults.length} faults`);
  }
  if (failed > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
