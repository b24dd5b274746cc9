import type { Instant } from '../../time/instant.js';

/** A tick before it has a place on screen. */
export interface Tick {
  readonly at: Instant;
  readonly label: string;
  /** The label with the name of the zone's offset, where clocks show this time twice. */
  readonly named?: string;
  /** By how much clocks were put forward or back since the tick before. */
  readonly mark?: string;
  readonly week?: number;
}

/** A tick with the extent of its texts along time, in px. */
export interface MeasuredTick extends Tick {
  readonly labelPx: number;
  /** 0 without a name. */
  readonly namedPx: number;
}

/**
 * A row of ticks without end, in chunks that are made once and numbered along time. Instants rise strictly within a chunk and
 * from each chunk to the next; a chunk may be empty.
 */
export interface TickSource<T extends Tick = Tick> {
  chunkAt(t: Instant): number;
  ticksOf(chunk: number): readonly T[];
}

/** More than a screen ever shows, so that panning back and forth makes nothing anew. */
const chunksKept = 96;

/** Keeps chunks once they are made, with their texts measured. */
export function keptTicks(source: TickSource, measure: (text: string) => number): TickSource<MeasuredTick> {
  const kept = new Map<number, readonly MeasuredTick[]>();
  return {
    chunkAt: (t) => source.chunkAt(t),
    ticksOf: (chunk) => {
      let ticks = kept.get(chunk);
      if (!ticks) {
        if (kept.size >= chunksKept) kept.clear();
        ticks = source.ticksOf(chunk).map((tick) => ({
          ...tick,
          labelPx: measure(tick.label),
          namedPx: tick.named === undefined ? 0 : measure(tick.named),
        }));
        kept.set(chunk, ticks);
      }
      return ticks;
    },
  };
}
