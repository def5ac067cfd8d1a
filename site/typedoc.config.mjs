/** TypeDoc's options. What is read of the packages follows from their doors. */
import { readFileSync } from 'node:fs';

/** The doors of a package that have types, as the files in `folder` that they are made of. */
function doorsOf(name, folder, ending) {
  const manifest = new URL(`../packages/${name}/package.json`, import.meta.url);
  const doors = Object.entries(JSON.parse(readFileSync(manifest, 'utf8')).exports);
  return doors
    .filter(([, { types }]) => types)
    .map(([door]) => `../packages/${name}/${folder}/${door.slice(2) || 'index'}${ending}`);
}

export default {
  name: 'Syria, 27 November – 8 December 2024',
  plugin: ['./doors.mjs', './pages.mjs'],
  entryPoints: [...doorsOf('sdk', 'src', '.ts'), ...doorsOf('data', 'dist', '.d.ts')],
  tsconfig: 'tsconfig.json',
  projectDocuments: [
    '../docs/*.md',
    '../docs/decisions/*.md',
    '../packages/*/README.md',
    '../packages/{data,sdk,cli}/CHANGELOG.md',
    '../{VERSIONING,CONTRIBUTING,SECURITY,CODE_OF_CONDUCT}.md',
  ],
  readme: '../README.md',
  out: 'dist',
  json: '../reports/api.json',
  disableSources: true,
  skipErrorChecking: true,
  githubPages: false,
  searchInDocuments: true,
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  categorizeByGroup: false,
  defaultCategory: 'Reference',
  categoryOrder: [
    'Begin',
    'Ask',
    'The record',
    'The project',
    'Decisions',
    'Reference',
    'Packages',
    '*',
  ],
  highlightLanguages: [
    'typescript',
    'javascript',
    'bash',
    'html',
    'json',
    'yaml',
    'sql',
    'csv',
    'text',
  ],
  treatWarningsAsErrors: true,
  validation: { notExported: false, invalidLink: true, invalidPath: true },
};
