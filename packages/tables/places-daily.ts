/** Places with who held them on each evening, for map programs that read one property a column. */
import { type Atlas, controlAt, coveredDays } from '@syria-2024/sdk';
import type { FeatureCollection, Point } from 'geojson';
import { nameIn } from '../data/register/plain/spellings.js';

export function placesDaily(atlas: Atlas): FeatureCollection<Point> {
  const days = coveredDays(atlas);
  return {
    type: 'FeatureCollection',
    features: atlas.dataset.places.map(({ id, names, kind, point }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...point] },
      properties: {
        id,
        name: names.en,
        nameAr: nameIn(names, 'ar') ?? null,
        kind,
        ...Object.assign({}, ...days.map((day) => evening(atlas, id, day))),
      },
    })),
  };
}

function evening(atlas: Atlas, place: string, day: string): Record<string, string | null> {
  const state = controlAt(atlas, place, day);
  return {
    [`${day}_status`]: state.status,
    [`${day}_holder`]: state.status === 'held' ? state.holder : null,
    [`${day}_bloc`]: 'bloc' in state ? state.bloc : null,
  };
}
