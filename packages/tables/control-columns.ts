/** What the SDK tells of who held a place, as cells. */
import { type Atlas, type ControlState, cite } from '@syria-2024/sdk';
import { joinList, type ReadColumn } from '../data/ship/tables/table.js';

export interface Asked {
  readonly atlas: Atlas;
  readonly place: string;
  readonly state: ControlState;
}

export const placeColumn: ReadColumn<Asked> = {
  name: 'place',
  type: 'text',
  about: 'The place.',
  required: true,
  names: 'places',
  read: (row) => row.place,
};

const mostSources = 3;

type Read = (asked: Asked) => string | boolean | null | undefined;
const text = (name: string, about: string, read: Read): ReadColumn<Asked> => ({
  name,
  type: 'text',
  about,
  read,
});

/** The footnotes of an answer, the best first. */
const sourcesOf = ({ atlas, state }: Asked) => cite(atlas, state).slice(0, mostSources);

export const stateColumns: readonly ReadColumn<Asked>[] = [
  {
    ...text('status', 'held, contested, uncertain or unknown.', ({ state }) => state.status),
    required: true,
  },
  {
    ...text('holder', 'Who holds it, where that is one party and sure.', ({ state }) =>
      state.status === 'held' ? state.holder : null,
    ),
    names: 'actors',
  },
  {
    ...text('bloc', "The holder's side, or the one that every candidate is of.", ({ state }) =>
      'bloc' in state ? state.bloc : null,
    ),
    names: 'blocs',
  },
  text('parties', 'Who is inside a contested place.', ({ state }) =>
    state.status === 'contested' ? joinList(state.parties) : null,
  ),
  text('candidates', 'Who may hold it, where that is uncertain.', ({ state }) =>
    'candidates' in state ? joinList(state.candidates) : null,
  ),
  text('reason', 'Why it is uncertain.', ({ state }) =>
    state.status === 'uncertain' ? state.reason : null,
  ),
  {
    ...text('vacatedBy', 'Who left it, where nobody is said to have come.', ({ state }) =>
      state.status === 'unknown' ? state.vacatedBy : null,
    ),
    names: 'actors',
  },
  text('credibility', 'The weakest that the answer leans on.', ({ state }) => state.credibility),
  {
    ...text(
      'disputed',
      'Whether an origin denies what it leans on.',
      ({ state }) => state.disputed,
    ),
    type: 'boolean',
    required: true,
  },
  ...(['notBefore', 'notAfter'] as const).map(
    (end): ReadColumn<Asked> => ({
      ...text(`since_${end}`, 'Since when; empty: before the covered days.', ({ state }) =>
        'since' in state ? state.since?.[end] : null,
      ),
      type: 'datetime',
    }),
  ),
  text(
    'lastReported',
    'What last spoke of the place itself: an event, or a row of the baseline.',
    ({ state }) => state.lastReported?.subject,
  ),
  {
    ...text(
      'lastReported_notAfter',
      'Of when; empty: before the covered days.',
      ({ state }) => state.lastReported?.when?.notAfter,
    ),
    type: 'datetime',
  },
  text('sources', 'The documents that it rests on, three at most, the best first.', (asked) =>
    joinList(sourcesOf(asked).map(({ source }) => source)),
  ),
];
