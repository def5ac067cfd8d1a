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
  const middle = new Int32Array(nodes);
  for (const ends of [tails, heads])
    for (let i = 0; i < ends.length; i++) (start[(ends[i] as number) + 1] as number)++;
  for (let n = 0; n < nodes; n++) (start[n + 1] as number) += start[n] as number;
  for (let n = 0; n < nodes; n++) middle[n] = start[n] as number;
  for (let i = 0; i < tails.length; i++) (middle[tails[i] as number] as number)++;
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
    const tail = tails[i] as number;
    const head = heads[i] as number;
    const there = leaving[tail] as number;
    leaving[tail] = there + 1;
    const back = coming[head] as number;
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
