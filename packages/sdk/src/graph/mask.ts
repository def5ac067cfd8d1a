/** Masks by element, nodes first: 1 where a way may pass, -1 where none may. */
import { outside } from '../outside.js';
import type { Graph } from './graph.js';

export function everywhere({ nodes, edges }: Graph): Int8Array {
  return new Int8Array(nodes + edges).fill(1);
}

/** What can be passed, where nothing outside the mask can. */
export function masked(mask: Int8Array, passable: Int8Array): Int8Array {
  return passable.map((own, element) => Math.min(own, mask[element] ?? outside()));
}
