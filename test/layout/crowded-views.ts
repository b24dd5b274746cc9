import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Scene } from '../../src/layout/scene.js';
import { msPerPx, spanOf, toInstant, type Viewport } from '../../src/layout/viewport.js';

export const mostItems = 300;
export const clusterPx = 12;

/** What is looked at: lying or upright. */
interface Seen {
  readonly fit: Viewport;
  at(viewport: Viewport): Scene;
}

/** Lanes of bars and moments so many and so full that no view of much of it could hold them all; later they are fuller. */
export function fullLanes(laneCount: number): object {
  return {
    events: Array.from({ length: 1000 }, (_, i) => {
      const day = i % 2 === 0 ? (i * 37) % 977 : 600 + ((i * 53) % 377);
      const start = Date.UTC(2010, 0, 1 + day);
      const length = i % 5 === 0 ? (i % 11) * 864e5 : 0;
      const lane = `lane ${String(i % laneCount)}`;
      return { title: `Event ${String(i)}`, lane, start, end: start + length };
    }),
  };
}

export interface View {
  readonly share: number;
  readonly doublings: number;
  /** Where the pointer is, as a share of the length, and how much closer it zooms. */
  readonly at: number;
  readonly by: number;
}

export function viewsWith(by: fc.Arbitrary<number>): fc.Arbitrary<View> {
  return fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    doublings: fc.double({ min: 0, max: 6, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    by,
  });
}

export function zoomed(view: Viewport, at: number, factor: number): Viewport {
  const anchor = toInstant(view, at * view.widthPx);
  return { ...view, centre: anchor + (view.centre - anchor) / factor, spanMs: view.spanMs / factor };
}

/** A view, and a part of it. */
export function pairOf(fit: Viewport, { share, doublings, at, by }: View): [Viewport, Viewport] {
  const spanMs = fit.spanMs * 2 ** -doublings;
  const wide = { ...fit, centre: spanOf(fit).start + share * fit.spanMs, spanMs };
  return [wide, zoomed(wide, at, 2 ** by)];
}

/** On ways in the distance never grows. Tells how often it was more than the least. */
export function expectNoGrowth(
  { fit }: Seen,
  views: fc.Arbitrary<View>,
  gapAt: (view: Viewport) => number,
  numRuns: number,
): number {
  let widened = 0;
  fc.assert(
    fc.property(fc.tuple(views, fc.double({ min: 1.01, max: 1.3, noNaN: true })), ([made, factor]) => {
      let [view] = pairOf(fit, { ...made, doublings: 0 });
      let before = Infinity;
      for (let step = 0; step < 40; step++) {
        const gap = gapAt(view);
        expect(gap, `step ${String(step)}`).to.be.within(clusterPx * msPerPx(view), before);
        if (gap > clusterPx * msPerPx(view)) widened++;
        before = gap;
        view = zoomed(view, made.at, factor);
      }
    }),
    { seed: 1, numRuns },
  );
  return widened;
}

export function expectFewItems(seen: Seen, views: fc.Arbitrary<View>): void {
  fc.assert(
    fc.property(views, (made) => {
      const [view] = pairOf(seen.fit, made);
      expect(seen.at(view).items.length).to.be.at.most(mostItems);
    }),
    { seed: 2, numRuns: 60 },
  );
}
