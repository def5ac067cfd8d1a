/**
 * The answers at the end of each day, as text to be reviewed as a diff: whoever changes the record, a rule
 * or the code sees here which answers it moves.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Atlas, type ControlAnswer, controlAt, type Held } from '../src/engine.js';
import { answersOn, measures } from './golden-answers.js';
import { expertAnswers } from './golden-expert.js';

const goldenFolder = fileURLToPath(new URL('golden/', import.meta.url));
const remake = 'npm run golden';

const header = ['place', 'status', 'who', 'credibility', 'since'];
const mostRows = 8;

/** File name → text: for each covered day the holders and the other answers, and every stated distance. */
export function goldenFiles(atlas: Atlas): Map<string, string> {
  const answers = coveredDays(atlas).map(
    (day) => [`answers-${day}.tsv`, answersOn(atlas, day)] as const,
  );
  return new Map([
    ...holderFiles(atlas),
    ...answers,
    ['measures.tsv', measures(atlas)],
    ['answers-expert.tsv', expertAnswers(atlas)],
  ]);
}

/** Who held each place, one file for each covered day. */
export function holderFiles(atlas: Atlas): Map<string, string> {
  const places = atlas.dataset.places.map(({ id }) => id).sort();
  return new Map(
    coveredDays(atlas).map((day) => {
      const rows = places.map((place) => rowOf(controlAt(atlas, place, day)));
      return [`control-${day}.tsv`, [header, ...rows].map((row) => `${row.join('\t')}\n`).join('')];
    }),
  );
}

export function coveredDays({ dataset: { meta } }: Atlas): string[] {
  const days: string[] = [];
  for (let day = meta.coverage.from.slice(0, 10); day < meta.coverage.until.slice(0, 10); )
    day = nextDay(days[days.push(day) - 1] ?? day);
  return days;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** No field is empty, so that columns can be told apart by eye; `-` is nothing. */
export function rowOf(answer: ControlAnswer): string[] {
  const { place, credibility, disputed } = answer;
  const belief = [credibility ?? '-', ...(disputed ? ['disputed'] : [])].join(' ');
  switch (answer.status) {
    case 'held':
      return [place, 'held', holderOf(answer), belief, toSince(answer.since)];
    case 'contested':
      return [place, 'contested', answer.parties.join(' '), belief, toSince(answer.since)];
    case 'uncertain':
      return [place, `uncertain ${answer.reason}`, answer.candidates.join(' ') || '-', belief, '-'];
    case 'unknown': {
      const left = answer.vacatedBy === null ? '-' : `left by ${answer.vacatedBy}`;
      return [place, 'unknown', left, belief, toSince(answer.since)];
    }
  }
}

/** Where only the bloc is sure, whoever of it may be there. */
function holderOf({ holder, bloc, candidates = [] }: Held): string {
  return holder ?? `${bloc}: ${candidates.join(' ')}`;
}

function toSince(since: { notBefore: string; notAfter: string } | null): string {
  return since === null ? '-' : `${since.notBefore.slice(0, 16)}/${since.notAfter.slice(0, 16)}`;
}

export function writeGolden(files: ReadonlyMap<string, string>, folder = goldenFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}

/** What differs between a committed file and what it would be now, with the first rows; null when nothing does. */
export function goldenDifference(name: string, now: string, folder = goldenFolder): string | null {
  const path = join(folder, name);
  if (!existsSync(path)) return `${name} is missing: ${remake}`;
  const committed = readFileSync(path, 'utf8');
  if (committed === now) return null;
  const [before, after] = [rowsByPlace(committed), rowsByPlace(now)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((place) => before.get(place) !== after.get(place));
  const shown = changed
    .slice(0, mostRows)
    .flatMap((place) => [
      ...(before.has(place) ? [`- ${before.get(place)}`] : []),
      ...(after.has(place) ? [`+ ${after.get(place)}`] : []),
    ]);
  const rest = changed.length - mostRows;
  return [
    `${name} differs in ${changed.length} rows; when that is meant: ${remake}`,
    ...shown,
    ...(rest > 0 ? [`and ${rest} more rows`] : []),
  ].join('\n');
}

function rowsByPlace(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => [row.split('\t')[0] ?? '', row.replaceAll('\t', '  ')]),
  );
}
