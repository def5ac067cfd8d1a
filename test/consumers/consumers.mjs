/**
 * `npm run consumers`: the packed tarballs in the hands of strangers. Every runtime, compiler and bundler asks the same
 * question of the installed packages, and has to tell the same.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOf, runnerIn } from '../../scripts/rehearsal/run.mjs';
import { openBrowser } from './browser.mjs';
import { bundlers } from './bundlers.mjs';
import { runInWorkerd } from './workerd.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const tool = (...path) => join(here, 'node_modules', ...path);
const folder = mkdtempSync(join(tmpdir(), 'syria-2024-consumers-'));
const environment = environmentOf(process.env.NPM_CONFIG_USERCONFIG ?? '');
if (!process.env.NPM_CONFIG_USERCONFIG) delete environment.NPM_CONFIG_USERCONFIG;

const tarballs = pack();
const project = makeProject('project');
const run = runnerIn(project, environment);
run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');

const asking = `const answer = controlAt(syria2024, 'hama', '2024-12-05');
const { km } = distanceTo(syria2024, 'homs', 'hama');
const told = [answer.status, answer.evidence.claims.length, km.toFixed(3), placesGeoJSON.features.length];
`;
const imports = `import { placesGeoJSON } from '@syria-2024/data/geojson';
import { controlAt, distanceTo, syria2024 } from '@syria-2024/sdk';
`;
const question = `${imports}${asking}console.log(...told);
`;
write('esm.mjs', question);
write('cjs.cjs', question.replaceAll(/import (.*) from (.*);/g, 'const $1 = require($2);'));
write(
  'worker.mjs',
  `${imports}${asking}postMessage(told.join(' '));
`,
);
write(
  'workerd.mjs',
  `${imports}${asking}export default { test: () => console.log(...told) };
`,
);
const nodes = ['node20', 'node22', 'node24'].map((name) => [name, tool(name, 'bin/node')]);
const browser = await openBrowser(project);
const expected = run(nodes[0][1], 'esm.mjs');
assert.match(expected, /^held \d+ 4\d\.\d{3} \d+\n$/);

const proofs = [
  ...nodes.flatMap(([name, node]) => [
    [`${name}, import`, () => same(run(node, 'esm.mjs'))],
    [`${name}, require`, () => same(run(node, 'cjs.cjs'))],
  ]),
  ...typeChecks(),
  ...Object.entries(bundlers).map(([name, bundle]) => [
    `${name}'s bundle`,
    async () => {
      await bundle(join(project, 'esm.mjs'), join(project, `${name}.mjs`));
      // Where nothing else is: whatever was not bundled is not found.
      const alone = join(mkdtempSync(join(folder, 'alone-')), 'bundle.mjs');
      run('cp', `${name}.mjs`, alone);
      same(run(nodes[1][1], alone));
    },
  ]),
  [
    'Deno',
    () =>
      same(run(tool('.bin/deno'), 'run', '--allow-all', '--node-modules-dir=manual', 'esm.mjs')),
  ],
  ['Bun', () => same(run(tool('.bin/bun'), 'run', 'esm.mjs'))],
  [
    'workerd',
    async () => {
      await bundlers.esbuild(join(project, 'workerd.mjs'), join(project, 'workerd.bundle.mjs'));
      same(runInWorkerd(tool('.bin/workerd'), project, 'workerd.bundle.mjs', run));
    },
  ],
  ...pages(),
  ['Jest, with one setting', jest],
  ['pnpm, both packages named', pnpm],
];

let failed = 0;
for (const [name, prove] of proofs) {
  try {
    await prove();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.message}`);
  }
}
await browser.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`consumers: ${proofs.length - failed} of ${proofs.length} tell the same`);
process.exitCode = failed > 0 ? 1 : 0;

function pack() {
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  for (const name of ['data', 'sdk'])
    runnerIn(join(root, 'packages', name), environment)(
      'npm',
      'pack',
      '--silent',
      '--pack-destination',
      packed,
    );
  return Object.fromEntries(
    readdirSync(packed).map((file) => [
      `@syria-2024/${file.includes('-data-') ? 'data' : 'sdk'}`,
      `file:${join(packed, file)}`,
    ]),
  );
}

function makeProject(name, more = {}) {
  const path = join(folder, name);
  mkdirSync(path);
  const dependencies = { ...tarballs, '@types/node': '^20.19.0' };
  const manifest = { name, private: true, dependencies, overrides: tarballs, ...more };
  writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
  return path;
}

function write(file, text) {
  writeFileSync(join(project, file), text);
}

function same(told) {
  assert.equal(told.trim(), expected.trim());
}

/** What Chromium is told by each bundle, by a module worker, and without a bundler. */
function pages() {
  const packages = '/node_modules/@syria-2024';
  const map = {
    imports: {
      '@syria-2024/sdk': `${packages}/sdk/dist/page.js`,
      '@syria-2024/data/': `${packages}/data/dist/`,
    },
  };
  const module = (code) => `<script type="module">${code}</script>`;
  return [
    ...Object.keys(bundlers).map((name) => [
      `${name}'s bundle, in Chromium`,
      async () => same(await browser.ask(`<script type="module" src="/${name}.mjs"></script>`)),
    ]),
    [
      'a module worker, in Chromium',
      async () => {
        await bundlers.esbuild(join(project, 'worker.mjs'), join(project, 'worker.bundle.mjs'));
        const start = `new Worker('/worker.bundle.mjs', { type: 'module' })`;
        const listen = `worker.onmessage = ({ data }) => console.log(data); worker.onerror = (error) => console.error(error.message);`;
        same(await browser.ask(module(`const worker = ${start}; ${listen}`)));
      },
    ],
    [
      'an import map, in Chromium',
      async () => {
        const code = question.replace("data/geojson'", "data/geojson.js'");
        const head = `<script type="importmap">${JSON.stringify(map)}</script>`;
        same(await browser.ask(`${head}${module(code)}`));
      },
    ],
    [
      'the one file of jsDelivr and unpkg, in Chromium',
      async () => {
        const { jsdelivr, unpkg } = JSON.parse(
          readFileSync(join(project, `.${packages}/sdk/package.json`), 'utf8'),
        );
        assert.equal(jsdelivr, unpkg);
        const from = `import { controlAt, distanceTo, syria2024 } from '${packages}/sdk/${jsdelivr}';`;
        const features = 'const placesGeoJSON = { features: syria2024.dataset.places };';
        same(await browser.ask(module(`${from}\n${features}\n${asking}console.log(...told);`)));
      },
    ],
  ];
}

