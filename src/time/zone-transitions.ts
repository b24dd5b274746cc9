import type { Instant } from './instant.js';
import { msPerDay } from './instant.js';
import { civilFromDays, daysFromCivil, startOfDay } from './calendar.js';

/*
 * `Intl` says what a clock shows at an instant, never when it was last put forward. So the changes are found by probing every
 * ten days and halving to the second, decade by decade, and only for decades that are asked about more than a few times: a
 * century of year ticks needs a hundred answers, not all changes between them. Ten days find every change that five find in
 * all zones of the platform; twenty miss some.
 */

const firstYear = 1850;
const lastYear = 2100;
const yearsPerTable = 10;
const probeStepMs = 10 * msPerDay;
/** Probing a whole decade costs some 500 readings; so many single ones are answered before that. */
const readingsBeforeTable = 64;

interface Decade {
  /** Whether its start is a change of offset itself. */
  readonly beginsWithChange: boolean;
  /** Its start, then each change within it. */
  readonly from: readonly Instant[];
  /** The offset from there on. */
  readonly offsetMs: readonly number[];
}

/** What a zone's clocks did from 1850 to 2100. Before and after, the nearest offset holds. */
export interface TransitionTable {
  readonly offsetAt: (t: Instant) => number;
  readonly changesBetween: (from: Instant, to: Instant) => readonly Instant[];
}

/** Reads the offsets of a zone lazily from a format that shows month, day, year, hour, minute and second in it. */
export function transitionTable(format: Intl.DateTimeFormat): TransitionTable {
  const begin = startOfDay(firstYear, 1, 1);
  const end = startOfDay(lastYear, 1, 1);
  const count = (lastYear - firstYear) / yearsPerTable;
  const decades = new Array<Decade | undefined>(count).fill(undefined);
  const readings = new Uint8Array(count);
  let offsetBefore: number | undefined;
  let offsetAfter: number | undefined;

  const decadeIndex = (t: Instant) =>
    Math.floor((civilFromDays(Math.floor(t / msPerDay)).year - firstYear) / yearsPerTable);

  const tableOf = (index: number): Decade =>
    (decades[index] ??= probeDecade(format, firstYear + index * yearsPerTable));

  const offsetAt = (t: Instant): number => {
    if (!(t >= begin)) return (offsetBefore ??= readOffset(format, begin));
    if (t >= end) return (offsetAfter ??= readOffset(format, end));
    const index = decadeIndex(t);
    if (decades[index] === undefined) {
      const sofar = readings[index] ?? 0;
      if (sofar < readingsBeforeTable) {
        readings[index] = sofar + 1;
        return readOffset(format, t);
      }
    }
    const { from, offsetMs } = tableOf(index);
    let i = from.length - 1;
    while (i > 0 && (from[i] ?? 0) > t) i -= 1;
    return offsetMs[i] ?? 0;
  };

  const changesBetween = (from: Instant, to: Instant): readonly Instant[] => {
    const found: Instant[] = [];
    if (!(to > begin) || from >= end) return found;
    const last = decadeIndex(Math.min(to, end - 1));
    for (let index = decadeIndex(Math.max(from, begin)); index <= last; index += 1) {
      const decade = tableOf(index);
      for (let i = decade.beginsWithChange ? 0 : 1; i < decade.from.length; i += 1) {
        const at = decade.from[i] ?? 0;
        if (at >= from && at < to) found.push(at);
      }
    }
    return found;
  };

  return { offsetAt, changesBetween };
}

function probeDecade(format: Intl.DateTimeFormat, year: number): Decade {
  const start = startOfDay(year, 1, 1);
  const stop = startOfDay(year + yearsPerTable, 1, 1);
  const from = [start];
  let offset = readOffset(format, start);
  const offsetMs = [offset];
  for (let low = start; low < stop - 1000;) {
    const high = Math.min(low + probeStepMs, stop - 1000);
    const next = readOffset(format, high);
    if (next !== offset) {
      from.push(changeWithin(format, low, high, offset));
      offsetMs.push(next);
      offset = next;
    }
    low = high;
  }
  const beginsWithChange = year > firstYear && readOffset(format, start - 1000) !== offsetMs[0];
  return { beginsWithChange, from, offsetMs };
}

/** The second at which the offset stops being what it was at `low`; at `high` it is another. */
function changeWithin(format: Intl.DateTimeFormat, low: Instant, high: Instant, offset: number): Instant {
  let lowSecond = low / 1000;
  let highSecond = high / 1000;
  while (highSecond - lowSecond > 1) {
    const middle = Math.floor((lowSecond + highSecond) / 2);
    if (readOffset(format, middle * 1000) === offset) lowSecond = middle;
    else highSecond = middle;
  }
  return highSecond * 1000;
}

/** Milliseconds east of UTC at an instant of the years 1850 to 2100, from the digits of "1/30/2017, 09:41:30". */
function readOffset(format: Intl.DateTimeFormat, t: Instant): number {
  const second = Math.floor(t / 1000);
  const text = format.format(second * 1000);
  const fields = [0, 0, 0, 0, 0, 0];
  let field = 0;
  let isInNumber = false;
  for (let i = 0; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      fields[field] = (fields[field] ?? 0) * 10 + digit;
      isInNumber = true;
    } else if (isInNumber) {
      field += 1;
      isInNumber = false;
    }
  }
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, civilSecond = 0] = fields;
  const days = daysFromCivil(year, month, day);
  return (((days * 24 + hour) * 60 + minute) * 60 + civilSecond - second) * 1000;
}
