import { nextUp } from '../../../src/time/number-line.js';
import type { EndQualifiers, FuzzySpan } from '../../../src/time/fuzzy-span.js';

const notation = /^Y?(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?$/;
const daysIn400Years = 146_097n;

/** 400 years whose calendar the platform knows stand for all others, and whole numbers of any size do the rest. */
export function instantFromNotation(text: string): number {
  if (text === '+∞') return Infinity;
  if (text === '-∞') return -Infinity;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0'] =
    notation.exec(text) ?? [];
  if (year === undefined) throw new Error(`No civil time: ${text}`);
  const cycle = Math.floor(Number(year) / 400);
  const [y, m] = [2000 + Number(year) - cycle * 400, Number(month) - 1];
  const inCycle = Date.UTC(y, m, Number(day), Number(hour), Number(minute), Number(second));
  const exact = BigInt(inCycle) + (BigInt(cycle) - 5n) * daysIn400Years * 86_400_000n;
  const nearest = Number(exact);
  const roundedUp = BigInt(nearest) < exact ? nextUp(nearest) : nearest;
  return roundedUp + Number(fraction) * 1_000;
}

/** Precision, then what is true, then how far the fade reaches: "day approximate floating fade-day". */
export function notationOfQualifiers(end: EndQualifiers): string {
  const words: string[] = [end.precision];
  for (const flag of ['uncertain', 'approximate', 'open', 'unknown', 'conventional', 'floating'] as const) {
    if (end[flag]) words.push(flag);
  }
  if (end.fadeUnit) words.push(`fade-${end.fadeUnit}`);
  return words.join(' ');
}

/** The four bounds in their order. */
export function boundsAsList(span: FuzzySpan): readonly [number, number, number, number] {
  return [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd];
}
