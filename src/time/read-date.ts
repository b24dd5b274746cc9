import { boundsOf } from './edtf/bounds.js';
import type { DateContext, EdtfNote } from './edtf/hull.js';
import type { EdtfProblem, EdtfReading } from './edtf/problem.js';
import { isEdtfProblem } from './edtf/problem.js';
import { readEdtf } from './edtf/read-edtf.js';
import type { FuzzySpan } from './fuzzy-span.js';
import type { Zone } from './zones.js';
import { utcZone, zoneNamed } from './zones.js';

/** How a date is read that stands by itself, outside a dataset. */
export interface DateOptions {
  /** Refuses what goes beyond EDTF levels 0 to 2; false when absent. */
  readonly strict?: boolean;
  /** The IANA zone in which days begin and local times are read; UTC when absent. */
  readonly timeZone?: string;
  /** The EDTF date from which the text speaks: what is open is certain up to its start. */
  readonly asOf?: string;
  /** Which seasons 21–24 are; `north` when absent. */
  readonly seasons?: 'north' | 'south';
}

/** A date read, and what it allows. */
export interface DateReading extends EdtfReading {
  readonly span: FuzzySpan;
  /** Oddities of its times of day; mostly empty. */
  readonly notes: readonly EdtfNote[];
}

/**
 * Reads an EDTF date and works out its bounds. Text that is no date gives a problem with its place, its reason and a cure; an
 * option that is none throws a `TypeError`.
 */
export function readDate(text: string, options: DateOptions = {}): DateReading | EdtfProblem {
  const reading = readEdtf(text, options);
  if (isEdtfProblem(reading)) return reading;
  const { timeZone, asOf, seasons } = options;
  const notes: EdtfNote[] = [];
  const context: DateContext = {
    zone: timeZone === undefined ? utcZone : zoneOption(timeZone),
    southernSeasons: seasons === 'south',
    onNote: (note) => notes.push(note),
  };
  const asOfStart = asOf === undefined ? undefined : asOfOption(asOf, context.zone);
  const span = boundsOf(reading.tree, { ...context, ...(asOfStart !== undefined && { asOf: asOfStart }) });
  return { ...reading, span, notes };
}

function zoneOption(timeZone: string): Zone {
  const zone = zoneNamed(timeZone);
  if (!zone) throw new TypeError(`timeZone is "${timeZone}", which is no zone known here.`);
  return zone;
}

function asOfOption(asOf: string, zone: Zone): number {
  const reading = readEdtf(asOf);
  if (isEdtfProblem(reading))
    throw new TypeError(`asOf is "${asOf}", which is no EDTF date. Write ${reading.cure}.`);
  return boundsOf(reading.tree, { zone }).earliestStart;
}
