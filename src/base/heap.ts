import { grownFloat64, grownUint32 } from './growable.js';

/**
 * A binary heap of small numbers, each with a key, the least key on top and of equal keys the smaller number. Two flat arrays,
 * nothing allocated per element. (Williams, *Algorithm 232: Heapsort*, 1964.)
 */
export class Heap {
  #keys = new Float64Array(16);
  #values = new Uint32Array(16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The least key; +Infinity when empty. */
  get leastKey(): number {
    return this.#size === 0 ? Infinity : (this.#keys[0] ?? 0);
  }

  /** The number with the least key; −1 when empty. */
  get leastValue(): number {
    return this.#size === 0 ? -1 : (this.#values[0] ?? 0);
  }

  push(key: number, value: number): void {
    if (this.#size === this.#keys.length) {
      this.#keys = grownFloat64(this.#keys, this.#size + 1);
      this.#values = grownUint32(this.#values, this.#size + 1);
    }
    this.#siftUp(this.#size++, key, value);
  }

  /** Takes the top away and returns its number; −1 when empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#values[0] ?? 0;
    const last = --this.#size;
    if (last > 0) this.#siftDown(this.#keys[last] ?? 0, this.#values[last] ?? 0);
    return top;
  }

  /** `pop` and `push` in one walk. */
  replaceLeast(key: number, value: number): void {
    this.#siftDown(key, value);
  }

  #siftUp(from: number, key: number, value: number): void {
    const keys = this.#keys;
    const values = this.#values;
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >>> 1;
      const parentKey = keys[parent] ?? 0;
      const parentValue = values[parent] ?? 0;
      if (parentKey < key || (parentKey === key && parentValue <= value)) break;
      keys[hole] = parentKey;
      values[hole] = parentValue;
      hole = parent;
    }
    keys[hole] = key;
    values[hole] = value;
  }

  #siftDown(key: number, value: number): void {
    const keys = this.#keys;
    const values = this.#values;
    const size = this.#size;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      let childKey = keys[child] ?? 0;
      let childValue = values[child] ?? 0;
      if (child + 1 < size) {
        const otherKey = keys[child + 1] ?? 0;
        const otherValue = values[child + 1] ?? 0;
        if (otherKey < childKey || (otherKey === childKey && otherValue < childValue)) {
          child++;
          childKey = otherKey;
          childValue = otherValue;
        }
      }
      if (key < childKey || (key === childKey && value <= childValue)) break;
      keys[hole] = childKey;
      values[hole] = childValue;
      hole = child;
    }
    keys[hole] = key;
    values[hole] = value;
  }
}
