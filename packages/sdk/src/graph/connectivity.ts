/** Which pairs are joined, and when, in a graph whose edges come and go: all changes given beforehand. */
import { endsOf, type Graph } from './graph.js';
import { RollbackSets } from './rollback-sets.js';

/**
 * An edge that can be passed from step `from` up to, not including, step `until`.
 *
 * @example
 * ```ts
 * import { connectivityOver, type EdgeSpan, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(2, Int32Array.of(0, 1), Float64Array.of(1));
 * const span: EdgeSpan = { edge: 0, from: 1, until: 3 };
 * console.log(connectivityOver(line, [span], 4, [[0, 1]]).map((steps) => [...steps])); // [[0, 1, 1, 0]]
 * ```
 */
export interface EdgeSpan {
  readonly edge: number;
  readonly from: number;
  readonly until: number;
}

/**
 * For each pair, by step: 1 when the two are joined.
 *
 * Divides the steps in halves, and lays an edge into the fewest parts that its time fills: each part joins its edges,
 * and takes them back when it is done (offline dynamic connectivity). `n` spans over `t` steps cost about
 * `n log t log nodes`, whatever the number of pairs; each pair adds one look for each step.
 *
 * @example
 * ```ts
 * import { connectivityOver, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const spans = [{ edge: 0, from: 0, until: 3 }, { edge: 1, from: 1, until: 2 }];
 * console.log(connectivityOver(line, spans, 3, [[0, 2]]).map((steps) => [...steps])); // [[0, 1, 0]]
 * ```
 */
export function connectivityOver(
  graph: Graph,
  spans: readonly EdgeSpan[],
  steps: number,
  pairs: readonly (readonly [number, number])[],
): Uint8Array[] {
  const joined = pairs.map(() => new Uint8Array(steps));
  const sets = new RollbackSets(graph.nodes);
  visit(0, steps, spans);
  return joined;

  function visit(first: number, end: number, over: readonly EdgeSpan[]): void {
    const mark = sets.mark();
    const later: EdgeSpan[] = [];
    for (const span of over) {
      if (span.from <= first && span.until >= end) sets.join(...endsOf(graph, span.edge));
      else later.push(span);
    }
    if (later.length === 0 || end - first <= 1) tell(first, end);
    else {
      const middle = (first + end) >> 1;
      visit(
        first,
        middle,
        later.filter(({ from }) => from < middle),
      );
      visit(
        middle,
        end,
        later.filter(({ until }) => until > middle),
      );
    }
    sets.rollback(mark);
  }

  function tell(first: number, end: number): void {
    pairs.forEach(([a, b], p) => {
      if (sets.find(a) === sets.find(b)) joined[p]?.fill(1, first, end);
    });
  }
}
