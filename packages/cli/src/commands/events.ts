import { tellBetween } from '@syria-2024/briefing/words';
import type { EventKind } from '@syria-2024/data';
import { type AssessedEvent, distanceBetween, eventsBetween } from '@syria-2024/sdk';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { show } from '../print/show.js';
import {
  addExamples,
  addFormats,
  addWeighing,
  type Formats,
  knownBy,
  type Weighed,
  weighed,
} from '../read/options.js';
import { readPlace } from '../read/place.js';
import { record } from '../read/record.js';
import { spanColumns } from '../reply/columns.js';
import { CallError, type Reply } from '../reply/reply.js';

interface Options extends Formats, Weighed {
  readonly on?: string;
  readonly from?: string;
  readonly until?: string;
  readonly near?: string;
  readonly within: number;
  readonly kind?: EventKind;
}

/** What is on record, not every kind that the codebook allows. */
export const eventKinds = [...new Set(record.dataset.events.map(({ kind }) => kind))].sort();

export function addEvents(program: Command): void {
  const command = program
    .command('events')
    .description('what happened, and how far it is believed')
    .option('--on <day>', 'one day')
    .option('--from <when>', 'from then on')
    .option('--until <when>', 'until then')
    .option('--near <place>', 'only near a place')
    .option('--within <km>', 'how near', toKm, 20)
    .addOption(new Option('--kind <kind>', 'only of a kind').choices(eventKinds))
    .action((options: Options) => show(eventsFor(options), options));
  addExamples(
    addFormats(addWeighing(command)),
    'events --on 2024-12-06 --near rastan --within 10',
    'events --from 2024-12-05 --until 2024-12-06T12:00 --kind strike --csv',
  );
}

function toKm(text: string): number {
  const km = Number(text);
  if (km >= 0 && text.trim() !== '') return km;
  throw new InvalidArgumentError('expected kilometres, such as 20.');
}

function eventsFor(options: Options): Reply<AssessedEvent> {
  const [from, until] = intervalOf(options);
  const filter = { ...weighed(options), ...(options.kind && { kind: options.kind }) };
  const all = eventsBetween(record, from, until, filter);
  const near = options.near === undefined ? undefined : readPlace(options.near);
  const events = all.filter(
    ({ event }) => near === undefined || isNear(event.places, near, options.within),
  );
  return {
    title: '',
    answer: events,
    items: events,
    columns: [
      { name: 'event', of: ({ event }) => event.id },
      { name: 'kind', of: ({ event }) => event.kind },
      ...spanColumns<AssessedEvent>('when', ({ event }) => event.when),
      { name: 'places', of: ({ event }) => event.places.join(' ') },
      { name: 'actors', of: ({ event }) => event.actors.map(({ actor }) => actor).join(' ') },
      { name: 'summary', of: ({ event }) => event.summary },
      { name: 'credibility', of: ({ assessment }) => assessment.credibility },
      { name: 'disputed', of: ({ assessment }) => assessment.disputed },
      { name: 'claims', of: ({ assessment }) => assessment.claims.join(' ') },
    ],
    sentence: ({ event: { when, summary }, assessment: { credibility, disputed } }) =>
      `${tellBetween(when.notBefore, when.notAfter)}: ${summary} (${credibility}${disputed ? ', disputed' : ''})`,
    cited: ({ event, assessment: { credibility, claims } }) => ({
      credibility,
      evidence: { events: [event.id], claims, assumptions: [] },
    }),
    asOf: knownBy(options),
    isOpen: events.length === 0,
  };
}

function intervalOf({ on, from, until }: Options): [string, string] {
  if (on !== undefined && (from ?? until) !== undefined)
    throw new CallError('--on is one day; leave out --from and --until');
  const { coverage } = record.dataset.meta;
  return [on ?? from ?? coverage.from, on ?? until ?? coverage.until];
}

function isNear(places: readonly string[], near: string, km: number): boolean {
  return places.some((place) => distanceBetween(record, place, near).km <= km);
}
