/** One map of the approaches to Homs, as an SVG that a newspaper could print: readable without colour. */
import type { Place, SyriaIds } from '@syria-2024/data';
import { escapeXml } from '@syria-2024/example-drawing';
import { type Atlas, type ControlState, controlAt, nearestHeld } from '@syria-2024/sdk';
import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, LineString, MultiPoint } from 'geojson';
import { placeLabels } from './labels.js';
import { readNeighbours } from './neighbours.js';
import { shapeOf, sides, symbol } from './symbols.js';
import { namePlace, tellDay, tellNear } from './words.js';

const size = { width: 720, height: 860 };
const frame = { left: 24, top: 96, right: 24, bottom: 132 };
/** West, south, east, north of what is shown. */
const window = [35.72, 33.98, 37.62, 35.62] as const;

/** Towns that are named on the map, the more important first. */
const named: readonly string[] = [
  'homs',
  'hama',
  'tartus',
  'rastan',
  'talbiseh',
  'salamiyah',
  'qusayr',
  'masyaf',
  'khan-shaykhun',
  'morek',
  'suran-hama',
  'mhardeh',
  'safita',
  'tal-kalakh',
  'nabk',
  'hisya',
  'furqlus',
  'qaryatayn',
  'uqayribat',
  'shayrat-airbase',
  'tiyas-airbase',
  'baniyas',
  'jousiyeh-crossing',
];

