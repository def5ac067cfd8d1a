import { tellRoute } from '@syria-2024/briefing/tell';
import { tellBetween } from '@syria-2024/briefing/words';
import {
  checkRoute,
  nameOf,
  type RouteAnswer,
  type RouteSpell,
  routeGeoJSON,
  routeTimeline,
} from '@syria-2024/sdk';
import { type Command, Option } from 'commander';
import { show } from '../print/show.js';
import {
  addExamples,
  addFormats,
  addWeighing,
  type Formats,
  type Weighed,
  weighed,
} from '../read/options.js';
import { readPlace } from '../read/place.js';
import { record } from '../read/record.js';
import { leaningColumns, minute, momentWords } from '../reply/columns.js';
import { CallError, type Reply } from '../reply/reply.js';

type Options = Formats & Weighed & { readonly at?: string; readonly bloc: string };
interface Ends {
  readonly from: string;
  readonly to: string;
  readonly bloc: string;
}
type Way = Ends & Weighed;

export const blocOption = () =>
  new Option('--bloc <bloc>', 'for whom').choices(record.dataset.blocs.map(({ id }) => id));

export function addRoute(program: Command): void {
  const command = program
    .command('route')
    .description('whether a way was open, since when it was cut and by what')
    .argument('<from>', 'a place')
    .argument('<to>', 'a place')
    .option('--at <when>', 'a day (its end) or a moment; left out: all spells')
    .addOption(blocOption().default('government'))
    .action((from: string, to: string, options: Options) => {
      const { at, bloc } = options;
      const way = { from: readPlace(from), to: readPlace(to), bloc, ...weighed(options) };
      if (at !== undefined) show(answerOf(checkRoute(record, { ...way, at })), options);
      else if (options.geojson) throw new CallError('--geojson draws a moment: add --at <when>');
      else show(timelineOf(way), options);
    });
  addExamples(
    addFormats(addWeighing(command), 'geojson'),
    'route damascus tartus --at 2024-12-07',
    'route damascus tartus',
    'route aleppo hama --bloc opposition --at 2024-12-05 --geojson > way.geojson',
  );
}

const namesOf = ({ from, to, bloc }: Ends) =>
  `${nameOf(record, from)}–${nameOf(record, to)}, for the ${nameOf(record, bloc)}`;

function answerOf(answer: RouteAnswer): Reply<RouteAnswer> {
  const { status, asOf } = answer;
  const since = answer.status === 'severed' ? answer.since : null;
  return {
    title: '',
    answer,
    items: [answer],
    columns: [
      { name: 'from', of: ({ from }) => from },
      { name: 'to', of: ({ to }) => to },
      { name: 'bloc', of: ({ bloc }) => bloc },
      { name: 'at', of: ({ at }) => at },
      { name: 'status', of: () => status },
      { name: 'since_earliest', of: () => since?.earliest },
      { name: 'since_latest', of: () => since?.latest },
      { name: 'repair', of: (one) => (one.status === 'severed' ? one.repair.join(' ') : null) },
      ...leaningColumns<RouteAnswer>((one) => one),
    ],
    sentence: (one) => `${namesOf(one)}, ${momentWords(one)}: ${tellRoute(one)}.`,
    cited: (one) => one,
    geojson: () => routeGeoJSON(record, answer),
    asOf,
    isOpen: status === 'uncertain',
  };
}

function timelineOf(way: Way): Reply<RouteSpell> {
  const answer = routeTimeline(record, way);
  const { spells, severances } = answer;
  const told = severances.map(({ began: { earliest, latest }, ended }) => {
    const began = earliest === null ? `before ${minute(latest)}` : tellBetween(earliest, latest);
    return `cut ${began}${ended === null ? ', and to the end of the record' : ''}`;
  });
  return {
    title: `${namesOf(way)}: ${told.join('; ') || 'never surely cut'}`,
    answer,
    items: spells,
    columns: [
      { name: 'from', of: ({ from }) => from, only: 'csv' },
      { name: 'until', of: ({ until }) => until, only: 'csv' },
      { name: 'from', of: ({ from }) => minute(from), only: 'terminal' },
      { name: 'until', of: ({ until }) => minute(until), only: 'terminal' },
      { name: 'status', of: ({ status }) => status },
    ],
    cited: ({ because }) => because,
    isOpen: spells.every(({ status }) => status === 'uncertain'),
  };
}
