import type { Path, Problem } from '../../read/problem.js';
import type { Entry, Records } from '../../read/records.js';
import { collections } from '../../register/collections/index.js';
import { type Kind, kinds } from '../../register/kinds.js';
import { claimsOf } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

/** Words of one side, and the codebook's word for the same thing. Compounds such as "rebel-held" count as the word. */
const partisan: readonly [RegExp, string][] = [
  [/\bliberat(?:e[ds]?|ing|ion|ors?)\b/i, 'capture, enter'],
  [/\bregime(?:'s|s)?\b/i, 'government, army'],
  [/\bterror(?:ism|ists?)\b/i, 'the name of the group'],
  // Shells fall on towns; towns are captured.
  [
    /\b(?:fell|falls?|fallen|falling)\b(?! (?:on|in|near|inside|behind|back|short|outside|from the|into an ambush)\b)/i,
    'captured, capture of, end of',
  ],
  [/\bdownfall\b/i, 'end of the government'],
  [
    /\b(?:thugs?|gangs?|mercenar(?:y|ies)|jihadis?(?:ts?)?|takfiris?|shabiha|kuffar|infidels?)\b/i,
    'the name of the group',
  ],
  [/\bmartyr(?:s|ed|dom)?\b/i, 'killed'],
  [/\b(?:neutrali[sz]ed?|eliminated?|cleansed?|purged?)\b/i, 'killed, captured'],
  [/\b(?:dictator|tyrant|butcher|puppet)s?\b/i, 'the office that the person holds'],
];

/** Kinds of record that carry a note of their own. */
const noted = kinds.filter((kind) => 'note' in collections[kind].fields);
/** Kinds of record that we name; what a party calls itself is its own. */
const namedByUs = kinds.filter(
  (kind) => 'names' in collections[kind].fields && kind !== 'actors' && kind !== 'blocs',
);

interface Texts {
  readonly note?: string;
  readonly names?: { readonly en: string };
}

/** The record's own words are neutral; a document's title and a party's name are its own. */
export const wording: Rule = {
  name: 'wording',
  description: 'says, summary, note and names use no word of one side',
  scope: [...noted, 'relations'],
  *check(records) {
    const names = ownNames(records);
    const inText = function* (entry: Entry<Kind>, path: Path, text: string | undefined) {
      if (text !== undefined) yield* partisanIn(entry, path, text, names);
    };
    for (const { source, claim, at } of claimsOf(records))
      yield* inText(source, at('says'), claim.says);
    for (const entry of records.events.values())
      yield* inText(entry, ['summary'], entry.value.summary);
    for (const kind of noted)
      for (const entry of records[kind].values())
        yield* inText(entry, ['note'], (entry.value as Texts).note);
    for (const kind of namedByUs)
      for (const entry of records[kind].values())
        yield* inText(entry, ['names', 'en'], (entry.value as Texts).names?.en);
    for (const entry of records.roads.values())
      for (const [index, segment] of entry.value.segments.entries())
        yield* inText(entry, ['segments', index, 'note'], segment.note);
    for (const entry of records.relations.values())
      for (const [index, spell] of entry.value.spells.entries())
        yield* inText(entry, ['spells', index, 'note'], spell.note);
  },
};

function* partisanIn(
  entry: Entry<Kind>,
  path: Path,
  text: string,
  names: readonly string[],
): Generator<Problem> {
  const ours = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  for (const [pattern, instead] of partisan) {
    const found = pattern.exec(ours);
    if (found)
      yield entry.problem(
        'wording',
        path,
        `"${found[0]}" is a word of one side; expected ${instead}`,
      );
  }
}

/** What a group calls itself is its name, even when it holds one of the words. */
function ownNames(records: Records): string[] {
  return [...records.actors.values()]
    .flatMap(({ value: { names } }) => [names.en, ...(names.variants ?? [])])
    .filter((name) => partisan.some(([pattern]) => pattern.test(name)))
    .sort((a, b) => b.length - a.length);
}
