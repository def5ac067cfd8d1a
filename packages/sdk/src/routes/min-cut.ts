/** Minimum cuts by maximum flow (Dinic 1970) over flat arrays. */

/** A directed graph with capacities; arc `i` and its reverse `i ^ 1` are added together. */
export class FlowGraph {
  readonly #head: Int32Array;
  readonly #next: number[] = [];
  readonly #to: number[] = [];
  readonly #room: number[] = [];
  readonly #nodes: number;

  constructor(nodes: number) {
    this.#nodes = nodes;
    this.#head = new Int32Array(nodes).fill(-1);
  }

  addArc(from: number, to: number, capacity: number, back = 0): void {
    this.#push(from, to, capacity);
    this.#push(to, from, back);
  }

  #push(from: number, to: number, capacity: number): void {
    this.#next.push(this.#head[from] ?? -1);
    this.#head[from] = this.#to.length;
    this.#to.push(to);
    this.#room.push(capacity);
  }

  /** Sends all the flow there is; stops early once it is `limit` or more. */
  maxFlow(source: number, sink: number, limit = Number.POSITIVE_INFINITY): number {
    let flow = 0;
    while (flow < limit) {
      const level = this.#levels(source);
      if ((level[sink] ?? -1) < 0) break;
      const cursor = this.#head.slice();
      for (let sent = this.#send(source, sink, level, cursor); sent > 0; ) {
        flow += sent;
        if (flow >= limit) break;
        sent = this.#send(source, sink, level, cursor);
      }
    }
    return flow;
  }

  /** After the flow: the nodes that the source still reaches. */
  reached(source: number): Uint8Array {
    return Uint8Array.from(this.#levels(source), (level) => (level < 0 ? 0 : 1));
  }

  /** After the flow: the nodes that still reach the sink. */
  reaching(sink: number): Uint8Array {
    const seen = new Uint8Array(this.#nodes);
    seen[sink] = 1;
    const queue = [sink];
    for (let i = 0; i < queue.length; i++)
      for (let arc = this.#head[queue[i] as number] ?? -1; arc >= 0; arc = this.#next[arc] ?? -1) {
        const node = this.#to[arc] ?? 0;
        if (seen[node] || (this.#room[arc ^ 1] ?? 0) <= 0) continue;
        seen[node] = 1;
        queue.push(node);
      }
    return seen;
  }

  #levels(source: number): Int32Array {
    const level = new Int32Array(this.#nodes).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i] as number;
      for (let arc = this.#head[node] ?? -1; arc >= 0; arc = this.#next[arc] ?? -1) {
        const to = this.#to[arc] ?? 0;
        if ((this.#room[arc] ?? 0) <= 0 || (level[to] ?? -1) >= 0) continue;
        level[to] = (level[node] ?? 0) + 1;
        queue.push(to);
      }
    }
    return level;
  }

  /** One path of the layered graph, without recursion: roads are long. */
  #send(source: number, sink: number, level: Int32Array, cursor: Int32Array): number {
    const path: number[] = [];
    let node = source;
    while (node !== sink) {
      const arc = cursor[node] ?? -1;
      if (arc >= 0) {
        const to = this.#to[arc] ?? 0;
        if ((this.#room[arc] ?? 0) > 0 && level[to] === (level[node] ?? 0) + 1) {
          path.push(arc);
          node = to;
        } else cursor[node] = this.#next[arc] ?? -1;
        continue;
      }
      const last = path.pop();
      if (last === undefined) return 0;
      node = this.#to[last ^ 1] ?? 0;
      cursor[node] = this.#next[cursor[node] ?? 0] ?? -1;
    }
    const sent = Math.min(...path.map((arc) => this.#room[arc] ?? 0));
    for (const arc of path) {
      this.#room[arc] = (this.#room[arc] ?? 0) - sent;
      this.#room[arc ^ 1] = (this.#room[arc ^ 1] ?? 0) + sent;
    }
    return sent;
  }
}
