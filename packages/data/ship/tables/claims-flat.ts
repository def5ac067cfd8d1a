/** Each claim in one row with its event, its source, its origin, its place: what a spreadsheet wants. */
import type { Collections } from '../../register/dataset.js';
import { nameIn } from '../../register/plain/spellings.js';
import { edtfOf } from './edtf.js';
import { type Cell, joinList, type ReadColumn, type Table, tableOf } from './table.js';

export type Told = Pick<
  Collections,
  'claims' | 'events' | 'baseline' | 'sources' | 'origins' | 'places'
>;
type Of<N extends keyof Told> = Told[N][number];

interface Row {
  readonly order: number;
  readonly claim: Of<'claims'>;
  readonly event: Of<'events'> | undefined;
  readonly source: Of<'sources'> | undefined;
  readonly origin: Of<'origins'> | undefined;
  /** The first of the event's places. */
  readonly place: Of<'places'> | undefined;
}

type Read = (row: Row) => Cell | undefined;
const as = (type: ReadColumn<Row>['type']) => (name: string, about: string, read: Read) => ({
  name,
  type,
  about,
  read,
});
const text = as('text');
const number = as('number');
const datetime = as('datetime');
/** The moment that the claim speaks of. */
const when = ({ claim, event }: Row) => claim.when ?? event?.when;

const columns: readonly ReadColumn<Row>[] = [
  {
    ...as('integer')('claim_order', 'The place of the claim in the record.', ({ order }) => order),
    required: true,
  },
  { ...text('claim', 'Its id.', ({ claim }) => claim.id), required: true, names: 'claims' },
  text('event', 'The event, or row of the baseline, it speaks of.', ({ claim }) => claim.event),
  text('event_kind', 'What happened; empty for the baseline.', ({ event }) => event?.kind),
  text('event_summary', 'One neutral sentence.', ({ event }) => event?.summary),
  text('front', 'The part of the theatre.', ({ event }) => event?.front),
  datetime(
    'when_notBefore',
    "The claim's own time, else the event's: from.",
    (row) => when(row)?.notBefore,
  ),
  datetime('when_notAfter', 'Until.', (row) => when(row)?.notAfter),
  text('when_edtf', 'Both as EDTF.', (row) => {
    const span = when(row);
    return span && edtfOf(span);
  }),
  text('place', "The first of the event's places.", ({ place }) => place?.id),
  text('place_en', 'Its English name.', ({ place }) => place?.names.en),
  text('place_ar', 'Its Arabic name.', ({ place }) => place && nameIn(place.names, 'ar')),
  number('lon', 'Its longitude in WGS84 degrees.', ({ place }) => place?.point[0]),
  number('lat', 'Its latitude in WGS84 degrees.', ({ place }) => place?.point[1]),
  text('places', "All of the event's places.", ({ event }) => event && joinList(event.places)),
  text('stance', 'Whether it asserts, denies or doubts.', ({ claim }) => claim.stance),
  text('act', 'What the sentence says was done.', ({ claim }) => claim.act),
  text('says', 'Our paraphrase in one neutral sentence.', ({ claim }) => claim.says),
  text('attribution', "The page's own words for whoever speaks.", ({ claim }) => claim.attribution),
  text('origin', 'Who stands behind the words.', ({ claim }) => claim.origin),
  text('origin_en', 'Their name.', ({ origin }) => origin?.names.en),
  text('origin_kind', 'What they are.', ({ origin }) => origin?.kind),
  text('origin_alignment', 'A bloc, or independent.', ({ origin }) => origin?.alignment),
  text('basis', 'How the origin knows.', ({ claim }) => claim.basis),
  text('source', 'The document that says it.', ({ claim }) => claim.source),
  text('title', "The document's own title.", ({ source }) => source?.title),
  text('publisher', 'Whose text it is.', ({ source }) => source?.publisher),
  text('url', 'Its address.', ({ source }) => source?.url),
  text('language', 'ISO 639.', ({ source }) => source?.language),
  datetime(
    'published_notBefore',
    'When it was published: from.',
    ({ source }) => source?.published.notBefore,
  ),
  datetime(
    'published_notAfter',
    'Until: the claim is known from then.',
    ({ source }) => source?.published.notAfter,
  ),
  text('locator', 'Where in the document.', ({ claim }) => claim.locator),
];

/** Sorted by place and time, as who reads a part of it wants it; `claim_order` gives the record's order back. */
export function claimsFlat({ claims, events, sources, origins, places }: Told): Table {
  const by = <T extends { id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const [eventOf, sourceOf, originOf, placeOf] = [by(events), by(sources), by(origins), by(places)];
  const rows = claims.map((claim, i): Row => {
    const event = eventOf.get(claim.event);
    return {
      order: i + 1,
      claim,
      event,
      source: sourceOf.get(claim.source),
      origin: originOf.get(claim.origin),
      place: placeOf.get(event?.places[0] ?? ''),
    };
  });
  const place = (row: Row) => row.place?.id ?? '';
  const start = (row: Row) => Date.parse(when(row)?.notBefore ?? '') || 0;
  rows.sort((a, b) => byText(place(a), place(b)) || start(a) - start(b) || a.order - b.order);
  const about = 'Each claim with its event, source, origin and place in one row.';
  return tableOf({ name: 'claims_flat', about, key: ['claim'] }, columns, rows);
}

/** By code unit: the same on every machine, which a collation is not. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
