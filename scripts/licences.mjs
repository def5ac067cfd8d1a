/**
 * The licences of the libraries that a build puts inside its files, gathered from what the bundler read: a plugin for both
 * packages' builds, which fail where a library comes without a licence or under one that nobody has looked at.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';

export const fileName = 'THIRD-PARTY-LICENCES.txt';

/** Licences that let their work be passed on inside ours, with their text beside it. */
const known = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'ISC',
  'MIT',
  'Unlicense',
];

/** Writes the file into a folder at the end of each build, for all builds of one call together. */
export function licences(folder) {
  const libraries = new Set();
  return {
    name: 'licences',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        const { outputs = {} } = metafile ?? {};
        for (const { inputs } of Object.values(outputs))
          for (const [path, { bytesInOutput }] of Object.entries(inputs))
            if (bytesInOutput > 0 && path.includes('node_modules/')) libraries.add(libraryOf(path));
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, fileName), noticeOf(libraries));
      });
    },
  };
}

/** The folder of the library that a file is of. */
function libraryOf(path) {
  const [, before, name] = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(
    resolve(path).split(sep).join('/'),
  );
  return `${before}${name}`;
}

/** With what each depends on: some libraries are bundles of others themselves. */
function withDependencies(folders) {
  const all = new Set(folders);
  for (const folder of all) {
    const { resolve: find } = createRequire(join(folder, 'package.json'));
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {}))
      all.add(libraryOf(find(name)));
  }
  return [...all].sort();
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The libraries' names, licences and texts, and those of what they depend on, each under a line of its own. */
export function noticeOf(folders) {
  const parts = withDependencies(folders).map((folder) => {
    const { name, version, license } = manifestOf(folder);
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!known.includes(license))
      throw new Error(`${name} is under ${license}; nobody has looked at it`);
    if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  const head =
    'Libraries inside the files of this package, and what these depend on, with their licences.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
