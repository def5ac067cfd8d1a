/** Rings of arcs that lie end to end: the same, and begun at the same arc, as topojson-client makes of them. */
import { outside } from '../outside.js';
import { type Arcs, numberOf } from './arcs.js';

/** Arcs in a row, as far as they have been put together. */
interface Run {
  arcs: number[];
  begin: number;
  end: number;
}

/** The rings that arcs make, each arc run as it is given: `~n` backwards. */
export function stitch({ begins, ends }: Arcs, arcs: readonly number[]): number[][] {
  const [byBegin, byEnd] = [new Map<number, Run>(), new Map<number, Run>()];
  for (const arc of arcs) {
    const number = numberOf(arc);
    const one = begins[number] ?? outside();
    const other = ends[number] ?? outside();
    const [begin, end] = arc < 0 ? [other, one] : [one, other];
    const before = byEnd.get(begin);
    const after = byBegin.get(end);
    byEnd.delete(begin);
    byBegin.delete(end);
    const run = before ?? after ?? { arcs: [], begin, end };
    if (before) {
      run.arcs.push(arc);
      run.end = end;
    } else {
      run.arcs.unshift(arc);
      run.begin = begin;
    }
    // Where both are one, the arc closes a ring.
    if (before && after && after !== before) {
      run.arcs = run.arcs.concat(after.arcs);
      run.end = after.end;
    }
    byBegin.set(run.begin, run);
    byEnd.set(run.end, run);
  }
  return [...byEnd.values()].map((run) => run.arcs);
}
