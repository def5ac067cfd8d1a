/**
 * What the checks at the door add to `controlAt` by id and ISO time: the same question behind the door and before it, for
 * every place, the two taking turns at being first. How V8 lays out what it compiles moves the ratio of one process by a
 * hundredth either way, whatever the number of rounds: so there are several.
 */
import { controlAt as unchecked } from '../src/control/control.js';
import { controlAt, syria2024 } from '../src/index.js';
import { median, quantile } from './measure.js';

const ids = syria2024.dataset.places.map(({ id }) => id);
const at = '2024-12-05T14:30';
const [rounds, toWarmUp] = [1000, 200];

/** With the checks against without. */
export interface DoorCost {
  /** Of the twentieth parts of all rounds: what it takes where nothing comes between. */
  readonly lowest: number;
  /** The median of the ratios of one round each. */
  readonly paired: number;
  /** Nanoseconds between the two twentieth parts. */
  readonly ns: number;
}

export interface DoorCosts {
  /** Both asked by one call of a program, so that V8 puts neither into the loop around it. */
  readonly byOneCall: DoorCost;
  /** Each by a call of its own: what is asked without checks may become part of the loop. */
  readonly byOwnCalls: DoorCost;
}

export function doorCosts(): DoorCosts {
  const byOneCall = [controlAt, unchecked].map((ask) => () => {
    const before = performance.now();
    for (const id of ids) ask(syria2024, id, at);
    return performance.now() - before;
  }) as [Run, Run];
  return { byOneCall: costOf(...byOneCall), byOwnCalls: costOf(askChecked, askUnchecked) };
}

type Run = () => number;

function askChecked(): number {
  const before = performance.now();
  for (const id of ids) controlAt(syria2024, id, at);
  return performance.now() - before;
}

function askUnchecked(): number {
  const before = performance.now();
  for (const id of ids) unchecked(syria2024, id, at);
  return performance.now() - before;
}

function costOf(checked: Run, plain: Run): DoorCost {
  const times = Array.from({ length: rounds + toWarmUp }, (_, round) => {
    if (round % 2 === 0) return [checked(), plain()] as const;
    const before = plain();
    return [checked(), before] as const;
  }).slice(toWarmUp);
  const [low, base] = [0, 1].map((which) =>
    quantile(
      times.map((pair) => pair[which] as number),
      0.05,
    ),
  ) as [number, number];
  return {
    lowest: low / base,
    paired: median(times.map(([one, other]) => one / other)),
    ns: ((low - base) / ids.length) * 1e6,
  };
}

export function tellDoor(costs: readonly DoorCosts[]): string {
  const { length } = costs;
  return [
    `Checks at the door: what \`controlAt\` by id and ISO time takes with them against without, every place, ${rounds} rounds taking turns in`,
    `each of ${length} processes; medians of the processes, and between them the least and the most.`,
    '',
    '| | lower twentieths | medians of paired rounds | ns |',
    '|---|---|---|---|',
    rowOf(
      'both by one call',
      costs.map(({ byOneCall }) => byOneCall),
    ),
    rowOf(
      'each by its own call, which V8 may put into the loop',
      costs.map(({ byOwnCalls }) => byOwnCalls),
    ),
  ].join('\n');
}

function rowOf(title: string, costs: readonly DoorCost[]): string {
  const spread = (all: readonly number[]) =>
    `${median(all).toFixed(3)} (${Math.min(...all).toFixed(3)} to ${Math.max(...all).toFixed(3)})`;
  const ns = median(costs.map((one) => one.ns)).toFixed(0);
  return `| ${title} | ${spread(costs.map(({ lowest }) => lowest))} | ${spread(costs.map(({ paired }) => paired))} | ${ns} |`;
}
