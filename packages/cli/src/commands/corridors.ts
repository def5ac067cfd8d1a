import { nameElement } from '@syria-2024/briefing/tell';
import { type CorridorCell, checkCorridors, nameOf } from '@syria-2024/sdk';
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
import { record } from '../read/record.js';
import { leaningColumns, minute } from '../reply/columns.js';
import type { Reply } from '../reply/reply.js';
import { blocOption } from './route.js';

type Options = Formats & Weighed & { readonly bloc?: string; readonly cut?: boolean };

export function addCorridors(program: Command): void {
  const command = program
    .command('corridors')
    .description('the main ways of the country, each for the side that it served')
    .argument('<when>', 'a day (its end) or a moment')
    .addOption(blocOption())
    .option('--cut', 'only those that were surely cut')
    .action((when: string, options: Options) => show(corridorsAt(when, options), options));
  addExamples(
    addFormats(addWeighing(command)),
    'corridors 2024-12-07 --cut',
    'corridors 2024-12-05 --bloc government --csv',
  );
}

function corridorsAt(when: string, options: Options): Reply<CorridorCell> {
  const { bloc, cut = false } = options;
  const asked = { at: when, ...weighed(options), ...(bloc !== undefined && { bloc }) };
  const all = checkCorridors(record, asked);
  const cells = cut ? all.filter(({ status }) => status === 'severed') : all;
  return {
    title: `Corridors ${cut ? 'cut ' : ''}at ${minute(all[0]?.at ?? when)}`,
    answer: cells,
    items: cells,
    columns: [
      { name: 'corridor', of: ({ corridor }) => corridor, only: 'csv' },
      { name: 'name', of: ({ name }) => name },
      { name: 'for', of: (cell) => nameOf(record, cell.bloc), only: 'terminal' },
      { name: 'bloc', of: (cell) => cell.bloc, only: 'csv' },
      { name: 'at', of: ({ at }) => at, only: 'csv' },
      { name: 'status', of: ({ status }) => status },
      { name: 'since_earliest', of: ({ since }) => since?.earliest, only: 'csv' },
      { name: 'since_latest', of: ({ since }) => since?.latest, only: 'csv' },
      { name: 'surely by', of: ({ since }) => since && minute(since.latest), only: 'terminal' },
      { name: 'repair', of: ({ repair }) => repair?.join(' '), only: 'csv' },
      {
        name: 'to reopen',
        of: ({ repair }) => repair?.map(nameElement).join(', '),
        only: 'terminal',
      },
      ...leaningColumns<CorridorCell>((cell) => cell),
    ],
    cited: (cell) => cell,
    asOf: knownBy(options),
    isOpen: cells.length === 0,
  };
}
