import type { EdtfProblem } from '../time/edtf/problem.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { daysInMonth } from '../time/calendar.js';
import type { Zone } from '../time/zones.js';
import { limits } from './limits.js';
import type { ProblemOutcome } from './problem-codes.js';
import type { CompiledDate, DateReader } from './read-date.js';
import { datesOf } from './read-date.js';
import { cureOf } from './mend-date.js';
import { cleanText, cutText } from './read-text.js';
import type { FieldReader } from './validate.js';

/** Where a date stands, and what its loss means: an event cannot be shown without, a claim can. */
export interface DatePlace {
  readonly field: string;
  readonly at: string;
  readonly outcome: ProblemOutcome;
}

/** Reads a field that holds a date as text, and reports what is wrong or odd with it. */
export function readDateField(
  value: unknown,
  place: DatePlace,
  fields: FieldReader,
  dates: DateReader,
  asOf?: CompiledDate,
): CompiledDate | undefined {
  if (value === undefined || value === null) return undefined;
  const { field, at, outcome } = place;
  if (typeof value !== 'string') {
    fields.wrongType(value, 'text', field, at, outcome);
    return undefined;
  }
  if (!fields.isShort(value, limits.dateLength, field, at, outcome)) return undefined;
  const date = dates.read(value, asOf);
  if (isEdtfProblem(date)) {
    reportDateProblem(date, place, fields);
    return undefined;
  }
  if (date.notes.length > 0) reportNotes(date, place, fields, dates.settings.zone);
  return date;
}

/** Tells why a date was refused. */
export function reportDateProblem(problem: EdtfProblem, place: DatePlace, fields: FieldReader): void {
  const { field, at, outcome } = place;
  const { text } = problem;
  const cures = curesOfOrder(text);
  const [cure] = cures;
  if (cure !== undefined) {
    fields.report('date-order', outcome, { text, cure, cures }, field, at, text);
  } else if (problem.code === 'order') {
    const ends = { start: problem.against ?? '', end: problem.found };
    fields.report('ends-before-start', outcome, ends, field, at, text);
  } else {
    const { code, offset, found } = problem;
    const told = {
      ...{ code, text, offset, found },
      // Made when somebody reads it.
      get cure() {
        return cureOf(problem);
      },
    };
    const parameters = { text: cutText(cleanText(text), limits.excerptLength), problem: told };
    fields.report('date-unreadable', outcome, parameters, field, at, text);
  }
}

/** Tells what is odd about a date that was read: which zone, and which shift, are those of the first time in it. */
export function reportNotes(
  date: CompiledDate,
  { field, at }: DatePlace,
  fields: FieldReader,
  zone: Zone,
): void {
  const time = datesOf(date.tree).find((one) => one.time)?.time;
  const zoneName = time?.zone ?? zone.name;
  for (const note of date.notes) {
    if (note === 'mended') {
      fields.report('date-mended', 'mended', { text: date.text, read: date.readAs }, field, at, date.text);
    } else if (note === 'zone-shift') {
      const parameters = { shift: time?.shift ?? '', zone: zoneName };
      fields.report('shift-and-zone', 'noted', parameters, field, at, date.text);
    } else {
      fields.report(`time-${note}`, 'noted', { zone: zoneName }, field, at, date.text);
    }
  }
}

/** For `30/01/2017`, `1.30.2017` and their like: the days they may mean, in EDTF. Which one is not guessed. */
function curesOfOrder(text: string): readonly string[] {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return [];
  const [, first = '', , second = '', year = ''] = match;
  const cures = new Set<string>();
  for (const [day, month] of [
    [first, second],
    [second, first],
  ] as const) {
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
    if (!isDay || Number(day) > daysInMonth(Number(year), Number(month))) continue;
    cures.add(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return [...cures];
}
