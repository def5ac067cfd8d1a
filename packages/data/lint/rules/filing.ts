import { dirname } from 'node:path/posix';
import type { Problem } from '../../read/problem.js';
import type { Entry, Records } from '../../read/records.js';
import type { Rule } from '../help/rule.js';
import { daysOf, toInterval } from '../help/spans.js';

/** A record lies where its contents say, so that a reader finds it without a search. */
export const filing: Rule = {
  name: 'filing',
  description: 'A record lies in the folder of its day or region, and its id says the same',
  scope: ['events', 'sources', 'places'],
  *check(records) {
    for (const entry of records.events.values()) yield* misfiledEvent(entry);
    for (const entry of records.sources.values()) yield* misfiledSource(entry);
    for (const entry of records.places.values()) yield* misfiledPlace(records, entry);
  },
};

/**
 * An id names one day of the event's span, as a rule the first. A later day of the span is allowed: what begins in the
 * night is reported under the morning, a siege of months under the day it mattered, and ids are permanent while a
 * better source may still move the start of a span.
 */
function* misfiledEvent(entry: Entry<'events'>): Generator<Problem> {
  const folder = dirname(entry.file).replace('events/', '');
  if (!entry.id.startsWith(`${folder}-`))
    yield entry.problem('filing', [], `an id in events/${folder} begins with ${folder}-`);
  const { first, last } = daysOf(toInterval(entry.value.when));
  if (folder >= first && folder <= last) return;
  const days = first === last ? first : `one of ${first} to ${last}`;
  yield entry.problem(
    'filing',
    ['when'],
    `${entry.value.when} does not touch ${folder}, the folder's day; expected ${days}`,
  );
}

/** The day as printed, or the same instant's day in Damascus. */
function* misfiledSource(entry: Entry<'sources'>): Generator<Problem> {
  const folder = dirname(entry.file).replace('sources/', '');
  const { published } = entry.value;
  const { first, last } = daysOf(toInterval(published));
  const printed = published.split('/')[0]?.slice(0, 10) ?? '';
  const valid = [printed, printed.slice(0, 7), first, last];
  if (!valid.includes(folder))
    yield entry.problem(
      'filing',
      ['published'],
      `${published} lies in sources/${folder}; expected sources/${printed}`,
    );
  // An id may be coarser or finer than the folder: one kept from when only the month was known.
  const inId = /\d{4}-\d{2}(?:-\d{2})?(?!\d)/.exec(entry.id)?.[0] ?? '';
  if (inId === '' || !(inId.startsWith(folder) || folder.startsWith(inId)))
    yield entry.problem('filing', [], `the id of a source says when it was published: ${folder}`);
}

function* misfiledPlace(records: Records, entry: Entry<'places'>): Generator<Problem> {
  const { region } = entry.value;
  const folder = dirname(entry.file).replace('places/', '');
  const expected = region === undefined ? 'abroad' : records.regions.get(region)?.value.folder;
  if (expected === undefined || folder === expected) return;
  const path = [region === undefined ? 'country' : 'region'];
  yield entry.problem('filing', path, `lies in places/${folder}; expected places/${expected}`);
}
