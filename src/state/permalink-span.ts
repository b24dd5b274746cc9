import { spanOf, type Viewport } from '../layout/viewport.js';
import { dateAt } from '../locale/date-at.js';
import { civilFromInstant } from '../time/calendar.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { readEdtf } from '../time/edtf/read-edtf.js';
import type { EdtfDate } from '../time/edtf/tree.js';
import { writeEdtf } from '../time/edtf/write-edtf.js';
import type { Unit } from '../time/fuzzy-span.js';
import { farthestYear, type Instant, type Span } from '../time/instant.js';
import { stepAt } from '../time/number-line.js';
import { startOfZonedDay, utcZone, type Zone } from '../time/zones.js';

/** Where the dates of a link are read: days stand in the zone on display, times are told in UTC. */
export interface LinkZones {
  /** The zone of the data. */
  readonly zone: Zone;
  /** The zone on display. */
  readonly dayZone: Zone;
}

const units: readonly Unit[] = ['year', 'month', 'day', 'minute', 'second', 'fraction'];
/** Beyond these years EDTF tells nothing finer than a year. */
const firstPlainYear = -9999;
const lastPlainYear = 9999;
const msPerYear = 31_556_952_000;
const farthestMs = farthestYear * msPerYear;
/** A date in a link is not longer than this. */
const longestSpan = 160;

/**
 * What is in sight as an EDTF interval, in the coarsest unit that tells both ends to half a pixel: "2017-01-22/2017-02-03" for whole
 * days, years as round as the zoom allows, times where days are too coarse. Where EDTF has nothing fine enough, between two
 * milliseconds or within a year beyond 9999, two numbers of milliseconds since 1970: "@12.5/@13".
 */
export function spanAsText(viewport: Viewport, { dayZone }: LinkZones): string {
  const span = spanOf(viewport);
  const toleranceMs = viewport.spanMs / viewport.widthPx / 2;
  const rounded = roundYears(span, toleranceMs, dayZone);
  if (rounded !== undefined) return rounded;
  const isPlain = [span.start, span.end].every((at) => {
    const { year } = civilFromInstant(at);
    return year > firstPlainYear && year < lastPlainYear;
  });
  for (const unit of isPlain ? units : units.slice(0, 1)) {
    const zone = isOfDays(unit) ? dayZone : utcZone;
    const start = edgeDate(span.start, 'start', unit, zone);
    const end = edgeDate(span.end, 'end', unit, zone);
    const isNear =
      Math.abs(start.at - span.start) <= toleranceMs &&
      Math.abs(end.at - span.end) <= toleranceMs &&
      start.at < end.at;
    if (isNear) return `${start.text}/${end.text}`;
  }
  return `@${span.start}/@${span.end}`;
}

/** The span an EDTF text tells, from its first bound to its last; undefined for what is no date, or has no limits. */
export function spanFromText(text: string, { zone, dayZone }: LinkZones): Span | undefined {
  if (text.length > longestSpan) return undefined;
  const numbers = /^@(-?[\d.]+(?:e\+?\d+)?)\/@(-?[\d.]+(?:e\+?\d+)?)$/.exec(text);
  if (numbers) return ordered(Number(numbers[1]), Number(numbers[2]));
  const reading = readEdtf(text);
  if (isEdtfProblem(reading)) return undefined;
  const { earliestStart: start, latestEnd: end } = boundsOf(reading.tree, { zone, dayZone });
  return ordered(start, end);
}

function ordered(start: number, end: number): Span | undefined {
  const isSpan = start < end && start >= -farthestMs && end <= farthestMs;
  return isSpan ? { start, end } : undefined;
}

function isOfDays(unit: Unit): boolean {
  return unit === 'year' || unit === 'month' || unit === 'day';
}

interface EdgeDate {
  readonly text: string;
  /** Where the date begins or, as an end, where it is over. */
  readonly at: Instant;
}

/** The date to a unit that begins, or ends, nearest to an instant. */
function edgeDate(at: Instant, edge: 'start' | 'end', unit: Unit, zone: Zone): EdgeDate {
  const within = dateAt(at, unit, zone);
  const { earliestStart, latestEnd } = boundsOf(within, { zone });
  const isLater = latestEnd - at < at - earliestStart;
  const beyond = edge === 'start' ? latestEnd : earliestStart - Math.max(1, stepAt(earliestStart));
  const isWithin = edge === 'start' ? !isLater : isLater;
  const date = isWithin ? within : dateAt(beyond, unit, zone);
  const text = writeEdtf(inUtc(date));
  return { text, at: isLater ? latestEnd : earliestStart };
}

function inUtc(date: EdtfDate): EdtfDate {
  return date.time ? { ...date, time: { ...date.time, shift: 'Z' } } : date;
}

/** Both ends in years rounded to tens, hundreds, … where that is fine enough. */
function roundYears(span: Span, toleranceMs: number, zone: Zone): string | undefined {
  const grain = 10 ** Math.floor(Math.log10(toleranceMs / msPerYear));
  if (!(grain >= 10)) return undefined;
  const roundedOf = (at: Instant): number => {
    const year = Math.round(civilFromInstant(at).year / grain) * grain;
    return Math.min(Math.max(year, -farthestYear), farthestYear);
  };
  const [start, end] = [roundedOf(span.start), roundedOf(span.end)];
  if (startOfZonedDay(zone, start, 1, 1) >= startOfZonedDay(zone, end, 1, 1)) return undefined;
  const textOf = (value: number): string => writeEdtf({ kind: 'date', year: { value } });
  return `${textOf(start)}/${textOf(end)}`;
}
