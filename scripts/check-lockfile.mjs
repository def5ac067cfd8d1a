/**
 * Lists optional dependencies that the lockfile lacks. A registry can hold a wrapper package before its binaries for
 * other platforms: `npm install` then works here, and `npm ci` stops elsewhere.
 */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);
const present = new Set(
  Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
);
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${path || 'root'}: ${name}`),
);
const hosts = Object.entries(packages).filter(([, { resolved }]) =>
  /^https?:/.test(resolved ?? ''),
);
for (const line of missing) console.error(`not in the lockfile: ${line}`);
for (const [path] of hosts) console.error(`names a registry host: ${path}`);
if (missing.length + hosts.length > 0) process.exit(1);
console.log(`${present.size} packages locked, none missing, no registry host named`);
