/**
 * `npm run answers:moved -- <tag or commit> [--changeset FILE]`: the golden rows that differ from those of an earlier release,
 * before and after, as the sdk's changelog tells them.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { changeset: { type: 'string' } },
});
const [since] = positionals;
if (since === undefined) throw new RangeError('expected the tag or commit of an earlier release');

const root = fileURLToPath(new URL('../', import.meta.url));
const golden = 'packages/sdk/test/golden';
const files = readdirSync(`${root}${golden}`).sort();
const moved = files.flatMap((file) =>
  movedRows(earlier(`${golden}/${file}`), readFileSync(`${root}${golden}/${file}`, 'utf8')).map(
    ({ asked, before, after }) =>
      `- ${file.replace('.tsv', '')} ${asked}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
  ),
);
const text =
  moved.length === 0 ? 'No golden answer moved.' : `Answers that moved:\n\n${moved.join('\n')}`;
console.log(text);
if (values.changeset)
  writeFileSync(values.changeset, `---\n'@syria-2024/sdk': patch\n---\n\n${text}\n`);

/** The file as it was, or nothing where it was not there. */
function earlier(path) {
  try {
    return execFileSync('git', ['show', `${since}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    if (/exists on disk, but not in|does not exist in/.test(error.stderr)) return '';
    throw new Error(`git knows no ${since}`, { cause: error });
  }
}

function movedRows(before, after) {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((asked) => old.get(asked) !== now.get(asked))
    .map((asked) => ({ asked, before: old.get(asked), after: now.get(asked) }));
}

/** What is asked → what is told. */
function rowsOf(text) {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return new Map(lines.map((line) => [line.split('\t')[0], line.split('\t').slice(1).join('; ')]));
}
