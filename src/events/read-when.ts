import type { FuzzySpan } from '../time/fuzzy-span.js';
import { exactMoment, exactSpan, unitsFromFine } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { msPerDay } from '../time/instant.js';
import { daysFromCivil, daysInMonth } from '../time/calendar.js';
import { startOfZonedDayNumber, utcZone } from '../time/zones.js';
import { isEdtfProblem, type EdtfProblem } from '../time/edtf/problem.js';
import { nextUp } from '../time/number-line.js';
import { eventFlags } from './columns.js';
import { limits } from './limits.js';
import type { PlacedDate } from './read-columns.js';
import type { CompiledDate, DateReader } from './read-date.js';
import { farthestInstant, msPerYear, writtenInstant } from './read-date.js';
import { reportDateProblem, reportNotes } from './read-date-field.js';
import type { FieldReader } from './validate.js';

type Row = Readonly<Record<string, unknown>>;

/** The date of an event as a text to be read: its `when`, or `start` and `end` put together. Undefined for numbers. */
export function whenTextOf(row: Row): string | undefined {
  const { when, start, end } = row;
  if (typeof when === 'string' && when !== '') return when;
  if (typeof start !== 'string') return undefined;
  return typeof end === 'string' ? `${start}/${end}` : start;
}

/** What a date given as numbers allows. */
export function exactSpanOf(row: Row): FuzzySpan {
  const start = Number(row['start']);
  const end = row['end'] ?? start;
  return typeof end === 'number' && end > start ? exactSpan(start, end) : exactMoment(start);
}

const dayUnit = unitsFromFine.indexOf('day');

/** Days from 1970 of a text that is a day of a year from 0 to 9999, in its plainest form; NaN for any other text. */
function daysOfText(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? daysFromCivil(year, month, day) : NaN;
}

/** NaN where one is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/**
 * Reads the date of one event after another into its own fields, so that a million numbers make no objects. What cannot be
 * read is reported as skipped.
 */
export class WhenReader implements PlacedDate {
  readonly #fields: FieldReader;
  /** Earliest start and latest end of the last date read. */
  start: Instant = 0;
  end: Instant = 0;
  flags = 0;
  /** Place in `unitsFromFine`. */
  unit = 0;
  span: FuzzySpan | undefined;
  /** The last date, where it was a text and more than a plain day. */
  compiled: CompiledDate | undefined;

  constructor(fields: FieldReader) {
    this.#fields = fields;
  }

  /** False where the event has to be left out. */
  read(row: Row, dates: DateReader, asOf: CompiledDate | undefined): boolean {
    const { when, start, end } = row;
    const fields = this.#fields;
    if (typeof when === 'string' && when !== '') {
      this.#checkUnused(start, 'start');
      this.#checkUnused(end, 'end');
      return this.#readText(when, 'when', dates, asOf);
    }
    if (when !== undefined && when !== null && when !== '') {
      const isRest = typeof start === 'string' || typeof start === 'number';
      fields.wrongType(when, 'text', 'when', '', isRest ? 'mended' : 'skipped');
      if (!isRest) return false;
    }
    if (typeof start === 'number') return this.#readNumbers(start, end);
    if (typeof start === 'string') return this.#readTexts(start, end, dates, asOf);
    if (start === undefined || start === null) fields.report('date-missing', 'skipped', {}, 'when', '');
    else fields.wrongType(start, 'text', 'start', '', 'skipped');
    return false;
  }

