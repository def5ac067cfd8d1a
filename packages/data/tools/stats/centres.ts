import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';

/** Areas whose centre is not on record, and centres whose holder nobody tells. */
export interface Centres {
  areas: number;
  without: string[];
  unknown: string[];
}

export function findCentres(dataset: Derived): Centres {
  const { areas, baseline, events, places } = dataset;
  const administrative = areas.filter(({ kind }) => kind !== 'zone');
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const told = new Set<string>();
  const tell = (place: string | undefined, area: string | undefined) => {
    if (place !== undefined) told.add(place);
    for (const member of areas.find(({ id }) => id === area)?.members ?? []) told.add(member);
  };
  for (const { place, area, holders } of baseline) if (holders.length > 0) tell(place, area);
  for (const { effects } of events)
    for (const effect of effects)
      if ('control' in effect && !('holder' in effect.control))
        tell(effect.control.place, 'area' in effect.control ? effect.control.area : undefined);
  const isTold = (id: string): boolean => told.has(id) || told.has(placeOf.get(id)?.heldWith ?? '');
  const centres = administrative.map((area) => ({
    area: area.id,
    centre: centreOf(dataset, area),
  }));
  return {
    areas: administrative.length,
    without: centres.filter(({ centre }) => centre === undefined).map(({ area }) => area),
    unknown: centres.flatMap(({ centre }) =>
      centre !== undefined && !isTold(centre) ? centre : [],
    ),
  };
}

/**
 * The centre that the area names; else, of a district, the place with the P-code of its first subdistrict; of a
 * region, the centre of its first district. OCHA numbers the seat first.
 */
function centreOf(
  { areas, places }: Derived,
  { id, kind, centre }: Shipped<'areas'>,
): string | undefined {
  if (centre !== undefined) return centre;
  const first = areas
    .filter((area) => area.kind === 'district' && area.region === id)
    .map((area) => area.id)
    .sort()[0];
  const seat = `${kind === 'region' ? first : id}00`;
  return places.find(({ ids }) => ids.pcode === seat)?.id;
}
