/**
 * The ids of the first rows, as long as each comes after the one before: by length, then letter by letter, as numbered rows do.
 * They need no table: whether an id is new shows at its neighbour, and it is found again by halving.
 */
export class IdsInOrder {
  readonly #idOf: (ref: number) => string;
  /** Refs [from, to) are in order. */
  #from = 0;
  #to = 0;
  #last = '';
  /** The ids of those that were taken out of the middle. */
  readonly #gone = new Map<number, string>();

  constructor(idOf: (ref: number) => string) {
    this.#idOf = idOf;
  }

  /** How many there are, with those that were taken out of the middle. */
  get length(): number {
    return this.#to - this.#from;
  }

  /** Takes the next ref; false where its id does not come after the last one. */
  push(id: string, ref: number): boolean {
    if (ref !== this.#to || (ref > 0 && !comesBefore(this.#last, id))) return false;
    this.#to++;
    this.#last = id;
    return true;
  }

  /** Takes the last ref off; −1 where it had been taken out before. */
  pop(): number {
    const ref = --this.#to;
    return this.#gone.delete(ref) ? -1 : ref;
  }

  /** The ref with this id, or −1. */
  find(id: string): number {
    let low = this.#from;
    let high = this.#to - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const gone = this.#gone.get(middle);
      const other = gone ?? this.#idOf(middle);
      if (other === id) return gone === undefined ? middle : -1;
      if (comesBefore(other, id)) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Takes an id out while its row is still there; whether it was in. */
  remove(id: string): boolean {
    const ref = this.find(id);
    if (ref < 0) return false;
    this.#gone.set(ref, id);
    while (this.#gone.delete(this.#from)) this.#from++;
    return true;
  }
}

function comesBefore(one: string, other: string): boolean {
  return one.length === other.length ? one < other : one.length < other.length;
}
