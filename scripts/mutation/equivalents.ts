/**
 * Changes that change no answer: what nobody can notice. Each was read by hand; it is told as such, and counts neither way.
 * Found again by the line that it stands in, so that it is judged anew when that line is written anew.
 */
export interface Equivalent {
  readonly file: string;
  /** The whole line, without what it is indented by. */
  readonly line: string;
  /** Where in it the change begins, and to what it changes. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'packages/sdk/src/control/states/effects.ts',
    line: 'const { place, area, segment, from, to, entry, extent, except = [] } = control;',
    code: '[]',
    becomes: '["Stryker was here"]',
    why: 'no place has that id, so that it excepts none, as the empty list does',
  },
  {
    file: 'packages/data/lint/rules/duplicate-places.ts',
    line: 'if (!other || entry.value.point[1] - other.value.point[1] > 0.01) break;',
    code: 'entry.value.point[1] - other.value.point[1] > 0.01',
    becomes: 'entry.value.point[1] - other.value.point[1] >= 0.01',
    why: 'places a hundredth of a degree apart lie over a kilometre from each other, and those that count 300 m at most',
  },
  {
    file: 'packages/sdk/src/graph/search.ts',
    line: 'const own = cost(from, -1);',
    code: '-1',
    becomes: '+1',
    why: 'every way begins at the start, so that what it costs, by whatever comes before it, moves no way before another',
  },
  {
    file: 'packages/sdk/src/time/rank.ts',
    line: 'for (let i = 0; i < a.length || i < b.length; i++) {',
    code: 'i < b.length',
    becomes: 'i <= b.length',
    why: 'beyond both ends 0 is compared with 0, which decides nothing',
  },
  {
    file: 'packages/sdk/src/control/states/parties.ts',
    line: 'entry === true && from !== undefined && parties.includes(from);',
    code: 'entry === true && from !== undefined',
    becomes: 'entry === true || from !== undefined',
    why: 'what carries a state leaves nobody in it whom it is from, but for an entry: a taking leaves the taker alone, a leaving not who left',
  },
  {
    file: 'packages/sdk/src/routes/check-route.ts',
    line: 'return avoid.size > 0',
    code: 'avoid.size > 0',
    becomes: 'avoid.size >= 0',
    why: 'the search that is made where something is to be avoided finds what the labels tell, only slower',
  },
  {
    file: 'packages/sdk/src/evidence/heard.ts',
    line: "const kept = memo(index, 'testimony by content', () => new Map<string, Heard>());",
    code: "'testimony by content'",
    becomes: '""',
    why: 'nothing else is kept under a name of no letters',
  },
  {
    file: 'packages/sdk/src/routes/exposed.ts',
    line: 'const [nextLon, nextLat] = line[i + 1] ?? [lon, lat];',
    code: 'i + 1',
    becomes: 'i - 1',
    why: 'the same sides, each from its other end',
  },
  {
    file: 'packages/data/lint/rules/absent-holder.ts',
    line: "around(history.steps, step).past.at(-1)?.event.id ?? history.row ?? 'no baseline';",
    code: "'no baseline'",
    becomes: '""',
    why: 'who is there is told by a change before or by a row, so that one of the two is named',
  },
  {
    file: 'packages/sdk/src/evidence/best-sources.ts',
    line: ".map((id) => rankOf(index, lookup(index.claims, 'claim', id)))",
    code: "'claim'",
    becomes: '""',
    why: 'the word of an error for claims that are not there; those of an answer are',
  },
  {
    file: 'packages/sdk/src/evidence/publication-date.ts',
    line: "const offset = /(?:Z|[+-]\\d{2}:\\d{2})$/.exec(notAfter)?.[0] ?? 'Z';",
    code: '/(?:Z|[+-]\\d{2}:\\d{2})$/',
    becomes: '/(?:Z|[+-]\\d{2}:\\d{2})/',
    why: 'an instant has its offset at its end and nothing of its form before',
  },
  {
    file: 'packages/sdk/src/control/states/effects.ts',
    line: "return memo(index, 'control effects', () => {",
    code: "'control effects'",
    becomes: '""',
    why: 'nothing else is kept under a name of no letters',
  },
  {
    file: 'packages/sdk/src/control/states/declared.ts',
    line: 'for (const { on } of list.slice(news)) named.add(on.subject);',
    code: 'list.slice(news)',
    becomes: 'list',
    why: 'what stood in the list before is named already',
  },
  {
    file: 'packages/sdk/src/control/states/timeline.ts',
    line: 'credibility === undefined || isSure(credibility, level) === isSure(credibility, atLeast);',
    code: 'credibility === undefined || isSure(credibility, level) === isSure(credibility, atLeast)',
    becomes: 'false',
    why: 'what is the same is worked out again, to the same',
  },
  {
    file: 'packages/data/lint/rules/copied-says.ts',
    line: "const { file, line, column } = source.problem('copied-says', at('says'), '');",
    code: "'copied-says'",
    becomes: '""',
    why: 'of the problem only its place is taken',
  },
  {
    file: 'packages/sdk/src/graph/heap.ts',
    line: 'for (let child = 1; child < size; child = 2 * i + 1) {',
    code: 'child < size',
    becomes: 'child <= size',
    why: 'the slot behind the last holds what is put down then: it is moved up, and put down where nobody looks',
  },
  {
    file: 'packages/sdk/src/time/change.ts',
    line: 'return Array.from(sorted.filter((ms, i) => ms !== sorted[i - 1]));',
    code: 'i - 1',
    becomes: 'i + 1',
    why: 'of those that are the same the last is kept in place of the first',
  },
  {
    file: 'packages/sdk/src/time/rank.ts',
    line: 'for (let i = 0; i < a.length || i < b.length; i++) {',
    code: 'i < a.length',
    becomes: 'i <= a.length',
    why: 'beyond both ends 0 is compared with 0, which decides nothing',
  },
  {
    file: 'packages/sdk/src/graph/cutting.ts',
    line: 'for (let node = 0; node < reached.length; node++) {',
    code: 'node < reached.length',
    becomes: 'node <= reached.length',
    why: 'beyond the last node nothing is reached',
  },
  {
    file: 'packages/sdk/src/time/possible.ts',
    line: 'if (release >= deadline || right === 0) continue;',
    code: 'release >= deadline || right === 0',
    becomes: 'false',
    why: 'what cannot be the last, or agrees with nothing asked for, is tried too, and found to be no end: only slower',
  },
  {
    file: 'packages/sdk/src/control/states/timeline.ts',
    line: 'if (isSameAt(timeline, level)) return timeline;',
    code: 'isSameAt(timeline, level)',
    becomes: 'false',
    why: 'what is the same is worked out again, to the same',
  },
  {
    file: 'packages/sdk/src/routes/spells.ts',
    line: 'if (found?.elements.some((element) => passable[element] !== 1)) found = null;',
    code: 'found?.elements.some((element) => passable[element] !== 1)',
    becomes: 'true',
    why: 'a way that is still open is looked for again, and found',
  },
  {
    file: 'packages/sdk/src/evidence/words.ts',
    line: "return memo(index, 'links between accounts', () => {",
    code: "'links between accounts'",
    becomes: '""',
    why: 'nothing else is kept under a name of no letters',
  },
  {
    file: 'packages/sdk/src/evidence/leans-on.ts',
    line: 'return true;',
    code: 'true',
    becomes: 'false',
    why: 'the parts of a claim lean on nothing else',
  },
];
