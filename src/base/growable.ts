/** A column for at least `length` numbers that begins with those given; room doubles, so that growing one by one stays cheap. */
export function grownFloat64(column: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(roomFor(column.length, length));
  grown.set(column);
  return grown;
}

/** `grownFloat64` for unsigned 32-bit numbers. */
export function grownUint32(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(roomFor(column.length, length));
  grown.set(column);
  return grown;
}

function roomFor(present: number, needed: number): number {
  let room = Math.max(16, present);
  while (room < needed) room *= 2;
  return room;
}

/** Unsigned 32-bit numbers, appended one by one. */
export class Uint32List {
  #values = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#values = grownUint32(this.#values, this.#length + 1);
    this.#values[this.#length++] = value;
  }

  at(i: number): number {
    return this.#values[i] ?? 0;
  }

  /** Puts another number in place of one appended before. */
  set(i: number, value: number): void {
    this.#values[i] = value;
  }

  /** What was appended, as a view: valid until the next `push`. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
