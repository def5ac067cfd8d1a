/** Kleene's or over all ways, of his and over their elements. */
import type { Network } from './network.js';

export type RouteStatus = 'open' | 'uncertain' | 'severed';

/** Passable to what a reader reads. */
export function toStatus(passable: number): RouteStatus {
  return passable > 0 ? 'open' : passable < 0 ? 'severed' : 'uncertain';
}

/** For each node the best that a way from `from` offers: 1, a way over passable elements; 0, one over unknown ones too; -1, none. */
export function joinedTo(network: Network, passable: Int8Array, from: number): Int8Array {
  return flood(network, passable, from, -1);
}

/** The status of the way between two nodes. */
export function statusOf(
  network: Network,
  passable: Int8Array,
  from: number,
  to: number,
): RouteStatus {
  return toStatus(flood(network, passable, from, to)[to] ?? -1);
}

/** First over what is surely passable, then on over what may be; stops once `to` is found. */
function flood(network: Network, passable: Int8Array, from: number, to: number): Int8Array {
  const { start, edge, head, places } = network;
  const count = places.length;
  const best = new Int8Array(count).fill(-1);
  const queue = new Int32Array(count);
  for (const floor of [1, 0]) {
    let end = 0;
    if (floor === 0) for (let n = 0; n < count; n++) if (best[n] === 1) queue[end++] = n;
    if ((best[from] as number) < 0 && (passable[from] as number) >= floor) {
      best[from] = floor;
      queue[end++] = from;
    }
    for (let i = 0; i < end; i++) {
      const node = queue[i] as number;
      if (node === to) return best;
      const last = start[node + 1] as number;
      for (let slot = start[node] as number; slot < last; slot++) {
        const next = head[slot] as number;
        if ((best[next] as number) >= 0 || (passable[next] as number) < floor) continue;
        if ((passable[count + (edge[slot] as number)] as number) < floor) continue;
        best[next] = floor;
        queue[end++] = next;
      }
    }
  }
  return best;
}
