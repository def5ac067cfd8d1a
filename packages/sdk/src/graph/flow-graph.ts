/** Maximum flows by shortest augmenting paths (Edmonds and Karp 1972), searched from both ends, over flat arrays. */

import { outside } from '../outside.js';
import type { FlowLayout } from './flow-layout.js';

/** One flow problem: give the arcs capacities, send the flow, ask what is still within reach. */
export class FlowGraph {
  readonly layout: FlowLayout;
  /** By slot. */
  readonly capacity: Int32Array;
  /** By slot: what it can still carry; a reverse slot can undo what went forward. */
  readonly room: Int32Array;
  /** By node: whether flow passes it. Where none does there is nothing to undo. */
  readonly flows: Uint8Array;
  /** By node: from which end it was found, 1 the source, 2 the sink; and the slot that leads on towards that end. */
  readonly #side: Uint8Array;
  readonly #by: Int32Array;
  /** What was found from the source fills it from the front, what from the sink from the back. */
  readonly #queue: Int32Array;

  constructor(layout: FlowLayout) {
    this.layout = layout;
    this.capacity = new Int32Array(layout.to.length);
    this.room = new Int32Array(layout.to.length);
    this.flows = new Uint8Array(layout.nodes);
    this.#side = new Uint8Array(layout.nodes);
    this.#by = new Int32Array(layout.nodes);
    this.#queue = new Int32Array(layout.nodes);
  }

  setCapacity(arc: number, capacity: number): void {
    this.capacity[this.layout.slot[arc] ?? outside()] = capacity;
  }

  /**
   * Sends all the flow there is, from nothing; stops early once it is `limit` or more. The cuts of road networks are small,
   * so that a search for each unit costs less than preparing for many.
   */
  maxFlow(source: number, sink: number, limit = Number.POSITIVE_INFINITY): number {
    this.room.set(this.capacity);
    this.flows.fill(0);
    let flow = 0;
    while (flow < limit) {
      const meeting = this.#meet(source, sink);
      if (meeting < 0) break;
      flow += this.#send(source, sink, meeting);
    }
    return flow;
  }

  /** After the flow: the nodes that the source still reaches. */
  reached(source: number): Uint8Array {
    const { start, middle, to } = this.layout;
    const flows = this.flows;
    const seen = new Uint8Array(this.layout.nodes);
    const queue = this.#queue;
    seen[source] = 1;
    queue[0] = source;
    for (let i = 0, end = 1; i < end; i++) {
      const node = queue[i] ?? outside();
      const last = (flows[node] === 0 ? middle[node] : start[node + 1]) ?? outside();
      for (let slot = start[node] ?? outside(); slot < last; slot++) {
        const head = to[slot] ?? outside();
        if (seen[head] !== 0 || this.room[slot] === 0) continue;
        seen[head] = 1;
        queue[end++] = head;
      }
    }
    return seen;
  }

  /** Searches breadth first from both ends, a layer at a time on the narrower side. The slot where they meet; -1: they do not. */
  #meet(source: number, sink: number): number {
    const { start, middle, to, twin, nodes } = this.layout;
    const flows = this.flows;
    const { room } = this;
    const side = this.#side.fill(0);
    const by = this.#by;
    const queue = this.#queue;
    side[source] = 1;
    side[sink] = 2;
    queue[0] = source;
    queue[nodes - 1] = sink;
    let [done, found] = [0, 1];
    let [doneBack, foundBack] = [nodes - 1, nodes - 2];
    while (done < found && doneBack > foundBack) {
      if (found - done <= doneBack - foundBack) {
        for (const layer = found; done < layer; done++) {
          const node = queue[done] ?? outside();
          const last = (flows[node] === 0 ? middle[node] : start[node + 1]) ?? outside();
          for (let slot = start[node] ?? outside(); slot < last; slot++) {
            const head = to[slot] ?? outside();
            if (side[head] === 1 || room[slot] === 0) continue;
            if (side[head] === 2) return slot;
            side[head] = 1;
            by[head] = slot;
            queue[found++] = head;
          }
        }
      } else {
        for (const layer = foundBack; doneBack > layer; doneBack--) {
          const node = queue[doneBack] ?? outside();
          const last = start[node + 1] ?? outside();
          const first = (flows[node] === 0 ? middle[node] : start[node]) ?? outside();
          for (let slot = first; slot < last; slot++) {
            const tail = to[slot] ?? outside();
            if (side[tail] === 2 || room[twin[slot] ?? outside()] === 0) continue;
            if (side[tail] === 1) return twin[slot] ?? outside();
            side[tail] = 2;
            by[tail] = twin[slot] ?? outside();
            queue[foundBack--] = tail;
          }
        }
      }
    }
    return -1;
  }

  /** Sends what the path through a meeting can take. */
  #send(source: number, sink: number, meeting: number): number {
    const { to, twin } = this.layout;
    const { room } = this;
    const path = [meeting];
    for (let node = to[twin[meeting] ?? outside()] ?? outside(); node !== source; ) {
      const slot = this.#by[node] ?? outside();
      path.push(slot);
      node = to[twin[slot] ?? outside()] ?? outside();
    }
    for (let node = to[meeting] ?? outside(); node !== sink; ) {
      const slot = this.#by[node] ?? outside();
      path.push(slot);
      node = to[slot] ?? outside();
    }
    let sent = Number.POSITIVE_INFINITY;
    for (const slot of path) sent = Math.min(sent, room[slot] ?? outside());
    for (const slot of path) {
      room[slot] = (room[slot] ?? outside()) - sent;
      const back = twin[slot] ?? outside();
      room[back] = (room[back] ?? outside()) + sent;
      this.flows[to[slot] ?? outside()] = 1;
    }
    return sent;
  }
}
