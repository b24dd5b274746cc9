/**
 * Events as typed arrays, sorted by lane, then earliest start, then latest end, then order in the data. A *position* is a
 * place in these arrays; a *ref* is a place in the data as given.
 */
export interface Columns {
  readonly count: number;
  /** Earliest start; −Infinity where open. */
  readonly start: Float64Array;
  /** Latest end; +Infinity where open. */
  readonly end: Float64Array;
  /** 0 … 1; the larger keeps its label. */
  readonly importance: Float32Array;
  /** Position → place in the data. */
  readonly ref: Uint32Array;
  /** Bits of `eventFlags`. */
  readonly flags: Uint16Array;
  /** Lane i holds positions laneFrom[i] … laneFrom[i + 1]; one entry more than there are lanes. */
  readonly laneFrom: Uint32Array;
}

/** What a column of bits says about each event, so that drawing many needs no object. */
export const eventFlags = {
  /** One moment within its bounds (else it lasted, or is a list). */
  moment: 1,
  openStart: 2,
  openEnd: 4,
  unknownStart: 8,
  unknownEnd: 16,
  /** Any `?` or `%`. */
  uncertain: 32,
  /** Any `~` or `%`. */
  approximate: 64,
  /** The four bounds are not just start and end: ask for the FuzzySpan. */
  fuzzy: 128,
  planned: 256,
  retracted: 512,
  /** A bound depends on the displayed zone. */
  floating: 1024,
} as const;

/** The place of each event by its ref, plus one; 0 for what has no place. */
export function placesByRef({ ref }: Columns, refCount: number): Uint32Array {
  const places = new Uint32Array(refCount);
  for (let position = 0; position < ref.length; position++) places[ref[position] ?? 0] = position + 1;
  return places;
}
