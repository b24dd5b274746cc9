import { gallop, lowerBound } from '../base/sorted-search.js';
import { zonePlace } from '../locale/date-notes.js';
import { utcZone } from '../time/zones.js';
import type { Status } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { eventFlags } from '../events/columns.js';
import { isFinerThanDay } from '../locale/date-at.js';
import { spanInWords } from '../locale/span-in-words.js';
import type { Span } from '../time/instant.js';
import { periodAt, periodUnitOf } from './outline-periods.js';
import { extentInWords, uiOf, type Wording } from './wording.js';

/** With fewer events nobody asks where most of them are. */
const fewestForMost = 40;

/** A stretch that is to be called the one with most has to be at most this share of the whole. */
const greatestShare = 0.34;

/** The status that most events have, to be said once instead of on each; undefined where no more than half share one. */
export function commonStatus(table: EventTable): Status | undefined {
  for (const [status, count] of table.statusCounts) {
    if (count * 2 > table.count) return status;
  }
  return undefined;
}

/** How many placed events have one of the flags. */
function countFlagged(table: EventTable, flag: number): number {
  const { flags, count } = table.columns;
  let flagged = 0;
  for (let i = 0; i < count; i++) if (((flags[i] ?? 0) & flag) !== 0) flagged++;
  return flagged;
}

/** How many events begin in each of the periods, which follow one another: found by halving, lane by lane. */
function countsPerPeriod(table: EventTable, periods: readonly Span[]): readonly number[] {
  const { start, laneFrom } = table.columns;
  const counts = new Array<number>(periods.length).fill(0);
  for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
    const laneTo = laneFrom[lane + 1] ?? 0;
    let from = lowerBound(start, laneFrom[lane] ?? 0, laneTo, periods[0]?.start ?? 0);
    periods.forEach(({ end }, i) => {
      const to = gallop(start, from, laneTo, end);
      counts[i] = (counts[i] ?? 0) + to - from;
      from = to;
    });
  }
  return counts;
}

function periodsOver(table: EventTable, extent: Span): readonly Span[] {
  const unit = periodUnitOf(extent, 400);
  const periods: Span[] = [];
  for (let at = extent.start; at < extent.end && periods.length < 128;) {
    const period = periodAt(at, unit, table.displayedZone);
    if (period.end <= at) break;
    periods.push(period);
    at = period.end;
  }
  return periods;
}

/** The shortest run of whole periods in which more than half of the events begin; undefined where they are spread evenly. */
export function mostEventsIn(table: EventTable): Span | undefined {
  const { extent } = table;
  if (!extent || table.columns.count < fewestForMost) return undefined;
  const periods = periodsOver(table, extent);
  const counts = countsPerPeriod(table, periods);
  const wanted = table.columns.count / 2;
  let best: Span | undefined;
  let bestLength = periods.length * greatestShare;
  let sum = 0;
  let from = 0;
  counts.forEach((count, to) => {
    sum += count;
    while (sum - (counts[from] ?? 0) > wanted) sum -= counts[from++] ?? 0;
    if (sum <= wanted || to - from + 1 > bestLength) return;
    bestLength = to - from + 0.5;
    best = { start: periods[from]?.start ?? 0, end: periods[to]?.end ?? 0 };
  });
  return best;
}

/**
 * What the whole is, in sentences, for the line under the title: how many events over which time and how many lanes, where most
 * are, what is doubtful, and how sure they are unless marked.
 */
export function summaryOf(wording: Wording): readonly string[] {
  const { table, words } = wording;
  const { summary } = uiOf(wording);
  const most = mostEventsIn(table);
  const approximate = countFlagged(table, eventFlags.approximate);
  const uncertain = countFlagged(table, eventFlags.uncertain);
  const status = commonStatus(table);
  return [
    summary.counts(table.count, extentInWords(wording), table.lanes.length),
    ...(most ? [summary.most(spanInWords(most, words))] : []),
    ...(approximate > 0 ? [summary.approximate(approximate)] : []),
    ...(uncertain > 0 ? [summary.uncertain(uncertain)] : []),
    ...(table.undated.length > 0 ? [summary.undated(table.undated.length)] : []),
    ...(status === undefined ? [] : [summary.commonStatus(status)]),
    ...(table.displayedZone.name === utcZone.name && !isFinerThanDay(table.finestUnit)
      ? []
      : [summary.zone(zonePlace(table.displayedZone.name))]),
  ];
}
