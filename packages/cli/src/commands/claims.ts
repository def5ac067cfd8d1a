import type { EventKind, Stance } from '@syria-2024/data';
import { type ClaimFilter, claimsWhere, type FoundClaim } from '@syria-2024/sdk';
import { type Command, Option } from 'commander';
import { show } from '../print/show.js';
import { addExamples, addFormats, type Formats } from '../read/options.js';
import { readPlace } from '../read/place.js';
import { record } from '../read/record.js';
import { minute, spanColumns } from '../reply/columns.js';
import { CallError, type Reply } from '../reply/reply.js';
import { eventKinds } from './events.js';

interface Options extends Formats {
  readonly about?: string;
  readonly deny?: string;
  readonly event?: string;
  readonly kind?: readonly EventKind[];
  readonly origin?: string;
  readonly language?: string;
  readonly stance?: Stance;
  readonly from?: string;
  readonly until?: string;
}

const kindOf = new Map(record.dataset.events.map(({ id, kind }) => [id as string, kind]));

export function addClaims(program: Command): void {
  const command = program
    .command('claims')
    .description('who said what, in the order in which it became known')
    .option('--about <place>', 'on what happened at a place, or who held it before')
    .option('--deny <place>', 'only denials about a place: --about with --stance denies')
    .addOption(new Option('--kind <kind...>', 'on events of a kind').choices(eventKinds))
    .addOption(new Option('--stance <stance>').choices(['asserts', 'denies', 'doubts']))
    .option('--event <id>', 'on one event')
    .option('--origin <id>', 'of whoever stands behind the words')
    .option('--language <tag>', 'of the document: en, ar, …')
    .option('--from <when>', 'published from then on')
    .option('--until <when>', 'published until then')
    .action((options: Options) => show(claimsFor(options), options));
  addExamples(
    addFormats(command),
    'claims --deny homs --kind capture entry',
    'claims --about suwayda --until 2024-12-06 --csv',
    'claims --origin sohr --stance denies --json',
  );
}

function claimsFor(options: Options): Reply<FoundClaim> {
  const { kind } = options;
  const all = claimsWhere(record, filterOf(options));
  const found = all.filter(
    ({ claim }) => kind === undefined || kind.includes(kindOf.get(claim.event) as EventKind),
  );
  return {
    title: '',
    answer: found,
    items: found,
    columns: [
      { name: 'claim', of: ({ claim }) => claim.id },
      { name: 'event', of: ({ claim }) => claim.event },
      { name: 'stance', of: ({ claim }) => claim.stance },
      { name: 'origin', of: ({ origin }) => origin.id },
      { name: 'known_from', of: ({ knownFrom }) => knownFrom },
      { name: 'attribution', of: ({ claim }) => claim.attribution },
      { name: 'basis', of: ({ claim }) => claim.basis },
      { name: 'says', of: ({ claim }) => claim.says },
      ...spanColumns<FoundClaim>('when', ({ claim }) => claim.when),
      ...spanColumns<FoundClaim>('published', ({ source }) => source.published),
      { name: 'publisher', of: ({ source }) => source.publisher },
      { name: 'url', of: ({ source }) => source.url },
    ],
    sentence: ({ claim, source, origin, knownFrom }) =>
      `${minute(knownFrom)}  ${origin.names.en} ${claim.stance}: ${claim.says} ${source.publisher}, ${source.url}`,
    isOpen: found.length === 0,
  };
}

function filterOf(options: Options): ClaimFilter {
  const { about, deny, event, origin, language, from, until } = options;
  if (deny !== undefined && (about ?? options.stance) !== undefined)
    throw new CallError('--deny says place and stance; leave out --about and --stance');
  const place = deny ?? about;
  const stance = deny === undefined ? options.stance : 'denies';
  return {
    ...(place !== undefined && { place: readPlace(place) }),
    ...(stance !== undefined && { stance }),
    ...(event !== undefined && { event }),
    ...(origin !== undefined && { origin }),
    ...(language !== undefined && { language }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(until !== undefined && { publishedUntil: until }),
  };
}
