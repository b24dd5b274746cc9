import fc from 'fast-check';
import { buildColumns, type ColumnRows } from '../../src/events/build-columns.js';
import { eventFlags, type Columns } from '../../src/events/columns.js';

/** One event as a test writes it. */
export interface PlainEvent {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
  readonly importance: number;
  readonly isMoment: boolean;
}

export const laneCount = 3;

const msPerYear = 31_556_952_000;

/** Instants that often coincide, at several depths: small whole numbers, days of one year, times far back, fractions of a ms. */
const instants = fc
  .oneof(
    fc.integer({ min: -12, max: 12 }),
    fc.integer({ min: 0, max: 40 }).map((day) => 1_480_000_000_000 + day * 86_400_000),
    fc.integer({ min: -40, max: 0 }).map((step) => step * 3.4e8 * msPerYear),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  // The number line has no finer step than a millionth of a ms within reach of any reader.
  .map((instant) => (Math.abs(instant) < 2 ** 30 ? Math.round(instant * 2 ** 20) / 2 ** 20 : instant));

const durations = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1e11, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Infinity) },
);

export const plainEvents: fc.Arbitrary<PlainEvent> = fc
  .record({
    lane: fc.nat({ max: laneCount - 1 }),
    start: fc.oneof({ weight: 12, arbitrary: instants }, { weight: 1, arbitrary: fc.constant(-Infinity) }),
    duration: durations,
    importance: fc.oneof(
      fc.constantFrom(0, 0.25, 0.5, 0.5, 0.5, 1),
      fc.float({ min: 0, max: 1, noNaN: true }),
    ),
    isMoment: fc.boolean(),
    finiteEnd: instants,
  })
  .map(({ lane, start, duration, importance, isMoment, finiteEnd }) => ({
    lane,
    start,
    end: start === -Infinity && duration !== Infinity ? finiteEnd : start + duration,
    importance: Math.fround(importance),
    isMoment,
  }))
  // Both bounds open says nothing, and no reader lets it through.
  .filter(({ start, end }) => !Number.isNaN(end) && (Number.isFinite(start) || Number.isFinite(end)));

export function rowsOf(events: readonly PlainEvent[]): ColumnRows {
  return {
    lane: Uint16Array.from(events, ({ lane }) => lane),
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end),
    importance: Float32Array.from(events, ({ importance }) => importance),
    flags: Uint16Array.from(events, ({ isMoment }) => (isMoment ? eventFlags.moment : 0)),
    count: events.length,
  };
}

export function columnsOf(events: readonly PlainEvent[]): Columns {
  return buildColumns(rowsOf(events), laneCount);
}

/** Columns of up to `maxLength` events, enough for three levels of a pyramid from 257 on. */
export function randomColumns(maxLength: number): fc.Arbitrary<Columns> {
  return fc.array(plainEvents, { maxLength, size: 'max' }).map(columnsOf);
}

/** Numbers 0 … 1 from a seed, for tests that need more than fast-check makes in time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Many events with bursts, ties and long spans, over ten years. */
export function manyEvents(count: number, seed: number): PlainEvent[] {
  const random = seededRandom(seed);
  const from = 1_420_070_400_000;
  const lengthMs = 10 * msPerYear;
  const centres = Array.from({ length: 9 }, () => from + random() * lengthMs);
  return Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * centres.length)] ?? from;
    const instant =
      random() < 0.6 ? from + random() * lengthMs : centre + (random() - 0.5) * 0.004 * lengthMs;
    const start = Math.floor(instant / 60_000) * 60_000;
    const isMoment = random() < 0.5;
    return {
      lane: Math.floor(random() * laneCount),
      start,
      end: start + (isMoment ? 0 : Math.floor(random() * 43_200) * 60_000),
      importance: Math.fround(Math.min(1, -Math.log(1 - random()) / 20)),
      isMoment,
    };
  });
}
