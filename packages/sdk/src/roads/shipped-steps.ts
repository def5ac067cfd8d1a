/** What each bloc could pass of a record that ships, worked out when the package is built; see `tools/write-shipped.ts`. */
import type { Atlas } from '../atlas/atlas.js';
import { shippedText } from '../atlas/shipped-text.js';
import { isDefault, type Weighing } from '../evidence/weighing.js';
import { toMs } from '../time/instant.js';

/** One element's states in order; each lasts from its instant (ms) until the next. */
export interface Steps {
  readonly from: readonly number[];
  readonly passable: readonly number[];
}

/** By bloc: a text of its own, so that only that is parsed which is asked for. */
type Texts = ReadonlyMap<string, string>;

const shipped = shippedText(ofText);

/** Lets atlases of a dataset read what could be passed of a text that `stepsText` wrote of it before. */
export const shipSteps = shipped.ship;

/** By element. Null for all that must be worked out: another weighing, another dataset, anything supposed. */
export function shippedSteps(
  atlas: Atlas,
  bloc: string,
  weighing: Weighing,
): readonly Steps[] | null {
  if (!isDefault(weighing)) return null;
  const text = shipped.of(atlas)?.get(bloc);
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
