/** `npm run mechanisms`: how many answers each mechanism moves, as a table; ten moved rows of each to be read. */
import { writeFileSync } from 'node:fs';
import { createAtlas } from '../src/engine.js';
import { type Atlas, checkCorridors, controlAt, syria2024 } from '../src/index.js';
import { coveredDays, rowOf } from './golden-files.js';
import { type Mechanism, mechanisms, roadMechanisms } from './mechanisms.js';

const shown = 10;

interface Moved {
  readonly place: string;
  readonly day: string;
  readonly known: string;
  readonly before: string;
  readonly after: string;
}

/** Every place at the end of every day, as known today and on every evening. */
function answersOf(atlas: Atlas, { options = {} }: Partial<Mechanism>): string[] {
  const days = coveredDays(atlas);
  return [undefined, ...days].flatMap((asOf) =>
    atlas.dataset.places.flatMap(({ id }) =>
      days.map((day) => {
        const answer = controlAt(atlas, id, day, { ...options, ...(asOf && { asOf }) });
        return rowOf(answer).slice(1, 4).join(', ');
      }),
    ),
  );
}

/** Every corridor, likewise. */
function waysOf(atlas: Atlas, within?: 'any'): string[] {
  const days = coveredDays(atlas);
  const told = [undefined, ...days].map((asOf) =>
    days.map((at) =>
      checkCorridors(atlas, { at, ...(asOf && { asOf }), ...(within && { within }) }),
    ),
  );
  return told.flatMap((byDay) =>
    (byDay[0] ?? []).flatMap((_, i) =>
      byDay.map((all) => {
        const one = all[i];
        return `${one?.status}, ${one?.repair?.join(' ') ?? '-'}, ${one?.credibility}`;
      }),
    ),
  );
}

function movedIn(
  atlas: Atlas,
  subjects: readonly string[],
  now: readonly string[],
  without: readonly string[],
): Moved[] {
  const days = coveredDays(atlas);
  const each = subjects.length * days.length;
  return now.flatMap((after, i): Moved[] => {
    const before = without[i] ?? '';
    if (before === after) return [];
    return [
      {
        known: days[Math.floor(i / each) - 1] ?? 'today',
        place: subjects[Math.floor((i % each) / days.length)] ?? '',
        day: days[i % days.length] ?? '',
        before,
        after,
      },
    ];
  });
}

/** So many, from as many places as there are, spread evenly. */
function spread(moved: readonly Moved[]): Moved[] {
  const byPlace = new Map<string, Moved[]>();
  for (const one of moved) byPlace.set(one.place, [...(byPlace.get(one.place) ?? []), one]);
  const lists = [...byPlace.values()];
  const picked: Moved[] = [];
  for (let round = 0; picked.length < Math.min(shown, moved.length); round++) {
    const step = Math.max(1, lists.length / shown);
    for (let at = round; at < lists.length && picked.length < shown; at += step) {
      const list = lists[Math.floor(at)] ?? [];
      const one = list[Math.floor((round * list.length) / shown)];
      if (one && !picked.includes(one)) picked.push(one);
    }
    if (round > moved.length) break;
  }
  return picked;
}

const atlas: Atlas = syria2024;
const rows: string[] = [];

function tell({ name, without }: Mechanism, moved: readonly Moved[]): void {
  const known = moved.filter((one) => one.known === 'today').length;
  const places = new Set(moved.map(({ place }) => place)).size;
  console.log(`| ${name} | ${without} | ${moved.length} | ${known} | ${places} |`);
  for (const { place, day, known: when, before, after } of spread(moved))
    rows.push(`| ${name} | ${place} ${day}, known ${when} | ${before} | ${after} |`);
}
const without = ({ dataset }: Mechanism) =>
  dataset ? (createAtlas(dataset(atlas.dataset)) as Atlas) : atlas;

const now = answersOf(atlas, {});
const places = atlas.dataset.places.map(({ id }) => id);
for (const one of mechanisms) tell(one, movedIn(atlas, places, now, answersOf(without(one), one)));
const ways = waysOf(atlas);
const corridors = atlas.dataset.corridors.map(({ id }) => id);
for (const one of roadMechanisms)
  tell(one, movedIn(atlas, corridors, ways, waysOf(without(one), one.within)));
console.log(`of ${now.length} answers on places, ${ways.length} on corridors`);
if (process.argv[2]) writeFileSync(process.argv[2], `${rows.join('\n')}\n`);
