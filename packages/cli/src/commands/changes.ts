import { tellBetween } from '@syria-2024/briefing/words';
import { type ChangeOfHands, changesBetween, localTime } from '@syria-2024/sdk';
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
import { handWords, leaningColumns, spanColumns } from '../reply/columns.js';
import type { Reply } from '../reply/reply.js';

type Options = Formats & Weighed & { readonly surely?: boolean };

const urls = new Map(record.dataset.sources.map(({ id, url }) => [id as string, url]));
/** Addresses of a CSV's row; all claims stand in another column. */
const mostUrls = 3;

export function addChanges(program: Command): void {
  const command = program
    .command('changes')
    .description('who took what from whom')
    .argument('<from>', 'a day, or a moment')
    .argument('[until]', 'the last day, or a moment; left out: the same day')
    .option('--surely', 'only what surely happened then, not what may have')
    .action((from: string, until: string | undefined, options: Options) =>
      show(changesIn(from, until ?? from, options), options),
    );
  addExamples(
    addFormats(addWeighing(command)),
    'changes 2024-12-05 --csv > changes.csv',
    'changes 2024-12-06 2024-12-08 --surely --at-least confirmed',
  );
}

function changesIn(from: string, until: string, options: Options): Reply<ChangeOfHands> {
  const all = changesBetween(record, from, until, weighed(options));
  const changes = options.surely ? all.filter(isWithin(from, until)) : all;
  return {
    title: `Changes of hands, ${from === until ? from : `${from} to ${until}`}`,
    answer: changes,
    items: changes,
    columns: [
      {
        name: 'when',
        of: ({ span }) =>
          tellBetween(span.notBefore, span.notAfter)
            .replace('between ', '')
            .replace(' and ', ' – '),
        only: 'terminal',
      },
      { name: 'place', of: ({ place }) => place, only: 'csv' },
      { name: 'name', of: ({ name }) => name },
      { name: 'before', of: ({ before }) => handWords(before) },
      { name: 'after', of: ({ after }) => handWords(after) },
      { name: 'before_holder', of: ({ before }) => holderOf(before), only: 'csv' },
      { name: 'after_holder', of: ({ after }) => holderOf(after), only: 'csv' },
      ...spanColumns<ChangeOfHands>('when', ({ span }) => span),
      ...leaningColumns<ChangeOfHands>((change) => change),
      {
        name: 'sources',
        of: ({ sources }) =>
          sources
            .slice(0, mostUrls)
            .map((id) => urls.get(id))
            .join(' '),
        only: 'csv',
      },
    ],
    cited: (change) => change,
    asOf: knownBy(options),
    isOpen: changes.length === 0,
  };
}

/** Whether the whole span of a change lies between two moments; a bare day counts from its start to its end. */
function isWithin(from: string, until: string): (change: ChangeOfHands) => boolean {
  const [start, end] = [startOf(from), Date.parse(localTime(record, until))];
  return ({ span }) => Date.parse(span.notBefore) >= start && Date.parse(span.notAfter) <= end;
}

function startOf(when: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when);
  return Date.parse(localTime(record, isDay ? `${when}T00:00` : when));
}

const holderOf = (state: ChangeOfHands['before']) =>
  state.status === 'held' ? state.holder : null;
