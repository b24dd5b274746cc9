import type { Instant } from './instant.js';
import { msPerDay } from './instant.js';
import { daysFromCivil } from './calendar.js';
import { instantFromDays } from './number-line.js';
import { transitionTable } from './zone-transitions.js';

/** Where a local time is, and whether the clock skipped it or showed it twice. */
export interface LocalTimeReading {
  readonly instant: Instant;
  readonly irregular?: 'skipped' | 'repeated';
}

/** A rule that tells how far local clocks are from UTC. */
export interface Zone {
  readonly name: string;
  /** Its clocks are never put forward or back. */
  readonly isFixed: boolean;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(t: Instant): number;
  /**
   * The instant of a local time, given as its fields read as if they were UTC. In a skipped hour it moves forward by what was
   * skipped; in a repeated hour it is the first, as Temporal's `compatible` has it.
   */
  toInstant(localMs: number): LocalTimeReading;
  /** The instants in [from, to) at which the offset changes, in order. */
  changesBetween(from: Instant, to: Instant): readonly Instant[];
}

class FixedZone implements Zone {
  readonly name: string;
  readonly isFixed = true;
  readonly #offsetMs: number;

  constructor(zoneName: string, offsetMs: number) {
    this.name = zoneName;
    this.#offsetMs = offsetMs;
  }

  offsetAt(): number {
    return this.#offsetMs;
  }

  toInstant(localMs: number): LocalTimeReading {
    return { instant: localMs - this.#offsetMs };
  }

  changesBetween(): readonly Instant[] {
    return [];
  }
}

/** Coordinated Universal Time. */
export const utcZone: Zone = new FixedZone('UTC', 0);

/** A zone that is the same way off UTC for ever, named as "+05:30". */
export function fixedZone(offsetMs: number): Zone {
  if (offsetMs === 0) return utcZone;
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const hourDigits = String(Math.floor(minutes / 60)).padStart(2, '0');
  const minuteDigits = String(minutes % 60).padStart(2, '0');
  return new FixedZone(`${offsetMs < 0 ? '-' : '+'}${hourDigits}:${minuteDigits}`, offsetMs);
}

/** A zone of the IANA data base as the platform knows it. */
class NamedZone implements Zone {
  readonly name: string;
  readonly isFixed = false;
  readonly offsetAt: (t: Instant) => number;
  readonly changesBetween: (from: Instant, to: Instant) => readonly Instant[];

  constructor(zoneName: string, format: Intl.DateTimeFormat) {
    const table = transitionTable(format);
    this.name = zoneName;
    this.offsetAt = table.offsetAt;
    this.changesBetween = table.changesBetween;
  }

  toInstant(localMs: number): LocalTimeReading {
    const before = this.offsetAt(localMs - msPerDay);
    const after = this.offsetAt(localMs + msPerDay);
    const first = localMs - before;
    if (before === after) return { instant: first };
    const second = localMs - after;
    const isFirst = this.offsetAt(first) === before;
    const isSecond = this.offsetAt(second) === after;
    if (isFirst && isSecond) return { instant: first, irregular: 'repeated' };
    if (isFirst) return { instant: first };
    if (isSecond) return { instant: second };
    return { instant: first, irregular: 'skipped' };
  }
}

const known = new Map<string, Zone | undefined>([['UTC', utcZone]]);

/** The zone of an IANA name ("Asia/Damascus") or shift ("+03:00"); undefined where the platform does not know it. */
export function zoneNamed(zoneName: string): Zone | undefined {
  if (!known.has(zoneName)) known.set(zoneName, readZone(zoneName));
  return known.get(zoneName);
}

function readZone(zoneName: string): Zone | undefined {
  const shift = /^([+-])(\d\d):?(\d\d)$/.exec(zoneName);
  if (shift) {
    const minutes = Number(shift[2]) * 60 + Number(shift[3]);
    return minutes > 14 * 60 ? undefined : fixedZone((shift[1] === '-' ? -1 : 1) * minutes * 60_000);
  }
  try {
    return new NamedZone(
      zoneName,
      new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone: zoneName,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
    );
  } catch {
    return undefined;
  }
}

/**
 * The first instant of a calendar day in a zone, which need not be midnight: São Paulo's 15 October 2017 began at 01:00. A day
 * the zone left out starts where the next one does. Months and days beyond their limits carry over.
 */
export function startOfZonedDay(zone: Zone, year: number, month: number, day: number): Instant {
  return startOfZonedDayNumber(zone, daysFromCivil(year, month, day));
}

/** As `startOfZonedDay`, for a count of days from 1970-01-01. */
export function startOfZonedDayNumber(zone: Zone, days: number): Instant {
  const localMs = days * msPerDay;
  if (!Number.isSafeInteger(localMs)) return instantFromDays(days, -zone.offsetAt(localMs));
  const reading = zone.toInstant(localMs);
  if (reading.irregular !== 'skipped') return reading.instant;
  return zone.changesBetween(reading.instant - msPerDay, reading.instant + 1).at(-1) ?? reading.instant;
}
