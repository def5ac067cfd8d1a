/**
 * `npm run release:rehearse`: a release from version to upgrade, on a registry of this machine. A copy of the tree is
 * versioned, built and published; a stranger installs it and runs the README; one value is corrected, published again, and
 * the stranger upgrades, reads the changelog and asks again.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { copyTree } from './copy.mjs';
import { assertLoopback } from './loopback.mjs';
import { startRegistry } from './registry.mjs';
import { environmentOf, runnerIn } from './run.mjs';
import { steps } from './steps.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'syria-2024-rehearsal-'));
const [copy, project] = ['copy', 'project'].map((name) => join(folder, name));
for (const path of [copy, project]) mkdirSync(path);
const npmrc = join(folder, 'npmrc');
const environment = environmentOf(npmrc);
const [here, there, stranger] = [root, copy, project].map((path) => runnerIn(path, environment));
const others = runnerIn(root, process.env)('npm', 'config', 'get', 'registry').trim();
const step = (text) => console.log(`— ${text}`);
/** One of the steps of a release, in the copy. */
const take = (name, ...more) => there(...steps[name].split(' '), ...more);

const registry = await startRegistry(folder);
try {
  writeFileSync(npmrc, settings(registry.address));
  step('copy the tree, and install');
  copyTree(root, copy, here, there);
  take('install', '--prefer-offline');

  const first = release();
  step(`install ${first} as a stranger, and run the README`);
  stranger('npm', 'init', '--yes');
  stranger('npm', 'install', '--no-audit', '--no-fund', '@syria-2024/data', '@syria-2024/sdk');
  await runReadme();
  const before = askDistance();

  step('correct one value');
  const corrected = correctPoint();
  const second = release(first);
  assert.notEqual(second, first);
  step(`upgrade to ${second}, read the changelog, write the formats, and ask again`);
  stranger('npm', 'update', '--no-audit', '--no-fund', '@syria-2024/data');
  const installed = join(project, 'node_modules/@syria-2024/data');
  const changelog = readFileSync(join(installed, 'CHANGELOG.md'), 'utf8');
  assert.ok(changelog.includes(second) && changelog.includes(corrected), changelog);
  const manifest = readJson(join(installed, 'dist/manifest.json'));
  const { verifyFiles } = await import(pathToFileURL(join(installed, 'dist/verify.js')).href);
  const read = (path) => readFile(join(installed, path));
  assert.deepEqual((await verifyFiles(manifest, read)).differences, []);
  assert.ok('dist/files/changes.json' in manifest.files);
  const { changes, size } = readJson(join(installed, 'dist/files/changes.json'));
  assert.equal(size, 'patch');
  assert.deepEqual(
    changes.corrected.map(({ id, field }) => [id, field]),
    [['talbiseh', 'point']],
  );
  const tables = join(folder, 'tables');
  take('tables', tables);
  assert.equal(readJson(join(tables, 'datapackage.json')).version, second);
  const after = askDistance();
  assert.notEqual(after, before);
  console.log(`${first} → ${second}: ${corrected}`);
  console.log(`Talbiseh to Homs: ${before} km → ${after} km`);
} finally {
  registry.stop();
  rmSync(folder, { recursive: true, force: true });
}

function settings(address) {
  const { host } = new URL(address);
  return `registry=${others}\n@syria-2024:registry=${address}\n//${host}/:_authToken=rehearsal\n`;
}

/** Versions, builds and publishes what the copy holds; returns the version of the record. */
function release(since) {
  step(since ? `say what differs from ${since}` : 'version, build and publish');
  const diff = (...args) => there('npm', 'run', '--silent', 'data:diff', '--', since, ...args);
  if (since) {
    diff('--changeset', '.changeset/values.md', '--check');
    there('npm', 'run', '--silent', 'api:diff', '--', '--check');
  }
  there('npm', 'run', 'release:version');
  take('build', '--output-logs=errors-only');
  take('changes');
  const bill = join(folder, 'bill.cdx.json');
  take('bill', bill);
  const { components } = readJson(bill);
  assert.ok(components.some(({ name }) => name === 'geographiclib-geodesic'));
  assertLoopback(there('npm', 'config', 'get', '@syria-2024:registry').trim());
  there('npx', ...steps.publish.split(' '));
  const { version } = readJson(join(copy, 'packages/data/package.json'));
  assert.equal(readJson(join(copy, 'packages/data/dist/files/json/meta.json')).version, version);
  assert.match(
    readFileSync(join(copy, 'CITATION.cff'), 'utf8'),
    new RegExp(`^version: ${version}$`, 'm'),
  );
  return version;
}

async function runReadme() {
  const text = readFileSync(join(copy, 'README.md'), 'utf8');
  const snippets = [...text.matchAll(/```ts\n([\s\S]*?)```/g)];
  assert.ok(snippets.length > 1);
  for (const [i, [, code]] of snippets.entries()) {
    const { code: script } = await transform(code, { loader: 'ts', format: 'esm' });
    writeFileSync(join(project, `readme-${i + 1}.mjs`), script);
    stranger('node', `readme-${i + 1}.mjs`);
  }
}

function askDistance() {
  const code = `import('@syria-2024/sdk').then(({ distanceToHoms, syria2024 }) =>
    console.log(distanceToHoms(syria2024, 'talbiseh').km.toFixed(3)))`;
  return stranger('node', '-e', code).trim();
}

/** Moves a town by some 300 m in its file; returns how the changelog tells it. */
function correctPoint() {
  const file = join(copy, 'packages/data/curated/places/homs/talbiseh.yaml');
  const text = readFileSync(file, 'utf8');
  const [line, lon, lat] = /^point: \[([\d.]+), ([\d.]+)\]$/m.exec(text);
  const moved = [Number(lon), Number((Number(lat) + 0.003).toFixed(3))];
  writeFileSync(file, text.replace(line, `point: [${moved.join(', ')}]`));
  return `places \`talbiseh\` point: \`${JSON.stringify([Number(lon), Number(lat)])}\` → \`${JSON.stringify(moved)}\``;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
