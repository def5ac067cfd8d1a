/** The CSV tables, as records by id in the shape of the codebook. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;
type Written = Record<string, unknown>;

/** The rows of one table; a field that is left empty is left out. */
export function readTable(folder: URL, name: string): Row[] {
  const text = readFileSync(new URL(`tables/${name}.csv`, folder), 'utf8');
  const rows: Row[] = parse(text, { columns: true, trim: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell)));
}

const list = (cell: string | undefined) => cell?.split('|');
const number = (cell: string | undefined) => (cell === undefined ? undefined : Number(cell));
/** What is undefined is not written at all: the schemas know no empty field. */
const present = (record: Written) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Most columns are fields of the same name; `en`, the languages of the campaign and `variants` together are the names. */
const named = ({ id: _, en, uk, ru, variants, ...row }: Row): Written => ({
  ...row,
  names: present({ en, uk, ru, variants: list(variants) }),
});

export function readTables(folder: URL): Record<string, Record<string, unknown>> {
  const byId = (name: string, toRecord: (row: Row) => Written) =>
    Object.fromEntries(readTable(folder, name).map((row) => [row.id ?? '', toRecord(row)]));
  const effects = readTable(folder, 'effects');
  const segments = readTable(folder, 'segments');
  return {
    actors: byId('actors', named),
    baseline: byId('baseline', ({ id: _, ...row }) => row),
    blocs: byId('blocs', named),
    corridors: byId('corridors', named),
    events: byId('events', (row) =>
      toEvent(
        row,
        effects.filter(({ event }) => event === row.id),
      ),
    ),
    fronts: byId('fronts', named),
    origins: byId('origins', named),
    places: byId('places', toPlace),
    regions: byId('regions', named),
    relations: byId('relations', toRelation),
    roads: byId('roads', (row) =>
      toRoad(
        row,
        segments.filter(({ road }) => road === row.id),
      ),
    ),
  };
}

function toPlace({ lon, lat, precisionMetres, geonames, ...row }: Row): Written {
  return present({
    ...named(row),
    point: [number(lon), number(lat)],
    precisionMetres: number(precisionMetres),
    ids: geonames && { geonames: number(geonames) },
  });
}

function toEvent({ id: _, agents, targets, receivers, ...row }: Row, effects: Row[]): Written {
  const { places, after, contradicts } = row;
  const inRole = (role: string, cell: string | undefined) =>
    (list(cell) ?? []).map((actor) => ({ actor, role }));
  return present({
    ...row,
    places: list(places) ?? [],
    after: list(after),
    contradicts: list(contradicts),
    actors: [
      ...inRole('agent', agents),
      ...inRole('target', targets),
      ...inRole('receiver', receivers),
    ],
    effects: effects.map(toEffect),
  });
}

function toEffect({ event: _, passage, segment, entry, except, ...control }: Row): Written {
  if (passage) return { passage: { segment, to: passage } };
  return {
    control: present({ ...control, segment, entry: entry && true, except: list(except) }),
  };
}

function toRoad({ sources, order, ...row }: Row, segments: Row[]): Written {
  return present({
    ref: null,
    ...named(row),
    sources: list(sources),
    order: list(order),
    segments: segments.map(({ road: _, ...segment }) => segment),
  });
}

/** One row a pair of blocs: how they stood does not change in these days. */
function toRelation({ id: _, a, b, sources, ...spell }: Row): Written {
  return { a, b, spells: [{ ...spell, sources: list(sources) }] };
}
