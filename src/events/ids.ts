/**
 * Finds an event by its id without a `Map`: a hash table of refs in typed arrays (open addressing, linear probing, at most half
 * full), 10 bytes an event instead of forty. The ids themselves stay where they are; a byte of their hash beside each ref
 * spares all but one comparison in 256, and with it the way to a string far off in memory.
 */
export class IdIndex {
  readonly #idOf: (ref: number) => string;
  /** Refs plus one; 0 is free. */
  #slots: Uint32Array;
  #tags: Uint8Array;
  #count = 0;

  constructor(idOf: (ref: number) => string) {
    this.#idOf = idOf;
    this.#slots = new Uint32Array(64);
    this.#tags = new Uint8Array(64);
  }

  /** Makes room for so many ids at once. */
  reserve(count: number): void {
    let size = this.#slots.length;
    while (size < count * 2) size *= 2;
    if (size > this.#slots.length) this.#resize(size);
  }

  /** Enters an event under its id; the ref that has this id already, or −1 where it was free. */
  add(id: string, ref: number): number {
    this.reserve(this.#count + 1);
    const hash = hashText(id, 0);
    const slot = this.#slotOf(id, hash);
    const taken = this.#slots[slot] ?? 0;
    if (taken > 0) return taken - 1;
    this.#slots[slot] = ref + 1;
    this.#tags[slot] = hash >>> 24;
    this.#count++;
    return -1;
  }

  /** The ref with this id, or −1. */
  find(id: string): number {
    return (this.#slots[this.#slotOf(id, hashText(id, 0))] ?? 0) - 1;
  }

  /** Takes an id out. What stood behind it in its run of slots moves up, so that no search meets a hole. */
  remove(id: string): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let hole = this.#slotOf(id, hashText(id, 0));
    if ((slots[hole] ?? 0) === 0) return;
    this.#count--;
    for (let slot = (hole + 1) & mask; (slots[slot] ?? 0) > 0; slot = (slot + 1) & mask) {
      const home = hashText(this.#idOf((slots[slot] ?? 0) - 1), 0) & mask;
      // It may move up unless its search would begin behind the hole.
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      slots[hole] = slots[slot] ?? 0;
      this.#tags[hole] = this.#tags[slot] ?? 0;
      hole = slot;
    }
    slots[hole] = 0;
  }

  #slotOf(id: string, hash: number): number {
    const mask = this.#slots.length - 1;
    const tag = hash >>> 24;
    let slot = hash & mask;
    for (let taken = this.#slots[slot] ?? 0; taken > 0; taken = this.#slots[slot] ?? 0) {
      if (this.#tags[slot] === tag && this.#idOf(taken - 1) === id) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #resize(size: number): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(size);
    this.#tags = new Uint8Array(size);
    for (const taken of before) {
      if (taken === 0) continue;
      const hash = hashText(this.#idOf(taken - 1), 0);
      let slot = hash & (size - 1);
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = taken;
      this.#tags[slot] = hash >>> 24;
    }
  }
}

const numberBits = new DataView(new ArrayBuffer(8));

/** Mixes one 32-bit word in, as MurmurHash3 does (Austin Appleby, public domain). */
function mix(hash: number, word: number): number {
  const scrambled = Math.imul(word, 0xcc9e2d51);
  const turned = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

function settle(hash: number): number {
  let settled = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  settled = Math.imul(settled ^ (settled >>> 13), 0xc2b2ae35);
  return (settled ^ (settled >>> 16)) >>> 0;
}

/** A 32-bit hash of a text. Never changes between releases: ids made from content rest on it. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return settle(hash ^ text.length);
}

function hashPart(part: unknown, seed: number): number {
  if (typeof part === 'string') return hashText(part, seed);
  if (typeof part !== 'number') return seed;
  numberBits.setFloat64(0, part);
  return settle(mix(mix(seed, numberBits.getInt32(0)), numberBits.getInt32(4)));
}

/** An id from what an event says of itself: its title and its date as written. The same in every run and on every machine. */
export function idFromContent(title: string, when: unknown, start: unknown, end: unknown): string {
  let id = 'e';
  for (const seed of [0x9747b28c, 0x5bd1e995]) {
    const hash = hashPart(end, hashPart(start, hashPart(when, hashText(title, seed)) ^ 1) ^ 2);
    id += (hash >>> 0).toString(36).padStart(7, '0');
  }
  return id;
}
