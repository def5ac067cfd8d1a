import { type Distance, type DistanceOptions, distanceTo, nameOf } from '@syria-2024/sdk';
import { type Command, Option } from 'commander';
import { show } from '../print/show.js';
import { addExamples, addFormats, type Formats } from '../read/options.js';
import { readPlace } from '../read/place.js';
import { record } from '../read/record.js';
import type { Reply } from '../reply/reply.js';

type Options = Formats & DistanceOptions;

export function addDistance(program: Command): void {
  const command = program
    .command('distance')
    .description('how far a place is from Homs, or from another')
    .argument('<place>', 'a place')
    .argument('[target]', 'where it is measured to', 'homs')
    .addOption(
      new Option('--by <how>', 'along the shortest line or the roads').choices([
        'geodesic',
        'road',
      ]),
    )
    .addOption(new Option('--to <part>', 'of the target').choices(['centre', 'edge']))
    .action((place: string, target: string, options: Options) =>
      show(distanceOf(readPlace(place), readPlace(target), options), options),
    );
  addExamples(
    addFormats(command),
    'distance rastan',
    'distance rastan --to edge',
    'distance damascus aleppo --by road --json',
  );
}

function distanceOf(place: string, target: string, { by, to }: Options): Reply<Distance> {
  const options = { ...(by !== undefined && { by }), ...(to !== undefined && { to }) };
  const answer = distanceTo(record, target, place, options);
  const [name, other] = [place, target].map((id) => nameOf(record, id));
  return {
    title: '',
    answer: { place, target, by: by ?? 'geodesic', to: to ?? 'centre', ...answer },
    items: [answer],
    columns: [
      { name: 'place', of: () => place },
      { name: 'target', of: () => target },
      { name: 'by', of: () => by ?? 'geodesic' },
      { name: 'to', of: () => to ?? 'centre' },
      { name: 'km', of: ({ km }) => km },
      { name: 'miles', of: ({ miles }) => miles },
      { name: 'compass', of: ({ compass }) => compass },
      { name: 'precision_km', of: ({ precisionKm }) => precisionKm },
      { name: 'roads', of: ({ roads }) => roads },
    ],
    sentence: ({ km, miles, compass, precisionKm, roads }) => {
      const way = by === 'road' ? 'by road from' : compass === null ? 'from' : `${compass} of`;
      const target = `${to === 'edge' ? 'the edge of ' : ''}${other}`;
      return `${name} is ${km.toFixed(1)} km (${miles.toFixed(1)} miles) ${way} ${target}, ± ${precisionKm.toFixed(1)} km${roads === 'uncertain' ? ', over roads that perhaps do not exist' : ''}.`;
    },
    isOpen: answer.roads === 'uncertain',
  };
}
