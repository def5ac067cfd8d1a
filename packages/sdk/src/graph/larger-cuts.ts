/** Cuts that are larger than the smallest, and yet no larger than they must be. */
import { outside } from '../outside.js';
import type { CutList } from './all-cuts.js';
import { type Cutting, cheapestCut, setPrice, uncuttable } from './cutting.js';
import type { Graph } from './graph.js';

interface Branch {
  /** Elements that are in the cut, and elements that are not. */
  readonly within: readonly number[];
  readonly without: readonly number[];
  readonly cut: readonly number[];
}

/** Branches looked at for each cut asked for: in a wide graph nearly all are cuts with a needless part. */
const effort = 20;

/**
 * Every set of cuttable elements that cuts all ways and no part of which does, of more than `least` and up to `most`
 * elements, the smallest first.
 *
 * Takes the best cut, and divides those that remain by the first of its elements that they spare (Lawler 1972).
 */
export function largerCuts(
  graph: Graph,
  { flow, source, sink }: Cutting,
  least: number,
  most: number,
  limit: number,
): CutList {
  const solve = (within: readonly number[], without: readonly number[]): Branch | null => {
    for (const element of within) setPrice(graph, flow, element, 0);
    for (const element of without) setPrice(graph, flow, element, uncuttable);
    const rest = cheapestCut(graph, { flow, source, sink }, most - within.length + 1);
    for (const element of [...within, ...without]) setPrice(graph, flow, element, 1);
    return rest && { within, without, cut: [...within, ...rest] };
  };
  const isCut = (elements: readonly number[]): boolean => {
    for (const element of elements) setPrice(graph, flow, element, 0);
    const severed = flow.maxFlow(source, sink, 1) === 0;
    for (const element of elements) setPrice(graph, flow, element, 1);
    return severed;
  };
  const bySize = Array.from({ length: most + 1 }, (): Branch[] => []);
  const put = (branch: Branch | null) => {
    if (branch) bySize[branch.cut.length]?.push(branch);
  };
  put(solve([], []));
  const cuts: number[][] = [];
  let looked = 0;
  for (const [size, branches] of bySize.entries()) {
    for (let i = 0; i < branches.length; i++) {
      if (looked++ >= effort * limit || cuts.length > limit)
        return { cuts: cuts.slice(0, limit), complete: false };
      const { within, without, cut } = branches[i] ?? outside();
      const needed = cut.every((element) => !isCut(cut.filter((other) => other !== element)));
      if (size > least && needed) cuts.push([...cut].sort((a, b) => a - b));
      cut.slice(within.length).forEach((spared, t) => {
        put(solve(cut.slice(0, within.length + t), [...without, spared]));
      });
    }
  }
  return { cuts: cuts.slice(0, limit), complete: cuts.length <= limit };
}