/** The libraries' own declarations are checked as well. */
function typeChecks() {
  const compilers = ['typescript59', 'typescript6', 'typescript7'];
  const resolutions = { nodenext: 'nodenext', esnext: 'bundler', node16: 'node16' };
  const base = {
    strict: true,
    skipLibCheck: false,
    target: 'ES2022',
    types: ['node'],
    noEmit: true,
  };
  return compilers.flatMap((compiler) =>
    Object.entries(resolutions).map(([module, moduleResolution]) => [
      `${compiler}, ${moduleResolution}`,
      () => {
        const config = {
          compilerOptions: { ...base, module, moduleResolution },
          files: ['typed.mts'],
        };
        write('typed.mts', question);
        write('tsconfig.json', JSON.stringify(config));
        run(nodes[1][1], tool(compiler, 'bin/tsc'), '-p', '.');
      },
    ]),
  );
}

/** Jest's default is CommonJS without `require` of modules; docs/consumers.md says which setting it needs. */
function jest() {
  write(
    'answer.test.mjs',
    `import { controlAt, syria2024 } from '@syria-2024/sdk';
test('answers', () => expect(controlAt(syria2024, 'hama', '2024-12-05').status).toBe('held'));
`,
  );
  const flags = ['--rootDir', project, '--testMatch', '**/*.test.mjs'];
  run(nodes[1][1], '--experimental-vm-modules', tool('jest/bin/jest.js'), ...flags);
}

/** In pnpm's layout a project finds only what it names. */
function pnpm() {
  const strict = makeProject('strict', { pnpm: { overrides: tarballs } });
  writeFileSync(join(strict, 'esm.mjs'), question);
  const there = runnerIn(strict, environment);
  there(nodes[1][1], tool('pnpm/bin/pnpm.cjs'), 'install', '--ignore-scripts', '--silent');
  same(there(nodes[1][1], 'esm.mjs'));
}
