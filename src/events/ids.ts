import { IdsInOrder } from './ids-in-order.js';

/** Refs plus one, 0 where free, and of each a byte of the hash of its id. */
interface Slots {
  readonly refs: Uint32Array;
  readonly tags: Uint8Array;
}

/** What has been taken out of slots that are being left: a search goes on past it. */
const goneRef = 0xffffffff;
/** Up to so many slots are moved at once; of more so many with each id that comes, and nobody has to wait for the rest. */
const movedAtOnce = 32_768;
const movedWithEach = 8;

/**
 * Finds an event by its id without a `Map`: as long as ids come in order, by their order; from the first that does not, a hash table of refs in typed arrays (open addressing, linear probing, at most four
 * fifths full), 6 to 13 bytes an event instead of forty. The ids themselves stay where they are; a byte of their hash beside
 * each ref spares all but one comparison in 256, and with it the way to a string far off in memory. A large table grows in steps:
 * the new slots are filled from the old ones, and from the ids that came in order, as others come in, and until that is done all are
 * asked.
 */
export class IdIndex {
  readonly #idOf: (ref: number) => string;
  readonly #inOrder: IdsInOrder;
  #isInOrder = true;
  #slots: Slots = slotsOf(64);
  #count = 0;
  #reserved = 0;
  /** The slots that are being left, and how many of them have been. */
  #old: Slots | undefined;
  #moved = 0;

  constructor(idOf: (ref: number) => string) {
    this.#idOf = idOf;
    this.#inOrder = new IdsInOrder(idOf);
  }

  /** Makes room for so many ids at once. */
  reserve(count: number): void {
    this.#reserved = Math.max(this.#reserved, count);
    if (!this.#isInOrder) this.#makeRoom(this.#reserved);
  }

  #makeRoom(count: number): void {
    let size = this.#slots.refs.length;
    while (size * 4 < count * 5) size *= 2;
    if (size === this.#slots.refs.length) return;
    this.#move(Infinity);
    this.#old = this.#slots;
    this.#moved = 0;
    this.#slots = slotsOf(size);
    if (this.#old.refs.length <= movedAtOnce || this.#count === 0) this.#move(Infinity);
  }

  /** Enters an event under its id; the ref that has this id already, or −1 where it was free. */
  add(id: string, ref: number): number {
    if (this.#isInOrder) {
      if (this.#inOrder.push(id, ref)) return -1;
      this.#isInOrder = false;
      this.#makeRoom(this.#reserved);
    }
    this.#makeRoom(this.#count + movedWithEach + 1);
    if (this.#old) this.#move(movedWithEach);
    else this.#moveFromOrder();
    const ordered = this.#inOrder.find(id);
    if (ordered >= 0) return ordered;
    const hash = hashText(id, 0);
    const old = this.#refIn(this.#old, id, hash);
    if (old >= 0) return old;
    const slot = this.#slotOf(this.#slots, id, hash);
    const taken = this.#slots.refs[slot] ?? 0;
    if (taken > 0) return taken - 1;
    this.#slots.refs[slot] = ref + 1;
    this.#slots.tags[slot] = hash >>> 24;
    this.#count++;
    return -1;
  }

  /** The ref with this id, or −1. */
  find(id: string): number {
    const ordered = this.#inOrder.find(id);
    if (ordered >= 0) return ordered;
    const hash = hashText(id, 0);
    const ref = this.#refIn(this.#slots, id, hash);
    return ref >= 0 ? ref : this.#refIn(this.#old, id, hash);
  }

  /** Takes an id out. What stood behind it in its run of slots moves up, so that no search meets a hole. */
  remove(id: string): void {
    if (this.#inOrder.remove(id)) return;
    const hash = hashText(id, 0);
    if (this.#old && this.#refIn(this.#old, id, hash) >= 0) {
      this.#old.refs[this.#slotOf(this.#old, id, hash)] = goneRef;
      this.#count--;
      return;
    }
    const { refs, tags } = this.#slots;
    const mask = refs.length - 1;
    let hole = this.#slotOf(this.#slots, id, hash);
    if ((refs[hole] ?? 0) === 0) return;
    this.#count--;
    for (let slot = (hole + 1) & mask; (refs[slot] ?? 0) > 0; slot = (slot + 1) & mask) {
      const home = hashText(this.#idOf((refs[slot] ?? 0) - 1), 0) & mask;
      // It may move up unless its search would begin behind the hole.
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      refs[hole] = refs[slot] ?? 0;
      tags[hole] = tags[slot] ?? 0;
      hole = slot;
    }
    refs[hole] = 0;
  }

  #refIn(slots: Slots | undefined, id: string, hash: number): number {
    return slots ? (slots.refs[this.#slotOf(slots, id, hash)] ?? 0) - 1 : -1;
  }

  /** Where an id stands, or could. In slots that are being left what has been moved does not count. */
  #slotOf(slots: Slots, id: string, hash: number): number {
    const { refs, tags } = slots;
    const from = slots === this.#old ? this.#moved : 0;
    const mask = refs.length - 1;
    const tag = hash >>> 24;
    let slot = hash & mask;
    for (let taken = refs[slot] ?? 0; taken > 0; taken = refs[slot] ?? 0) {
      const isThere = slot >= from && taken !== goneRef && tags[slot] === tag;
      if (isThere && this.#idOf(taken - 1) === id) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Moves what stands in the next so many of the old slots. */
  #move(count: number): void {
    const old = this.#old;
    if (!old) return;
    const to = Math.min(this.#moved + count, old.refs.length);
    for (; this.#moved < to; this.#moved++) {
      const taken = old.refs[this.#moved] ?? 0;
      if (taken === 0 || taken === goneRef) continue;
      this.#put(taken - 1);
    }
    if (to === old.refs.length) this.#old = undefined;
  }

  /** Moves some of the ids that came in order, from the last on. */
  #moveFromOrder(): void {
    for (let moved = Math.min(movedWithEach, this.#inOrder.length); moved > 0; moved--) {
      const ref = this.#inOrder.pop();
      if (ref < 0) continue;
      this.#put(ref);
      this.#count++;
    }
  }

  #put(ref: number): void {
    const { refs, tags } = this.#slots;
    const hash = hashText(this.#idOf(ref), 0);
    const mask = refs.length - 1;
    let slot = hash & mask;
    while ((refs[slot] ?? 0) > 0) slot = (slot + 1) & mask;
    refs[slot] = ref + 1;
    tags[slot] = hash >>> 24;
  }
}

function slotsOf(size: number): Slots {
  return { refs: new Uint32Array(size), tags: new Uint8Array(size) };
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
