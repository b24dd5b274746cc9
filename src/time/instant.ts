/** A point in time: milliseconds since 1970-01-01T00:00Z, proleptic Gregorian, without leap seconds. */
export type Instant = number;

/** A stretch of time, half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export const msPerSecond = 1_000;
export const msPerMinute = 60_000;
export const msPerHour = 3_600_000;
export const msPerDay = 86_400_000;

/** Years beyond this, before or after 1970, are refused. */
export const farthestYear = 1e12;
