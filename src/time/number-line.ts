import type { Instant } from './instant.js';

/*
 * The line of instants is the line of float64 numbers: their spacing grows with the distance from 1970. Everything here is
 * exact arithmetic on that line, after Knuth's TwoSum and Dekker's splitting; nothing allocates.
 */

const scratch = new DataView(new ArrayBuffer(8));

/** The spacing of the number line at a finite instant, in ms: how far the next one lies away from 1970. */
export function stepAt(t: Instant): number {
  scratch.setFloat64(0, Math.abs(t));
  const exponent = scratch.getInt32(0) >>> 20;
  if (exponent <= 52) return Number.MIN_VALUE;
  scratch.setInt32(0, (exponent - 52) << 20);
  scratch.setInt32(4, 0);
  return scratch.getFloat64(0);
}

/** The least number of the line above a finite one. */
export function nextUp(t: Instant): Instant {
  if (t === 0) return Number.MIN_VALUE;
  scratch.setFloat64(0, t);
  const low = scratch.getUint32(4);
  const high = scratch.getUint32(0);
  if (t > 0) {
    scratch.setUint32(4, low + 1);
    if (low === 0xffff_ffff) scratch.setUint32(0, high + 1);
  } else {
    scratch.setUint32(4, low - 1);
    if (low === 0) scratch.setUint32(0, high - 1);
  }
  return scratch.getFloat64(0);
}

/** What rounding took away from `sum = a + b` (TwoSum): `a + b = sum + lost`, exactly. */
function lostIn(sum: number, a: number, b: number): number {
  const bPart = sum - a;
  return a - (sum - bPart) + (b - bPart);
}

const splitAt = 2 ** 25;
const msPerDay = 86_400_000;

/**
 * Days and a time of day as one instant, rounded up where the line has no such number, so that a day's start never falls into
 * the day before. `wholeMs` is a whole number of either sign, `fractionMs` any part of it that need not be whole.
 */
export function instantFromDays(days: number, wholeMs: number, fractionMs = 0): Instant {
  let product = days * msPerDay;
  let rest = wholeMs;
  if (!Number.isSafeInteger(product)) {
    const high = Math.floor(days / splitAt) * splitAt * msPerDay;
    const low = (days % splitAt < 0 ? (days % splitAt) + splitAt : days % splitAt) * msPerDay;
    product = high + low;
    rest += lostIn(product, high, low);
  }
  const whole = product + rest;
  const wholeLost = lostIn(whole, product, rest);
  const small = wholeLost + fractionMs;
  const smallLost = lostIn(small, wholeLost, fractionMs);
  const sum = whole + small;
  const lost = lostIn(sum, whole, small);
  return (lost === 0 ? smallLost : lost) > 0 ? nextUp(sum) : sum;
}

/** How far an instant lies after the start of the day numbered `days`, in ms, exactly where they are within some days. */
export function msSinceDay(t: Instant, days: number): number {
  const product = days * msPerDay;
  if (Number.isSafeInteger(product)) return t - product;
  const high = Math.floor(days / splitAt) * splitAt * msPerDay;
  const low = (days % splitAt < 0 ? (days % splitAt) + splitAt : days % splitAt) * msPerDay;
  const sum = high + low;
  return t - sum - lostIn(sum, high, low);
}
