import { daysInMonth } from '../calendar.js';
import type { EdtfComponent, EdtfDate } from './tree.js';

/** A day number of a month, or 0 for a month or a year as a whole; month 0 for a year as a whole. */
export type VisitCompletion = (year: number, month: number, day: number) => boolean;

/** Whether a number is one of those a component can stand for. */
export function fits({ value, mask }: EdtfComponent, candidate: number): boolean {
  if (mask === undefined) return value === candidate;
  let rest = candidate;
  for (let i = mask.length - 1; i >= 0; i--) {
    const digit = mask.charCodeAt(i) - 48;
    if (digit <= 9 && digit !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

/** The coarsest mask in a date; undefined where every digit is known. */
export function maskOf({ year, month, day }: EdtfDate): string | undefined {
  return year.mask ?? month?.mask ?? day?.mask;
}

/** Whether a month or day is not said at all, or `XX`. */
export function isFree(component: EdtfComponent | undefined): boolean {
  return !component || component.mask === 'XX';
}

/**
 * Walks through the dates that a date with unspecified digits can stand for, in order or backwards, until `visit` says
 * that it has seen enough. Freely chosen days and months are visited as the whole month or year they fill, unless `visit`
 * is given each. Answers whether it was stopped.
 */
export function eachCompletion(date: EdtfDate, isBackward: boolean, visit: VisitCompletion): boolean {
  const { year, month, day } = date;
  const isWholeMonth = isFree(day);
  const isWholeYear = isWholeMonth && isFree(month);
  const least = year.value;
  const greatest = year.mask === undefined ? least : Number(year.mask.replaceAll('X', '9'));
  const step = isBackward ? -1 : 1;
  const last = isBackward ? least : greatest;
  for (let y = isBackward ? greatest : least; step * (last - y) >= 0; y += step) {
    if (!fits(year, y)) continue;
    if (isWholeYear) {
      if (visit(y, 0, 0)) return true;
      continue;
    }
    for (let m = isBackward ? 12 : 1; m > 0 && m < 13; m += step) {
      if (month && !fits(month, m)) continue;
      if (isWholeMonth) {
        if (visit(y, m, 0)) return true;
        continue;
      }
      const length = daysInMonth(y, m);
      for (let d = isBackward ? length : 1; d > 0 && d <= length; d += step) {
        if (day && fits(day, d) && visit(y, m, d)) return true;
      }
    }
  }
  return false;
}
