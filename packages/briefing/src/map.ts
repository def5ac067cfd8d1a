/** A map of an evening, as an SVG that a newspaper could print: readable without colour. */
import type { SyriaIds } from '@syria-2024/data';
import {
  type AreaMark,
  country,
  drawSheet,
  frameOf,
  type LandPaths,
  lineOf,
  type PlaceMark,
  palettes,
  pathIn,
  type RoadMark,
  standingOf,
  type Window,
  watersIn,
} from '@syria-2024/drawing/map';
import {
  type Atlas,
  controlAreas,
  controlAt,
  nameOf,
  nearestHeld,
  networkGeoJSON,
} from '@syria-2024/sdk';
import { readNeighbours } from './neighbours.js';
import { namePlace, tellDay, tellNear } from './words.js';

const width = 760;
/** What a map shows: the approaches to Homs with its roads, or the country with the land that the places make. */
const windows = { homs: [35.72, 33.98, 37.62, 35.62], country } as const satisfies Record<
  string,
  Window
>;
export type Shown = keyof typeof windows;
export const mapsShown = Object.keys(windows) as Shown[];
type Draw = ReturnType<typeof pathIn>;
const asking = 'government';

/** Towns that are named whatever the scale. */
const named: readonly string[] = [
  'rastan',
  'talbiseh',
  'salamiyah',
  'qusayr',
  'masyaf',
  'khan-shaykhun',
  'morek',
  'safita',
  'tal-kalakh',
  'nabk',
  'hisya',
  'qaryatayn',
  'shayrat-airbase',
  'tiyas-airbase',
  'baniyas',
];

interface Options {
  readonly asOf?: string;
}

/** `day`: a covered day; the map is of its end. */
export function drawMap(atlas: Atlas<SyriaIds>, shown: Shown, day: string, asOf?: string): string {
  const options = asOf === undefined ? {} : { asOf };
  const isCountry = shown === 'country';
  // Roads and borders are drawn in this frame, and scaled.
  const drawnIn = frameOf(windows[shown], { left: 0, top: 0, right: 1000, bottom: 1000 });
  const draw = pathIn(drawnIn);
  const { version } = atlas.dataset.meta;
  const known = asOf === undefined ? '' : `, as known at ${asOf}`;
  return drawSheet({
    width,
    title: `${isCountry ? 'Who held what' : 'The approaches to Homs'}, ${tellDay(day)}`,
    subtitle: `End of the day${known}. ${tellNearest(atlas, day, options)}`,
    credit: [
      `Roads: whether the ${asking} could pass, schematic.${isCountry ? ' Land: modelled from the places.' : ''}`,
      'Boundaries: Natural Earth. Positions in part: GeoNames.',
      `Source: Syria 2024 record, version ${version} (CC BY 4.0).`,
    ],
    language: 'en',
    nameBloc: (bloc) => nameOf(atlas, bloc),
    palette: palettes.light,
    window: windows[shown],
    drawnIn,
    land: landOf(atlas, shown, draw),
    areas: isCountry ? areasOf(atlas, draw, day, options) : [],
    fronts: [],
    events: [],
    roads: roadsOf(atlas, draw, day, options),
    places: placesOf(atlas, day, options),
    named: isCountry ? [] : named,
  });
}

/** The same on every day. */
const lands = new WeakMap<object, Partial<Record<Shown, LandPaths>>>();

function landOf({ dataset }: Atlas<SyriaIds>, shown: Shown, draw: Draw): LandPaths {
  const known = lands.get(dataset) ?? {};
  lands.set(dataset, known);
  known[shown] ??= drawLand(dataset, draw);
  return known[shown];
}

function drawLand({ boundaries, waters = [] }: Atlas<SyriaIds>['dataset'], draw: Draw): LandPaths {
  const neighbours = draw({ type: 'FeatureCollection', features: readNeighbours() });
  const regions = draw(boundaries);
  return { neighbours, country: regions, borders: regions, ...watersIn(waters, draw) };
}

/** Modelled from the places; a map of few towns and many roads reads better without. */
function areasOf(atlas: Atlas<SyriaIds>, draw: Draw, day: string, options: Options): AreaMark[] {
  return controlAreas(atlas, day, { ...options, by: 'bloc' }).features.map(
    ({ geometry, properties }) => ({
      path: draw(geometry),
      status: properties.status,
      blocs: properties.parties,
    }),
  );
}

function roadsOf(atlas: Atlas<SyriaIds>, draw: Draw, day: string, options: Options): RoadMark[] {
  const { features } = networkGeoJSON(atlas, day, { ...options, bloc: asking });
  return atlas.dataset.segments.map((segment, i) => ({
    id: segment.id,
    path: draw(lineOf(atlas, segment)),
    ends: [segment.a, segment.b],
    passage: features[i]?.properties.passable ?? 'uncertain',
    isWide: segment.class === 'motorway' || segment.class === 'trunk',
    isBridge: segment.structure !== undefined,
    isDoubtful: segment.exists !== 'certain',
  }));
}

function placesOf(atlas: Atlas<SyriaIds>, day: string, options: Options): PlaceMark[] {
  const { places, meta } = atlas.dataset;
  return places.map(({ id, names, kind, country, point }) => {
    const { status, blocs, disputed } = standingOf(atlas, controlAt(atlas, id, day, options));
    const isAbroad = country !== meta.country;
    return { id, name: names.en, kind, isAbroad, point, status, blocs, disputed };
  });
}

function tellNearest(atlas: Atlas<SyriaIds>, day: string, options: Options): string {
  const { certain, possible } = nearestHeld(atlas, {
    to: 'homs',
    bloc: 'opposition',
    at: day,
    ...options,
  });
  if (certain?.km === 0) return 'Homs held by the opposition';
  const sure = certain
    ? `Nearest to Homs for certain: ${namePlace(certain.place)}, ${tellNear(certain)}`
    : '';
  const maybe =
    possible && possible.place !== certain?.place
      ? `; possibly ${possible.km === 0 ? 'inside Homs' : `${namePlace(possible.place)}, ${tellNear(possible)}`}`
      : '';
  return `${sure}${maybe}`;
}
