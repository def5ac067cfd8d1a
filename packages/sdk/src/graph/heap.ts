import { outside } from '../outside.js';

/** A binary heap of integers by a number each, and of equal numbers by a second; an integer may stand in it twice. */
export class Heap {
  #keys = new Float64Array(64);
  #ties = new Float64Array(64);
  #items = new Int32Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The least number in it; infinity when it is empty. */
  get least(): number {
    return this.#size > 0 ? (this.#keys[0] ?? outside()) : Number.POSITIVE_INFINITY;
  }

  push(key: number, item: number, tie = 0): void {
    if (this.#size === this.#items.length) this.#grow();
    let i = this.#size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#isBefore(key, tie, parent)) break;
      this.#move(parent, i);
      i = parent;
    }
    this.#put(i, key, tie, item);
  }

  /** Takes the first item out. The heap must not be empty. */
  pop(): number {
    const top = this.#items[0] ?? outside();
    const size = --this.#size;
    const [key, tie] = [this.#keys[size] ?? outside(), this.#ties[size] ?? outside()];
    let i = 0;
    for (let child = 1; child < size; child = 2 * i + 1) {
      if (
        child + 1 < size &&
        !this.#isBefore(this.#keys[child] ?? outside(), this.#ties[child] ?? outside(), child + 1)
      )
        child++;
      if (this.#isBefore(key, tie, child)) break;
      this.#move(child, i);
      i = child;
    }
    this.#put(i, key, tie, this.#items[size] ?? outside());
    return top;
  }

  #isBefore(key: number, tie: number, i: number): boolean {
    const other = this.#keys[i] ?? outside();
    return key < other || (key === other && tie <= (this.#ties[i] ?? outside()));
  }

  #move(from: number, to: number): void {
    this.#put(
      to,
      this.#keys[from] ?? outside(),
      this.#ties[from] ?? outside(),
      this.#items[from] ?? outside(),
    );
  }

  #put(i: number, key: number, tie: number, item: number): void {
    this.#keys[i] = key;
    this.#ties[i] = tie;
    this.#items[i] = item;
  }

  #grow(): void {
    const [keys, ties, items] = [this.#keys, this.#ties, this.#items];
    this.#keys = new Float64Array(2 * keys.length);
    this.#keys.set(keys);
    this.#ties = new Float64Array(2 * ties.length);
    this.#ties.set(ties);
    this.#items = new Int32Array(2 * items.length);
    this.#items.set(items);
  }
}
