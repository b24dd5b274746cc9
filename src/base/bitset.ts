/** A set of small numbers 0 … length − 1, one bit each. Combining two costs a word for each 32 numbers. */
export class Bitset {
  readonly length: number;
  readonly #words: Uint32Array;

  /** Empty, or with every number in it when `isFull`. */
  constructor(length: number, isFull = false) {
    this.length = length;
    this.#words = new Uint32Array((length + 31) >>> 5);
    if (isFull) {
      this.#words.fill(0xffff_ffff);
      this.#clearBeyond();
    }
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  add(number: number): void {
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number & 31));
  }

  remove(number: number): void {
    const word = number >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (number & 31));
  }

  /** Leaves what is in both. */
  intersect(other: Bitset): void {
    const words = this.#words;
    const others = other.#words;
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) & (others[i] ?? 0);
  }

  /** Adds what is in the other. */
  unite(other: Bitset): void {
    const words = this.#words;
    const others = other.#words;
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) | (others[i] ?? 0);
    this.#clearBeyond();
  }

  /** Turns round which numbers are in it. */
  invert(): void {
    const words = this.#words;
    for (let i = 0; i < words.length; i++) words[i] = ~(words[i] ?? 0);
    this.#clearBeyond();
  }

  /** How many numbers are in it. */
  get size(): number {
    let size = 0;
    for (const word of this.#words) size += bitsOf(word);
    return size;
  }

  /** Visits what is in it, smallest first. */
  forEach(visit: (number: number) => void): void {
    const words = this.#words;
    for (let i = 0; i < words.length; i++) {
      let word = words[i] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        visit((i << 5) + 31 - Math.clz32(lowest));
        word ^= lowest;
      }
    }
  }

  #clearBeyond(): void {
    const used = this.length & 31;
    const last = this.#words.length - 1;
    if (used !== 0) this.#words[last] = (this.#words[last] ?? 0) & ((1 << used) - 1);
  }
}

/** Counts set bits side by side in halves, quarters, bytes (Warren, *Hacker's Delight*, §5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  bits = (bits + (bits >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(bits, 0x0101_0101) >>> 24;
}
