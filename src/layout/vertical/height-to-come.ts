/** Without a height of the page's own an upright plot is at least so high, and at most. */
export const leastHeightPx = 480;
export const greatestHeightPx = 1200;
/** What the words of an event usually take. */
const usualPx = 70;

/** How high an upright plot of so many events is likely to become; of many events, exactly. */
export function heightToCome(count: number): number {
  return Math.min(Math.max(count * usualPx, leastHeightPx), greatestHeightPx);
}
