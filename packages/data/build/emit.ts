/** Writes the collections: typed modules for the compiler, JSON and GeoJSON for everybody else. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/types.js';
import { placesGeoJSON, segmentsGeoJSON } from './geojson.js';
import { jsonSchemas } from './json-schema.js';

const arrays = [
  ['sources', 'Source', 'SourceId'],
  ['claims', 'Claim', 'ClaimId'],
  ['origins', 'Origin', 'OriginId'],
  ['events', 'Event', 'EventId'],
  ['places', 'Place', 'PlaceId'],
  ['areas', 'Area', 'AreaId'],
  ['actors', 'Actor', 'ActorId'],
  ['blocs', 'Bloc', 'BlocId'],
  ['fronts', 'Front', 'FrontId'],
  ['regions', 'Region', 'RegionId'],
  ['relations', 'Relation', null],
  ['roads', 'Road', 'RoadId'],
  ['segments', 'Segment', 'SegmentId'],
  ['corridors', 'Corridor', 'CorridorId'],
  ['baseline', 'Baseline', 'BaselineId'],
  ['outlines', 'Outline', null],
] as const;

/** File name → text. One function stands behind writing and checking. */
export function modules(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  files.set('ids.ts', idsModule(dataset));
  for (const [name, type] of arrays)
    files.set(
      `${name}.ts`,
      `import type { ${type} } from '../types.js';\nimport type { SyriaIds } from './ids.js';\n\n` +
        `export const ${name}: readonly ${type}<SyriaIds>[] = ${parsed(dataset[name])} as readonly ${type}<SyriaIds>[];\n`,
    );
  files.set(
    'meta.ts',
    `import type { Meta } from '../types.js';\nimport type { SyriaIds } from './ids.js';\n\nexport const meta: Meta<SyriaIds> = ${parsed(dataset.meta)} as Meta<SyriaIds>;\n`,
  );
  files.set(
    'boundaries.ts',
    `import type { Boundaries } from '../types.js';\nimport type { SyriaIds } from './ids.js';\n\nexport const boundaries: Boundaries<SyriaIds> = ${parsed(dataset.boundaries)} as Boundaries<SyriaIds>;\n`,
  );
  return files;
}

/** JSON.parse of one string is the fastest literal to load and to type-check; the mark lets bundlers drop it. */
function parsed(value: unknown): string {
  const quoted = JSON.stringify(value)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `/* @__PURE__ */ JSON.parse('${quoted}')`;
}

function idsModule(dataset: Dataset): string {
  const unions = arrays
    .filter(([, , type]) => type !== null)
    .map(([name, , type]) => {
      const ids = (dataset[name] as readonly { id: string }[]).map(({ id }) => `\n  | '${id}'`);
      return `export type ${type} =${ids.length > 0 ? ids.join('') : ' never'};\n`;
    });
  return `import type { Ids } from '../types.js';

${unions.join('\n')}
/** The ids of this dataset, for the generic record types. */
export interface SyriaIds extends Ids {
  place: PlaceId;
  area: AreaId;
  actor: ActorId;
  origin: OriginId;
  source: SourceId;
  claim: ClaimId;
  event: EventId;
  baseline: BaselineId;
  road: RoadId;
  segment: SegmentId;
  corridor: CorridorId;
  bloc: BlocId;
  front: FrontId;
  region: RegionId;
}
`;
}

/** Plain files that ship beside the modules. */
export function documents(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name] of arrays) files.set(`json/${name}.json`, `${JSON.stringify(dataset[name])}\n`);
  files.set('json/meta.json', `${JSON.stringify(dataset.meta)}\n`);
  files.set('geojson/places.geojson', `${JSON.stringify(placesGeoJSON(dataset))}\n`);
  files.set('geojson/segments.geojson', `${JSON.stringify(segmentsGeoJSON(dataset))}\n`);
  files.set('geojson/boundaries.geojson', `${JSON.stringify(dataset.boundaries)}\n`);
  for (const [name, schema] of jsonSchemas())
    files.set(`json-schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  return files;
}

/** Writes all files beside their places, then renames, so that a failed build leaves the old output whole. */
export function writeFiles(folder: string, files: Map<string, string>): void {
  const fresh = `${folder}.new-${process.pid}`;
  for (const [name, text] of files) {
    const path = join(fresh, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(fresh, folder);
}
