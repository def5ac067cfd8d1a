/** `npm run write -w @syria-2024/sql [-- FOLDER]`: the views of each engine, as one query and as a script of steps. */
import { join, resolve } from 'node:path';
import { writeFiles } from '../data/ship/write.js';
import { dialects } from './steps/dialect.js';
import { queryOf, scriptOf, type View } from './steps/step.js';
import { agedView, controlView } from './views/control.js';
import { credibilityView } from './views/credibility.js';

const folder = resolve(
  process.env.INIT_CWD ?? process.cwd(),
  process.argv[2] ?? join(import.meta.dirname, 'dist'),
);
const files = new Map<string, string>();
for (const dialect of Object.values(dialects)) {
  const views: Readonly<Record<string, View>> = {
    credibility: credibilityView(dialect),
    control_carried: controlView(dialect),
    control: agedView(dialect),
  };
  for (const [name, view] of Object.entries(views)) {
    const query = queryOf(view, dialect);
    files.set(`${dialect.name}/${name}.sql`, `CREATE VIEW ${name}_told AS\n${query};\n`);
    files.set(`${dialect.name}/${name}-steps.sql`, `${scriptOf(view, dialect).join(';\n\n')};\n`);
  }
}
writeFiles(folder, files);
console.log(`${files.size} files in ${folder}`);