export function drawApproach(atlas: Atlas<SyriaIds>, day: string, asOf?: string): string {
  const options = asOf === undefined ? {} : { asOf };
  const projection = geoMercator().fitExtent(
    [
      [frame.left, frame.top],
      [size.width - frame.right, size.height - frame.bottom],
    ],
    corners,
  );
  const path = geoPath(projection);
  const at = ([lon, lat]: readonly [number, number]): [number, number] =>
    projection([lon, lat]) ?? [0, 0];
  const inside = ({ point: [lon, lat] }: Place) =>
    lon > window[0] && lon < window[2] && lat > window[1] && lat < window[3];
  const shown = atlas.dataset.places.filter(
    (place) =>
      inside(place) &&
      place.country === 'SY' &&
      place.kind !== 'junction' &&
      place.kind !== 'bridge',
  );
  const states = new Map(shown.map(({ id }) => [id, controlAt(atlas, id, day, options)]));
  const labels = placeLabels(
    named.flatMap((id) => {
      const place = shown.find((one) => one.id === id);
      if (!place) return [];
      const [x, y] = at(place.point);
      return [{ id, text: place.names.en, x, y, large: place.kind === 'city' }];
    }),
    [...shown.map(({ point }) => at(point)), ...signs.map(([, point]) => at(point))],
    {
      left: frame.left,
      top: frame.top,
      right: size.width - frame.right,
      bottom: size.height - frame.bottom,
    },
  );
  const clip = `<clipPath id="map"><rect x="${frame.left}" y="${frame.top}" width="${size.width - frame.left - frame.right}" height="${size.height - frame.top - frame.bottom}"/></clipPath>`;

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="Helvetica, Arial, sans-serif" role="img" aria-labelledby="t d">
<title id="t">The approaches to Homs at the end of ${tellDay(day)}</title>
<desc id="d">Who held the towns around Homs, from the sourced record of version ${atlas.dataset.meta.version}. Roads are schematic.</desc>
<defs>${clip}</defs>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${frame.left}" y="40" font-size="25" font-weight="700" fill="#111">The approaches to Homs</text>
<text x="${frame.left}" y="66" font-size="16" fill="#333">${tellDay(day)}, end of the day${asOf === undefined ? '' : `, as known at ${escapeXml(asOf)}`}</text>
<text x="${frame.left}" y="86" font-size="13" fill="#333">${tellNearest(atlas, day, options)}</text>
<g clip-path="url(#map)">
<rect x="${frame.left}" y="${frame.top}" width="${size.width - frame.left - frame.right}" height="${size.height - frame.top - frame.bottom}" fill="#e3ecf2"/>
${readNeighbours()
  .map(
    (land) => `<path d="${path(land) ?? ''}" fill="#ecebe7" stroke="#a8a296" stroke-width="0.8"/>`,
  )
  .join('\n')}
${atlas.dataset.boundaries.features.map((feature) => `<path d="${path(clockwise(feature)) ?? ''}" fill="#faf8f3" stroke="#c9c2b2" stroke-width="1" stroke-dasharray="4 3"/>`).join('\n')}
${roads(atlas, path)}
${[...lands].map(([name, where]) => `<text x="${at(where)[0].toFixed(1)}" y="${at(where)[1].toFixed(1)}" text-anchor="middle" font-size="12" letter-spacing="2" fill="#6d6a63">${name}</text>`).join('\n')}
${seaName(at)}
${roadNumbers(at)}
${shown.map((place) => symbol(at(place.point), states.get(place.id) as ControlState, place.kind === 'city' ? 7 : 4.5)).join('\n')}
${labels.map(({ text, x, y, anchor, large }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${large ? 16 : 12.5}"${large ? ' font-weight="700"' : ''} fill="#111" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`).join('\n')}
</g>
<rect x="${frame.left}" y="${frame.top}" width="${size.width - frame.left - frame.right}" height="${size.height - frame.top - frame.bottom}" fill="none" stroke="#888"/>
${scaleBar(projection.invert?.bind(projection) ?? (() => null))}
${legend()}
<text x="${frame.left}" y="${size.height - 14}" font-size="11" fill="#555">Source: Syria 2024 record, version ${atlas.dataset.meta.version} (CC BY 4.0). Boundaries: Natural Earth. Positions in part: GeoNames. Roads are schematic.</text>
</svg>
`;
}

const corners: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [window[0], window[1]],
    [window[2], window[3]],
  ],
};

const lands = new Map<string, readonly [number, number]>([['LEBANON', [36.12, 34.2]]]);

function seaName(at: (point: readonly [number, number]) => readonly number[]): string {
  const [x = 0, y = 0] = at([35.7, 35.3]);
  const place = `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `<text transform="translate(${place}) rotate(-90)" text-anchor="middle" font-size="12" letter-spacing="2" fill="#5b7f99">MEDITERRANEAN</text>`;
}

/** Where a road's number stands: beside a stretch that is otherwise empty. */
const signs: readonly (readonly [string, readonly [number, number]])[] = [
  ['M5', [36.745, 34.335]],
  ['M5', [36.77, 35.03]],
  ['M1', [36.12, 34.675]],
  ['M1', [35.9, 35.02]],
];

function roadNumbers(at: (point: readonly [number, number]) => readonly number[]): string {
  return signs
    .map(([ref, point]) => {
      const [x = 0, y = 0] = at(point);
      return `<rect x="${(x - 12).toFixed(1)}" y="${(y - 8).toFixed(1)}" width="24" height="15" rx="3" fill="#fff" stroke="#9a9386"/><text x="${x.toFixed(1)}" y="${(y + 3.5).toFixed(1)}" text-anchor="middle" font-size="10.5" fill="#555">${ref}</text>`;
    })
    .join('');
}

function tellNearest(atlas: Atlas<SyriaIds>, day: string, options: { asOf?: string }): string {
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
  return escapeXml(`${sure}${maybe}`);
}

function roads(atlas: Atlas<SyriaIds>, path: ReturnType<typeof geoPath>): string {
  const points = new Map(atlas.dataset.places.map(({ id, point }) => [id, point]));
  return atlas.dataset.segments
    .filter(({ exists }) => exists === 'certain')
    .map((segment) => {
      const line: LineString = {
        type: 'LineString',
        coordinates: [points.get(segment.a), ...segment.via, points.get(segment.b)].map((point) => [
          ...(point ?? []),
        ]),
      };
      const wide = segment.class === 'motorway' || segment.class === 'trunk';
      return `<path d="${path(line) ?? ''}" fill="none" stroke="${wide ? '#9a9386' : '#c4beb2'}" stroke-width="${wide ? 2.6 : 1.1}"/>`;
    })
    .join('\n');
}

function legend(): string {
  const y = size.height - 88;
  const held = Object.values(sides).map(
    (side, i) =>
      `${shapeOf(side.shape, frame.left + 8 + i * 120, y, 6, `fill="${side.fill}"`)}<text x="${frame.left + 20 + i * 120}" y="${y + 4}">${side.name}</text>`,
  );
  const row = y + 24;
  const open = `<circle cx="${frame.left + 8}" cy="${row}" r="6" fill="#fff" stroke="#111" stroke-width="1.6" stroke-dasharray="2.4 1.8"/><text x="${frame.left + 20}" y="${row + 4}">Sources or timing leave it open</text>`;
  const contested = `<circle cx="${frame.left + 248}" cy="${row}" r="6" fill="#0072b2" stroke="#111"/><path d="M${frame.left + 248} ${row - 6}a6 6 0 0 1 0 12z" fill="#d55e00"/><text x="${frame.left + 260}" y="${row + 4}">Both sides inside</text>`;
  const unknown = `<path d="M${frame.left + 385} ${row - 3}l6 6m0 -6l-6 6" stroke="#777" stroke-width="1.4"/><text x="${frame.left + 400}" y="${row + 4}">Unknown, or left and nobody came</text>`;
  return `<g font-size="13" fill="#111">${held.join('')}${open}${contested}${unknown}</g>`;
}

function scaleBar(invert: (point: [number, number]) => [number, number] | null): string {
  const y = size.height - frame.bottom - 16;
  const [lonA, lat] = invert([frame.left, y]) ?? [0, 0];
  const [lonB] = invert([frame.left + 100, y]) ?? [0, 0];
  const kmPerPixel = ((lonB - lonA) * 111.32 * Math.cos((lat * Math.PI) / 180)) / 100;
  const length = 20 / kmPerPixel;
  const x = size.width - frame.right - length - 16;
  return `<path d="M${x.toFixed(1)} ${y - 5}v5h${length.toFixed(1)}v-5" fill="none" stroke="#111" stroke-width="1.4"/><text x="${(x + length / 2).toFixed(1)}" y="${y - 8}" text-anchor="middle" font-size="12">20 km</text>`;
}

/** d3 wants outer rings clockwise, RFC 7946 says counter-clockwise: turn a copy. */
function clockwise(feature: Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>): Feature {
  const turn = (rings: GeoJSON.Position[][]) => rings.map((ring) => [...ring].reverse());
  const { geometry } = feature;
  return {
    ...feature,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: turn(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turn) },
  };
}
