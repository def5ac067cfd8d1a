/**
 * `npm run register [-- --check]`: writes what follows from the register and is kept in the repository: the list of
 * collections, the exports of package.json, the report of the public types, the codebook's tables, the editor's map of
 * schemas. `--check` compares.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kinds } from '../register/kinds.js';
import { withTables } from '../ship/codebook.js';
import { packageExports } from '../ship/exports.js';
import { typesModule } from '../ship/types.js';

const index = 'packages/data/register/collections/index.ts';
const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');

/** Path in the repository → the text that it should have. */
export function registerFiles(): Map<string, string> {
  const manifest = 'packages/data/package.json';
  const codebook = 'docs/codebook.md';
  return new Map([
    [index, collectionsIndex(path(dirname(index)))],
    [manifest, json({ ...JSON.parse(read(manifest)), exports: packageExports() })],
    ['packages/data/api/record.api.md', apiReport()],
    [codebook, withTables(read(codebook))],
    ['.vscode/settings.json', json(editorSettings())],
  ]);
}

/** Every public type of the record, for whoever reviews a change of it; the ids alone are left out. */
function apiReport(): string {
  const doors = Object.keys(packageExports()).filter((name) => !/^\.\/(json|geojson)/.test(name));
  return `# The record, as it is imported

Written by \`npm run register\`. Doors: ${doors.map((name) => `\`${name}\``).join(', ')}; JSON, its schemas and GeoJSON beside.

\`\`\`ts
${typesModule()}\`\`\`
`;
}

function collectionsIndex(folder: string): string {
  const names = readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .sort();
  return `/** Every collection. Written by \`npm run register\`. */
${names.map((name) => `import { ${name} } from './${name}.js';\n`).join('')}
export const collections = {
${names.map((name) => `  ${name},\n`).join('')}} as const;
`;
}

/** The YAML extension checks and completes a record by the schema of its folder. */
function editorSettings(): Record<string, unknown> {
  const built = './packages/data/dist/files/json-schema/written';
  const curated = 'packages/data/curated';
  return {
    'editor.defaultFormatter': 'biomejs.biome',
    'editor.formatOnSave': true,
    '[yaml]': { 'editor.formatOnSave': false },
    'yaml.schemas': {
      [`${built}/campaign.schema.json`]: `${curated}/campaign.yaml`,
      ...Object.fromEntries(
        kinds.map((kind) => [`${built}/${kind}.schema.json`, `${curated}/${kind}/**/*.yaml`]),
      ),
    },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Those of the files that are not as they should be. */
export function staleFiles(): string[] {
  return [...registerFiles()]
    .filter(([name, text]) => currentText(name) !== text)
    .map(([name]) => name);
}

function currentText(name: string): string | undefined {
  try {
    return read(name);
  } catch {
    return undefined;
  }
}

function run(): void {
  const stale = staleFiles();
  const isCheck = process.argv.includes('--check');
  for (const name of stale) {
    if (!isCheck) writeFileSync(path(name), registerFiles().get(name) ?? '');
    console.log(isCheck ? `${name} is stale: npm run register` : `wrote ${name}`);
    // The rest follows from the list of collections, which this run has read as it was.
    if (!isCheck && name === index) {
      again();
      return;
    }
  }
  process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
}

function again(): void {
  const [, script = ''] = process.argv;
  execFileSync(process.execPath, [...process.execArgv, script], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run();
