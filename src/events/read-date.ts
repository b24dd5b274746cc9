import { civilFromInstant } from '../time/calendar.js';
import { boundsOf } from '../time/edtf/bounds.js';
import type { DateContext, EdtfNote } from '../time/edtf/hull.js';
import { mapDates } from '../time/edtf/map-dates.js';
import type { EdtfProblem, EdtfReading } from '../time/edtf/problem.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import type { EdtfDate, EdtfTree } from '../time/edtf/tree.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import { unitsFromFine } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { farthestYear, msPerDay } from '../time/instant.js';
import type { Zone } from '../time/zones.js';
import { utcZone } from '../time/zones.js';
import { eventFlags } from './columns.js';
import { readMended } from './mend-date.js';

/** The mean year of the calendar. */
export const msPerYear = 365.2425 * msPerDay;

/** Farther numbers are no instants. */
export const farthestInstant: Instant = farthestYear * msPerYear;

/** A date read and compiled. */
export interface CompiledDate {
  readonly text: string;
  /** The same in EDTF: another text where what was written could mean one thing only. */
  readonly readAs: string;
  readonly tree: EdtfTree;
  readonly span: FuzzySpan;
  /** Bits of `eventFlags` that follow from the date. */
  readonly flags: number;
  /** Place in `unitsFromFine` of the finest unit written. */
  readonly unit: number;
  /** Says nothing of the year. */
  readonly isUndated: boolean;
  readonly notes: readonly (EdtfNote | 'mended')[];
}

/** Where dates are read. */
export interface DateSettings {
  /** The zone of times that name none. */
  readonly zone: Zone;
  /** The zone in which dates without a time have their days. */
  readonly dayZone: Zone;
  readonly southernSeasons: boolean;
}

const mostKept = 4_096;

/** Reads dates as text; the last few thousand are kept, since data repeat them. */
export class DateReader {
  readonly settings: DateSettings;
  readonly #kept = new Map<string, CompiledDate>();
  #asOf: CompiledDate | undefined;

  constructor(settings: DateSettings) {
    this.settings = settings;
  }

  /** The date of the statement, up to which open ends are certain. */
  get asOf(): CompiledDate | undefined {
    return this.#asOf;
  }

  set asOf(asOf: CompiledDate | undefined) {
    this.#asOf = asOf;
    this.#kept.clear();
  }

  /** `asOf` here is that of one event, which goes before the dataset's. Only an open end depends on either. */
  read(text: string, asOf?: CompiledDate): CompiledDate | EdtfProblem {
    const kept = this.#kept.get(text);
    if (kept && !(asOf && hasOpenEnd(kept.tree))) return kept;
    const reading = readMended(text);
    if (isEdtfProblem(reading)) return reading;
    const compiled = this.#compile(text, reading, asOf ?? this.#asOf);
    if (!asOf || !hasOpenEnd(reading.tree)) {
      if (this.#kept.size >= mostKept) this.#kept.clear();
      this.#kept.set(text, compiled);
    }
    return compiled;
  }

  #compile(text: string, { text: readAs, tree }: EdtfReading, asOf: CompiledDate | undefined): CompiledDate {
    const notes: (EdtfNote | 'mended')[] = readAs === text ? [] : ['mended'];
    const { zone, dayZone, southernSeasons } = this.settings;
    const asOfStart = asOf?.span.earliestStart;
    const context: DateContext = {
      zone,
      dayZone,
      southernSeasons,
      onNote: (note) => notes.push(note),
      ...(asOfStart !== undefined && Number.isFinite(asOfStart) && { asOf: asOfStart }),
    };
    const span = boundsOf(tree, context);
    const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
    const isPlaced = [earliestStart, latestStart, earliestEnd, latestEnd].some(Number.isFinite);
    return {
      text,
      readAs,
      tree,
      span,
      flags: flagsOfSpan(span),
      unit: unitOfSpan(span),
      isUndated: !isPlaced || datesOf(tree).every((date) => date.year.mask === 'XXXX'),
      notes: [...new Set(notes)],
    };
  }
}

/** Reads dates by themselves, without a dataset around them: in UTC, from nowhere. */
export const plainDateReader = (): DateReader =>
  new DateReader({ zone: utcZone, dayZone: utcZone, southernSeasons: false });

function hasOpenEnd(tree: EdtfTree): boolean {
  return tree.kind === 'interval' && tree.end.kind === 'open';
}

/** The dates a tree is made of. */
export function datesOf(tree: EdtfTree): readonly EdtfDate[] {
  const dates: EdtfDate[] = [];
  mapDates(tree, (date) => {
    dates.push(date);
    return date;
  });
  return dates;
}

/** Place in `unitsFromFine` of the finer of its two precisions. */
export function unitOfSpan({ start, end }: FuzzySpan): number {
  return Math.min(unitsFromFine.indexOf(start.precision), unitsFromFine.indexOf(end.precision));
}

/** Everything about a date that columns can hold beside its outer bounds. */
export function flagsOfSpan(span: FuzzySpan): number {
  const { start, end } = span;
  const isMoment = span.shape === 'moment';
  const isPlain =
    isMoment || (span.latestStart === span.earliestStart && span.earliestEnd === span.latestEnd);
  const isList = span.shape === 'one-of' || span.shape === 'all-of';
  let flags = isMoment ? eventFlags.moment : 0;
  if (start.open) flags |= eventFlags.openStart;
  if (end.open) flags |= eventFlags.openEnd;
  if (start.unknown) flags |= eventFlags.unknownStart;
  if (end.unknown) flags |= eventFlags.unknownEnd;
  if (start.uncertain || end.uncertain) flags |= eventFlags.uncertain;
  if (start.approximate || end.approximate) flags |= eventFlags.approximate;
  if (start.floating || end.floating) flags |= eventFlags.floating;
  const hasMore =
    span.estimate !== undefined || span.candidates !== undefined || start.conventional || end.conventional;
  const isDoubted = (flags & (eventFlags.uncertain | eventFlags.approximate)) !== 0;
  if (isList || !isPlain || hasMore || isDoubted) flags |= eventFlags.fuzzy;
  return flags;
}

/** How a number of ms is written for a reader who has to find it: its day in UTC, or its year. */
export function writtenInstant(t: Instant): string {
  const { year, month, day } = civilFromInstant(t);
  if (year < 0 || year > 9999) return String(year);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