  /** A date beside `when` is not taken, and has to be in order all the same. */
  #checkUnused(value: unknown, field: string): void {
    if (value === undefined || value === null) return;
    const fields = this.#fields;
    if (typeof value !== 'number' && typeof value !== 'string') fields.wrongType(value, 'text', field, '');
    else if (typeof value === 'number' || fields.isShort(value, limits.dateLength, field, ''))
      fields.report('date-twice', 'noted', {}, field, '');
  }

  #readNumbers(start: number, end: unknown): boolean {
    if (!this.#isInstant(start, 'start')) return false;
    this.compiled = undefined;
    this.span = undefined;
    this.unit = 0;
    this.start = start;
    if (end === undefined || end === null || end === start) {
      this.end = Math.max(start + 1, nextUp(start));
      this.flags = eventFlags.moment;
      return true;
    }
    if (typeof end !== 'number') {
      this.#fields.wrongType(end, 'a number', 'end', '', 'skipped');
      return false;
    }
    if (!this.#isInstant(end, 'end')) return false;
    if (end < start) {
      const ends = { start: writtenInstant(start), end: writtenInstant(end) };
      this.#fields.report('ends-before-start', 'skipped', ends, 'end', '', end);
      return false;
    }
    this.end = end;
    this.flags = 0;
    return true;
  }

  #isInstant(value: number, field: string): boolean {
    if (value >= -farthestInstant && value <= farthestInstant) return true;
    if (Number.isFinite(value))
      this.#fields.report(
        'date-too-far',
        'skipped',
        { years: Math.trunc(value / msPerYear) },
        field,
        '',
        value,
      );
    else this.#fields.report('not-finite', 'skipped', {}, field, '', value);
    return false;
  }

  #readTexts(start: string, end: unknown, dates: DateReader, asOf: CompiledDate | undefined): boolean {
    if (end === undefined || end === null) return this.#readText(start, 'start', dates, asOf);
    if (!this.#isShort(start, 'start')) return false;
    if (typeof end !== 'string') {
      this.#fields.wrongType(end, 'text', 'end', '', 'skipped');
      return false;
    }
    if (!this.#isShort(end, 'end')) return false;
    const both = dates.read(`${start}/${end}`, asOf);
    if (!isEdtfProblem(both)) return this.#take(both, 'end', dates);
    // The trouble is told of the field it is in, and only of both where each is fine by itself.
    for (const [text, field] of [
      [start, 'start'],
      [end, 'end'],
    ] as const) {
      const one = dates.read(text, asOf);
      if (isEdtfProblem(one)) return this.#refuse(one, field);
    }
    return this.#refuse(both, 'end');
  }

  #refuse(problem: EdtfProblem, field: string): false {
    reportDateProblem(problem, { field, at: '', outcome: 'skipped' }, this.#fields);
    return false;
  }

  #readText(text: string, field: string, dates: DateReader, asOf: CompiledDate | undefined): boolean {
    if (!this.#isShort(text, field)) return false;
    const days = daysOfText(text);
    if (!Number.isNaN(days)) return this.#takeDay(days, dates);
    const date = dates.read(text, asOf);
    return isEdtfProblem(date) ? this.#refuse(date, field) : this.#take(date, field, dates);
  }

  #isShort(text: string, field: string): boolean {
    return this.#fields.isShort(text, limits.dateLength, field, '', 'skipped');
  }

  /** A plain day, which most machine-made dates are, needs no tree. */
  #takeDay(days: number, dates: DateReader): true {
    const { dayZone } = dates.settings;
    this.compiled = undefined;
    this.span = undefined;
    this.start = dayZone === utcZone ? days * msPerDay : startOfZonedDayNumber(dayZone, days);
    this.end = dayZone === utcZone ? this.start + msPerDay : startOfZonedDayNumber(dayZone, days + 1);
    this.flags = eventFlags.moment | eventFlags.floating;
    this.unit = dayUnit;
    return true;
  }

  #take(date: CompiledDate, field: string, dates: DateReader): true {
    this.compiled = date;
    this.span = date.span;
    this.start = date.span.earliestStart;
    this.end = date.span.latestEnd;
    this.flags = date.flags;
    this.unit = date.unit;
    if (date.notes.length > 0) {
      reportNotes(date, { field, at: '', outcome: 'noted' }, this.#fields, dates.settings.zone);
    }
    return true;
  }
}
