/** Any map of ours for a map maker: flat properties, the campaign's languages, what to draw, whom to credit; no evidence. */
import type { Ids, Names } from '@syria-2024/data';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import { nameIn } from '../atlas/spellings.js';
import { type Drawn, drawnOf } from './drawn.js';

/**
 * Null where there is nothing to say; several names stand beside each other as `A / B`.
 *
 * @example
 * ```ts
 * import { controlMap, slimGeoJSON, type SlimProperties, syria2024 } from '@syria-2024/sdk';
 * const properties: SlimProperties | undefined = slimGeoJSON(syria2024, controlMap(syria2024, '2024-12-07')).features[0]?.properties;
 * console.log(properties?.status, properties?.style, properties?.blocs);
 * ```
 */
export type SlimProperties<I extends Ids = Ids> = SlimNames<I> & {
  /** What it shows: the status of a place or of ground, `line`, `band` or `gap` of a front, what a feature is to a route. */
  readonly status: string;
  /** How to draw it in any colour, or in none. */
  readonly style: Drawn['style'];
  /** The bloc that holds it; both of a front; all that may hold it or are inside. Ids, by space: the key of a colour. */
  readonly blocs: string;
};

/**
 * In English and each language of the campaign (`nameEn`, `blocAr`): of the place, or of the place that a route turns on;
 * of the blocs; of the parties, where the map tells of parties.
 */
export type SlimNames<I extends Ids = Ids> = {
  readonly [K in `${'name' | 'bloc' | 'holder'}${Capitalize<'en' | (keyof I['names'] & string)>}`]:
    | string
    | null;
};

/**
 * A map with only what a map maker draws by: names, a status, a style, blocs.
 *
 * @example
 * ```ts
 * import { controlMap, slimGeoJSON, type SlimMap, syria2024 } from '@syria-2024/sdk';
 * const map: SlimMap = slimGeoJSON(syria2024, controlMap(syria2024, '2024-12-07'));
 * console.log(map.features.length, map.attribution);
 * ```
 */
export interface SlimMap<G extends Geometry = Geometry, I extends Ids = Ids>
  extends FeatureCollection<G, SlimProperties<I>> {
  /** Whom to credit on the map. A foreign member, as RFC 7946 allows. */
  readonly attribution: readonly string[];
}

/**
 * Makes a map small enough for a page: names of blocs and holders in English and the campaign's languages, a style that
 * needs no colour, credit; no evidence. Geometry and ids stay.
 *
 * Takes what `controlMap`, `controlAreas`, `frontline`, `networkGeoJSON`, `routeGeoJSON` and `diffToGeoJSON` answer; of a
 * diff it shows what the places became.
 *
 * @example
 * ```ts
 * import { controlAreas, slimGeoJSON, syria2024 } from '@syria-2024/sdk';
 * const areas = controlAreas(syria2024, '2024-12-05', { winding: 'd3' });
 * for (const { properties } of slimGeoJSON(syria2024, areas).features)
 *   console.log(properties.style, properties.blocEn, properties.blocAr);
 * ```
 */
export function slimGeoJSON<G extends Geometry, I extends Ids>(
  atlas: Atlas<I>,
  map: FeatureCollection<G, unknown>,
): SlimMap<G, I> {
  const index = indexOf(atlas);
  const languages = ['en', ...(atlas.dataset.meta.languages ?? [])];
  const blocs = memo(
    index,
    'blocs by id',
    () => new Map<string, { names: Names }>(atlas.dataset.blocs.map((bloc) => [bloc.id, bloc])),
  );
  return {
    type: 'FeatureCollection',
    attribution: atlas.dataset.meta.attribution,
    features: map.features.map(({ properties, ...feature }) => ({
      ...feature,
      properties: toSlim(drawnOf(properties), index, blocs, languages),
    })),
  };
}

type Named = ReadonlyMap<string, { readonly names: Names }>;

function toSlim(
  { place, status, style, parties }: Drawn,
  index: Index,
  blocs: Named,
  languages: readonly string[],
): SlimProperties {
  const holders = parties.filter((party) => index.actors.has(party));
  const sides = [...new Set(parties.map((party) => index.actors.get(party)?.bloc ?? party))];
  const known = sides.filter((side) => blocs.has(side)).sort();
  return {
    ...inEach(languages, 'name', place, index.places),
    status,
    style,
    blocs: known.join(' '),
    ...inEach(languages, 'bloc', known, blocs),
    ...inEach(languages, 'holder', holders, index.actors),
  };
}

function inEach(
  languages: readonly string[],
  what: 'name' | 'bloc' | 'holder',
  ids: readonly string[],
  records: Named,
): SlimNames {
  const names = ids.flatMap((id) => records.get(id)?.names ?? []);
  const inOne = (language: string) => names.map((own) => nameIn(own, language)).join(' / ');
  return Object.fromEntries(
    languages.map((language) => [
      `${what}${language.slice(0, 1).toUpperCase()}${language.slice(1)}`,
      names.length > 0 ? inOne(language) : null,
    ]),
  );
}
