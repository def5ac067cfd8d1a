import { crosswalk as counterparts } from '../../register/words/crosswalk.js';
import { eventKinds } from '../../register/words/words.js';
import { type ReadColumn, type Table, tableOf } from './table.js';

interface Row {
  readonly kind: string;
  readonly acled: readonly [type: string, subEvent: string];
  readonly ucdp: string | null;
}

const text = (name: string, about: string, read: (row: Row) => string | null): ReadColumn<Row> => ({
  name,
  type: 'text',
  about,
  read,
});

const columns: readonly ReadColumn<Row>[] = [
  { ...text('kind', 'A kind of event.', ({ kind }) => kind), required: true, words: eventKinds },
  text('acled_event_type', "ACLED's event_type.", ({ acled }) => acled[0]),
  {
    ...text('acled_sub_event_type', "ACLED's sub_event_type.", ({ acled }) => acled[1]),
    required: true,
  },
  {
    name: 'ucdp_type_of_violence',
    type: 'integer',
    about: "UCDP GED's type_of_violence: 1 is state-based. Empty where it counts no event.",
    read: ({ ucdp }) => (ucdp === 'state-based' ? 1 : null),
  },
];

/** One row for each kind of event and each of ACLED's sub-event types that it can be. */
export function crosswalkTable(): Table {
  const rows = Object.entries(counterparts).flatMap(([kind, { acled, ucdp }]) =>
    acled.map((pair) => ({ kind, acled: pair, ucdp })),
  );
  const about = 'Our kinds of event beside the codes of ACLED and UCDP.';
  return tableOf(
    { name: 'crosswalk', about, key: ['kind', 'acled_sub_event_type'] },
    columns,
    rows,
  );
}
