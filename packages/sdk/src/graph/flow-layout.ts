import { outside } from '../outside.js';
import { sumUp } from './graph.js';

/** Arcs laid out by their tails, each beside its reverse: built once for a network, shared by every flow in it. */
export interface FlowLayout {
  readonly nodes: number;
  /** The slots of node `n` are `start[n]` up to `start[n + 1]`: of arcs that leave it, from `middle[n]` reverses of those that come. */
  readonly start: Int32Array;
  readonly middle: Int32Array;
  /** By slot: where it leads, the slot of its reverse, and the arc that it belongs to. */
  readonly to: Int32Array;
  readonly twin: Int32Array;
  readonly arc: Int32Array;
  /** By arc: its forward slot. */
  readonly slot: Int32Array;
}

export function toFlowLayout(nodes: number, tails: Int32Array, heads: Int32Array): FlowLayout {
  const start = new Int32Array(nodes + 1);
  for (const ends of [tails, heads])
    for (const node of ends) start[node + 1] = (start[node + 1] ?? outside()) + 1;
  sumUp(start);
  const middle = start.slice(0, nodes);
  for (const tail of tails) middle[tail] = (middle[tail] ?? outside()) + 1;
  const leaving = start.slice();
  const coming = middle.slice();
  const slots = 2 * tails.length;
  const layout = {
    nodes,
    start,
    middle,
    to: new Int32Array(slots),
    twin: new Int32Array(slots),
    arc: new Int32Array(slots),
    slot: new Int32Array(tails.length),
  };
  for (let i = 0; i < tails.length; i++) {
    const tail = tails[i] ?? outside();
    const head = heads[i] ?? outside();
    const there = leaving[tail] ?? outside();
    leaving[tail] = there + 1;
    const back = coming[head] ?? outside();
    coming[head] = back + 1;
    layout.to[there] = head;
    layout.to[back] = tail;
    layout.twin[there] = back;
    layout.twin[back] = there;
    layout.arc[there] = i;
    layout.arc[back] = i;
    layout.slot[i] = there;
  }
  return layout;
}
