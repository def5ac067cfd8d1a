import { tellControl } from '@syria-2024/briefing/tell';
import {
  type ControlAnswer,
  type ControlSpell,
  controlAt,
  controlHistory,
  explain,
  formatExplanation,
  nameOf,
} from '@syria-2024/sdk';
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
import { handWords, leaningColumns, minute, momentWords, stateColumns } from '../reply/columns.js';
import type { Reply } from '../reply/reply.js';

type Options = Formats & Weighed & { readonly why?: boolean };

export function addWho(program: Command): void {
  const command = program
    .command('who')
    .description('who held a place, at a moment or from the first day to the last')
    .argument('<place>', 'any spelling of its name, or its id')
    .argument(
      '[when]',
      'a day (its end) or a moment such as 2024-12-06T14:30; left out: all spells',
    )
    .option('--why', 'why it is believed, claim by claim')
    .action((name: string, when: string | undefined, options: Options) => {
      const place = readPlace(name);
      if (when === undefined) show(historyOf(place, options), options);
      else show(answerOf(controlAt(record, place, when, weighed(options)), options), options);
    });
  addExamples(
    addFormats(addWeighing(command)),
    'who homs 2024-12-06',
    'who حمص 2024-12-07T20:00 --as-of 2024-12-08',
    'who rastan --csv',
    'who hama 2024-12-05 --why',
  );
}

function answerOf(answer: ControlAnswer, { why = false }: Options): Reply<ControlAnswer> {
  const name = nameOf(record, answer.place);
  return {
    title: '',
    answer: why ? explain(record, answer) : answer,
    items: [answer],
    columns: [
      { name: 'place', of: ({ place }) => place },
      { name: 'name', of: () => name },
      { name: 'at', of: ({ at }) => at },
      ...stateColumns<ControlAnswer>((one) => one),
      ...leaningColumns<ControlAnswer>((one) => one),
    ],
    ...(why
      ? { text: formatExplanation(record, explain(record, answer)) }
      : { sentence: () => `${name} ${momentWords(answer)}: ${tellControl(answer)}.` }),
    cited: (one) => one,
    asOf: answer.asOf,
    isOpen: answer.status === 'uncertain' || answer.status === 'unknown',
  };
}

function historyOf(place: string, options: Options): Reply<ControlSpell> {
  const spells = controlHistory(record, place, weighed(options));
  return {
    title: `Who held ${nameOf(record, place)}`,
    answer: spells,
    items: spells,
    columns: [
      { name: 'place', of: () => place, only: 'csv' },
      { name: 'from', of: ({ from }) => from, only: 'csv' },
      { name: 'until', of: ({ until }) => until, only: 'csv' },
      { name: 'from', of: ({ from }) => minute(from), only: 'terminal' },
      { name: 'until', of: ({ until }) => minute(until), only: 'terminal' },
      { name: 'who', of: handWords, only: 'terminal' },
      ...stateColumns<ControlSpell>((spell) => spell),
      ...leaningColumns<ControlSpell>((spell) => spell),
    ],
    cited: (spell) => spell,
    asOf: knownBy(options),
    isOpen: spells.every(({ status }) => status === 'unknown'),
  };
}
