import { outside } from '../outside.js';

/** Disjoint sets that can be joined, and the joining taken back: union by size, without path compression. */
export class RollbackSets {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;
  /** Roots that were put below another, in order. */
  readonly #joined: number[] = [];

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, n) => n);
    this.#size = new Int32Array(count).fill(1);
  }

  /** The root of the set that holds a node. */
  find(node: number): number {
    let root = node;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? outside();
    return root;
  }

  join(a: number, b: number): void {
    let [above, below] = [this.find(a), this.find(b)];
    if (above === below) return;
    if ((this.#size[above] ?? outside()) < (this.#size[below] ?? outside()))
      [above, below] = [below, above];
    this.#parent[below] = above;
    this.#size[above] = (this.#size[above] ?? outside()) + (this.#size[below] ?? outside());
    this.#joined.push(below);
  }

  /** Where to come back to. */
  mark(): number {
    return this.#joined.length;
  }

  rollback(mark: number): void {
    while (this.#joined.length > mark) {
      const below = this.#joined.pop() ?? outside();
      const above = this.#parent[below] ?? outside();
      this.#size[above] = (this.#size[above] ?? outside()) - (this.#size[below] ?? outside());
      this.#parent[below] = below;
    }
  }
}
