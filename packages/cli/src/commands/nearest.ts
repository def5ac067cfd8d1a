import { namePlace, tellCredibility, tellNear } from '@syria-2024/briefing/words';
import { type HeldNear, nameOf, nearestHeld } from '@syria-2024/sdk';
import type { Command } from 'commander';
import { show } from '../print/show.js';
import {
  addExamples,
  addFormats,
  addWeighing,
  type Formats,
  knownBy,
  type Weighed,
  weighed,
} from '../read/options.js';
import { readPlace } from '../read/place.js';
import { record } from '../read/record.js';
import { leaningColumns } from '../reply/columns.js';
import type { Reply } from '../reply/reply.js';
import { blocOption } from './route.js';

type Options = Formats & Weighed & { readonly bloc: string };
type Row = HeldNear & { readonly how: 'certain' | 'possible' };

export function addNearest(program: Command): void {
  const command = program
    .command('nearest')
    .description('how near a side stood to a place: for certain, and possibly')
    .argument('<place>', 'a place')
    .argument('<when>', 'a day (its end) or a moment')
    .addOption(blocOption().default('opposition'))
    .action((name: string, when: string, options: Options) =>
      show(nearestTo(readPlace(name), when, options), options),
    );
  addExamples(addFormats(addWeighing(command)), 'nearest homs 2024-12-06');
}

function nearestTo(to: string, at: string, options: Options): Reply<Row> {
  const { bloc } = options;
  const answer = nearestHeld(record, { to, bloc, at, ...weighed(options) });
  const rows = (['certain', 'possible'] as const).flatMap((how): Row[] => {
    const near = answer[how];
    return near === null ? [] : [{ how, ...near }];
  });
  return {
    title: `Nearest to ${namePlace(to)} of the ${nameOf(record, bloc)}, ${at}`,
    answer,
    items: rows,
    columns: [
      { name: 'how', of: ({ how }) => how },
      { name: 'place', of: ({ place }) => place },
      { name: 'km', of: ({ km }) => km },
      { name: 'compass', of: ({ compass }) => compass },
      { name: 'precision_km', of: ({ precisionKm }) => precisionKm },
      ...leaningColumns<Row>(({ state }) => state),
    ],
    sentence: ({ how, state, ...near }) =>
      `${how === 'certain' ? 'For certain' : 'Possibly'} ${namePlace(near.place)}, ${near.compass === null ? 'the place itself' : tellNear(near)} (${tellCredibility(state.credibility)}).`,
    cited: ({ state }) => state,
    asOf: knownBy(options),
    isOpen: answer.certain === null,
  };
}
