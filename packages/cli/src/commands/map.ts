import { writeFileSync } from 'node:fs';
import { toDay } from '@syria-2024/briefing/command';
import { drawMap, mapsShown, type Shown } from '@syria-2024/briefing/map';
import {
  type ControlAnswer,
  controlAreas,
  controlMap,
  nameOf,
  networkGeoJSON,
  slimGeoJSON,
  syria2024,
} from '@syria-2024/sdk';
import { type Command, Option } from 'commander';
import type { FeatureCollection } from 'geojson';
import { toPng } from '../print/png.js';
import { show } from '../print/show.js';
import {
  addExamples,
  addFormats,
  addWeighing,
  type Formats,
  type Weighed,
  weighed,
} from '../read/options.js';
import { record } from '../read/record.js';
import { handWords, leaningColumns, stateColumns } from '../reply/columns.js';
import { CallError, type Reply } from '../reply/reply.js';

interface Options extends Formats, Weighed {
  readonly asOf?: string;
  readonly layer: 'places' | 'areas' | 'roads';
  readonly slim?: boolean;
  readonly of: Shown;
  readonly svg?: string | true;
  readonly png?: string;
}

export function addMap(program: Command): void {
  const command = program
    .command('map')
    .description('the evening of a day: as a drawing, or every place with its holder')
    .argument('<day>', 'a covered day', toDay)
    .option('--svg [file]', 'a drawing as SVG; without a file on stdout')
    .option('--png <file>', 'the same as a picture; wants @resvg/resvg-js')
    .addOption(new Option('--of <window>', 'of a drawing').choices(mapsShown).default('homs'))
    .addOption(
      new Option('--layer <layer>', 'of GeoJSON')
        .choices(['places', 'areas', 'roads'])
        .default('places'),
    )
    .option('--slim', 'GeoJSON for a page: names, style and credit, no evidence')
    .action(run);
  addExamples(
    addFormats(addWeighing(command), 'geojson'),
    'map 2024-12-07 --svg homs.svg --png homs.png',
    'map 2024-12-05 --of country --svg > country.svg',
    'map 2024-12-05 --geojson --layer areas --slim > areas.geojson',
  );
}

async function run(day: string, options: Options): Promise<void> {
  const { svg, png, of, asOf } = options;
  if (svg === undefined && png === undefined) return show(placesOn(day, options), options);
  if (options.atLeast ?? options.carry)
    throw new CallError('drawings take --as-of alone; --geojson takes --at-least and --carry too');
  const drawn = drawMap(syria2024, of, day, asOf);
  if (svg === true) process.stdout.write(drawn);
  else if (svg !== undefined) writeFileSync(svg, drawn);
  if (png !== undefined) writeFileSync(png, await toPng(drawn));
}

type Feature = ReturnType<typeof controlMap>['features'][number];

function placesOn(day: string, options: Options): Reply<Feature> {
  const answer = controlMap(record, day, weighed(options));
  const stateOf = ({ properties }: Feature): ControlAnswer => properties;
  return {
    title: `Every place at the end of ${day}`,
    answer: answer.features.map(stateOf),
    items: answer.features,
    columns: [
      { name: 'place', of: (one) => stateOf(one).place, only: 'csv' },
      { name: 'name', of: (one) => nameOf(record, stateOf(one).place) },
      { name: 'longitude', of: ({ geometry }) => geometry.coordinates[0], only: 'csv' },
      { name: 'latitude', of: ({ geometry }) => geometry.coordinates[1], only: 'csv' },
      { name: 'who', of: (one) => handWords(stateOf(one)), only: 'terminal' },
      ...stateColumns<Feature>(stateOf),
      ...leaningColumns<Feature>(stateOf),
    ],
    geojson: () => layerOf(day, options),
    isOpen: false,
  };
}

function layerOf(day: string, options: Options): FeatureCollection {
  const layers = {
    places: () => controlMap(record, day, weighed(options)),
    areas: () => controlAreas(record, day, { ...weighed(options), by: 'bloc' }),
    roads: () => networkGeoJSON(record, day, weighed(options)),
  };
  const map = layers[options.layer]() as FeatureCollection;
  return options.slim ? slimGeoJSON(record, map) : map;
}
