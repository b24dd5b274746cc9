import type { EventTable } from '../events/event-table.js';
import type { Span } from '../time/instant.js';
import { periodAt, type PeriodUnit } from './outline-periods.js';

/** Events that stand under one heading. */
export interface Period {
  /** What the heading names; undefined for events that begin nowhere, or have no date. */
  readonly span: Span | undefined;
  readonly isUndated: boolean;
  readonly refs: readonly number[];
}

/** Puts a page of refs, in order of time, under headings. */
export function inPeriods(table: EventTable, refs: readonly number[], unit: PeriodUnit): readonly Period[] {
  const periods: { span: Span | undefined; isUndated: boolean; refs: number[] }[] = [];
  for (const ref of refs) {
    const position = table.positionOf(ref);
    const start = position < 0 ? NaN : (table.columns.start[position] ?? NaN);
    const last = periods.at(-1);
    const isUndated = position < 0;
    const isIn =
      last?.span === undefined
        ? last !== undefined && !Number.isFinite(start) && last.isUndated === isUndated
        : start >= last.span.start && start < last.span.end;
    if (isIn) last?.refs.push(ref);
    else {
      const span = Number.isFinite(start) ? periodAt(start, unit, table.displayedZone) : undefined;
      periods.push({ span, isUndated, refs: [ref] });
    }
  }
  return periods;
}
