/** What each bloc could pass of a record that ships, worked out when the package is built; see `tools/write-shipped.ts`. */
import type { Dataset } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { isDefault, type Weighing } from '../evidence/weighing.js';
import { toMs } from '../time/instant.js';
import { once } from '../time/once.js';

/** One element's states in order; each lasts from its instant (ms) until the next. */
export interface Steps {
  readonly from: readonly number[];
  readonly passable: readonly number[];
}

/** By bloc: a text of its own, so that only that is parsed which is asked for. */
type Texts = ReadonlyMap<string, string>;

const shipped = new WeakMap<Dataset, () => Texts | null>();

/** Lets atlases of a dataset read what could be passed of a text that `stepsText` wrote of it before; null where there is none. */
export function shipSteps(dataset: Dataset, read: () => string | null): void {
  shipped.set(
    dataset,
    once(() => {
      const text = read();
      return text === null ? null : ofText(text);
    }),
  );
}

/** By element. Null for all that must be worked out: another weighing, another dataset, anything supposed. */
export function shippedSteps(
  atlas: Atlas,
  bloc: string,
  weighing: Weighing,
): readonly Steps[] | null {
  const read = shipped.get(atlas.dataset);
  if (!read || atlas.assumptions.length > 0 || !isDefault(weighing)) return null;
  const text = read()?.get(bloc);
  if (text === undefined) return null;
  const start = startOf(atlas);
  return (JSON.parse(text) as number[][]).map((one) => ({
    from: one.filter((_, i) => i % 2 === 0).map((since) => start + since),
    passable: one.filter((_, i) => i % 2 === 1),
  }));
}

/** A line for each bloc: its id, and of each element an instant (ms since the beginning) and a state by turns. */
export function stepsText(atlas: Atlas, byBloc: ReadonlyMap<string, readonly Steps[]>): string {
  const start = startOf(atlas);
  const pairs = ({ from, passable }: Steps) => from.flatMap((ms, i) => [ms - start, passable[i]]);
  return [...byBloc]
    .map(([bloc, steps]) => `${bloc} ${JSON.stringify(steps.map(pairs))}`)
    .join('\n');
}

function startOf({ dataset }: Atlas): number {
  return toMs(dataset.meta.coverage.from);
}

function ofText(text: string): Texts {
  return new Map(
    text.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}
