import type { Derived } from '../../derive/index.js';

export interface Orphans {
  origins: string[];
  sources: string[];
  actors: string[];
  places: number;
}

/** Every field of which an orphan's effect is asked. */
interface FlatControl {
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly holder?: string;
  readonly holds?: string;
}

export function findOrphans(dataset: Derived): Orphans {
  const { claims, sources, events, baseline, actors, areas, segments, corridors } = dataset;
  const speaking = new Set<string>(claims.map(({ origin }) => origin));
  const cited = new Set<string>([
    ...claims.map(({ source }) => source),
    ...[...dataset.roads, ...segments, ...dataset.relations].flatMap((one) => one.sources),
  ]);
  const controls = events.flatMap(({ effects }) =>
    effects.flatMap((effect) => ('control' in effect ? (effect.control as FlatControl) : [])),
  );
  const acting = new Set<string | undefined>([
    ...events.flatMap((event) => event.actors.map(({ actor }) => actor)),
    ...controls.flatMap(({ from, to, holder, holds }) => [from, to, holder, holds]),
    ...baseline.flatMap(({ holders }) => holders),
    ...actors.flatMap(({ memberOf }) => memberOf.map(({ actor }) => actor)),
  ]);
  const visited = new Set<string | undefined>([
    ...events.flatMap(({ places }) => places),
    ...controls.map(({ place }) => place),
    ...baseline.map(({ place }) => place),
    ...areas.map(({ centre }) => centre),
    ...segments.flatMap(({ a, b }) => [a, b]),
    ...corridors.flatMap(({ from, to }) => [from, to]),
    ...claims.flatMap(({ measure }) => [measure?.from, measure?.to]),
  ]);
  const idle = (rows: readonly { id: string }[], used: ReadonlySet<string | undefined>) =>
    rows.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  return {
    origins: idle(dataset.origins, speaking),
    sources: idle(
      sources.filter(({ kind }) => kind !== 'reference'),
      cited,
    ),
    actors: idle(actors, acting),
    places: idle(dataset.places, visited).length,
  };
}
