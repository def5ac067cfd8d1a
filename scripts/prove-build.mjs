/**
 * `npm run proofs:build [-- kills [package [moves]]]`: builds of a package, killed at random moments, leave the old `dist` or
 * the new one; two at once do not mix. On a copy, in a temporary folder, of two versions that take turns. `moves` builds
 * once for each version, and kills only the step that changes `dist`. PROOF_SEED repeats a run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wholeness } from './whole/digest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kills = '100', name = 'cli', only = ''] = process.argv.slice(2);
const seed = process.env.PROOF_SEED ?? String(randomInt(2 ** 31));
console.log(`PROOF_SEED=${seed}: ${kills} kills of ${only || 'builds'} of ${name}`);

const copy = mkdtempSync(join(tmpdir(), 'syria-2024-builds-'));
const folder = join(copy, 'packages', name);
const versions = ['0.0.1', '0.0.2'];
const place = 'node ../../scripts/whole/place.mjs';
const { make } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'))).scripts;

try {
  copyPackage();
  const duration = buildEach();
  const counts = await killMany(duration);
  const together = only === 'moves' ? 'not asked' : await twoAtOnce();
  console.log(
    `${counts.old} old, ${counts.new} new, ${counts.absent} absent, ${counts.mixed} mixed`,
  );
  console.log(`what was absent came back with the next build; two at once: ${together}`);
  process.exitCode = counts.mixed > 0 || together === 'mixed' ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** What a build of the package reads: itself, the scripts, the libraries. Of the others only what is built is read. */
function copyPackage() {
  const isSource = (path) =>
    !/^(?:dist|dist\..*|node_modules|made\.bin.*|\.turbo)$/.test(basename(path));
  mkdirSync(join(copy, 'packages'));
  cpSync(join(root, 'packages', name), folder, { recursive: true, filter: isSource });
  cpSync(join(root, 'scripts/whole'), join(copy, 'scripts/whole'), { recursive: true });
  for (const file of ['scripts/licences.mjs', 'scripts/licences.d.mts', 'tsconfig.base.json'])
    cpSync(join(root, file), join(copy, file));
  for (const path of ['node_modules', `packages/${name}/node_modules`])
    if (existsSync(join(root, path))) symlinkSync(join(root, path), join(copy, path), 'junction');
}

function setVersion(version) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version }, null, 2));
}

/** Keeps what is made of each version, and tells how long that takes: ms. */
function buildEach() {
  const begun = Date.now();
  for (const version of versions) {
    setVersion(version);
    const { status } = start(`${make} && ${place}`, spawnSync);
    if (status !== 0) throw new Error(`the build of ${name} failed`);
    cpSync(join(folder, 'made.bin'), join(copy, `${version}.bin`));
  }
  const placing = Date.now();
  keep(versions[0]);
  start(place, spawnSync);
  const placed = Date.now();
  keep(versions[1]);
  start(place, spawnSync);
  return only === 'moves' ? placed - placing : (placing - begun) / versions.length;
}

/** Its own process group, so that a kill ends all of it. */
function start(command, by = spawn) {
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH };
  return by(command, { cwd: folder, env, shell: true, stdio: 'ignore', detached: by === spawn });
}

async function killMany(duration) {
  const counts = { old: 0, new: 0, absent: 0, mixed: 0 };
  let standing = versions.length - 1;
  for (let i = 0; i < Number(kills); i++) {
    const next = 1 - standing;
    await killAt(randomAt(i) * duration * 1.3, next);
    const found = stateOf(standing);
    counts[found]++;
    if (found === 'new') standing = next;
    if (found === 'mixed') console.error(`kill ${i}: dist is not what its manifest lists`);
    // Told as it goes: of a run that is stopped, something is known.
    if ((i + 1) % 10 === 0) console.log(`${i + 1} kills: ${JSON.stringify(counts)}`);
  }
  return counts;
}

/** The same for the same seed. */
function randomAt(i) {
  return createHash('sha256').update(`${seed}:${i}`).digest().readUInt32LE() / 2 ** 32;
}

function killAt(moment, next) {
  setVersion(versions[next]);
  if (only === 'moves') keep(versions[next]);
  const build = start(only === 'moves' ? place : `${make} && ${place}`);
  const ended = endOf(build);
  setTimeout(() => {
    try {
      process.kill(-build.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }, moment);
  return ended;
}

/** What was made of a version, put there in one rename, as a build does. */
function keep(version) {
  cpSync(join(copy, `${version}.bin`), join(folder, 'made.next'));
  renameSync(join(folder, 'made.next'), join(folder, 'made.bin'));
}

/** Of which version `dist` is, if it is what its manifest lists. */
function stateOf(standing) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return 'absent';
  if (wholeness(dist) === undefined) return 'mixed';
  const { version } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  return version === versions[standing] ? 'old' : 'new';
}

/** Builds wait for each other, and so do the steps that change `dist`, each with another version to put there. */
async function twoAtOnce() {
  setVersion(versions[0]);
  const builds = versions.map(() => start(`${make} && ${place}`));
  const codes = await Promise.all(builds.map(endOf));
  if (stateOf(0) !== 'old') return 'mixed';
  for (let i = 0; i < 10; i++) {
    const places = versions.map((version) => {
      keep(version);
      return start(place);
    });
    codes.push(...(await Promise.all(places.map(endOf))));
    if (!['old', 'new'].includes(stateOf(0))) return 'mixed';
  }
  return codes.every((code) => code === 0) ? 'whole' : 'mixed';
}

function endOf(started) {
  return new Promise((resolve) => started.on('exit', resolve));
}
