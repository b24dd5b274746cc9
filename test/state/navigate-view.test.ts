import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spanOf, toPx, type Viewport, type ViewportLimits } from '../../src/layout/viewport.js';
import { drilling, middleInView, paged, revealing, zoomed } from '../../src/state/navigate-view.js';
import { isSameView, remembered } from '../../src/state/past-views.js';

const day = 86_400_000;
const limits: ViewportLimits = {
  reach: { start: 0, end: 1000 * day },
  minSpanMs: 1000,
  maxSpanMs: 1200 * day,
};
const view = (from: number, to: number): Viewport => ({
  centre: ((from + to) / 2) * day,
  spanMs: (to - from) * day,
  widthPx: 1000,
});
const seeded = { seed: 1, numRuns: 300 };
const days = fc.integer({ min: 0, max: 1000 });

describe('views to go to', () => {
  it('zooms about the middle of what shows of an event, to the hundredth of a pixel', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 50 }), fc.constantFrom(2, 0.5), (start, length, factor) => {
        const viewport = view(300, 400);
        const span = { start: start * day, end: (start + length) * day };
        const anchor = middleInView(viewport, span) ?? viewport.centre;
        const next = zoomed(viewport, factor, limits, span);
        expect(next.spanMs).to.be.closeTo(viewport.spanMs / factor, 1e-3);
        expect(toPx(next, anchor)).to.be.closeTo(toPx(viewport, anchor), 0.01);
      }),
      seeded,
    );
  });

  it('keeps the middle without an event, and stops at the limits', () => {
    const viewport = view(300, 400);
    expect(zoomed(viewport, 2, limits).centre).to.equal(viewport.centre);
    expect(zoomed(viewport, 1e-6, limits).spanMs).to.equal(limits.maxSpanMs);
    expect(zoomed(viewport, 1e9, limits).spanMs).to.be.at.least(limits.minSpanMs);
  });

  it('pans by a whole screen, and not beyond the data', () => {
    expect(paged(view(300, 400), 1, limits)).to.deep.equal(view(400, 500));
    expect(paged(view(300, 400), -1, limits)).to.deep.equal(view(200, 300));
    expect(paged(view(950, 1050), 1, limits)).to.deep.equal(view(950, 1050));
  });

  it('shows what is to be revealed, and moves no further than it has to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 }), (start, length) => {
        const viewport = view(400, 500);
        const span = { start: start * day, end: (start + length) * day };
        const next = revealing(viewport, span, limits);
        const seen = spanOf(next);
        expect(next.spanMs).to.equal(viewport.spanMs);
        expect(span.start).to.be.at.least(seen.start - 1);
        expect(span.end).to.be.at.most(seen.end + 1);
        const isSeenAlready = start >= 400 && start + length <= 500;
        if (isSeenAlready) expect(next).to.equal(viewport);
        else if (start + length > 500) expect(next.centre).to.be.greaterThan(viewport.centre);
        else expect(next.centre).to.be.lessThan(viewport.centre);
      }),
      seeded,
    );
  });

  const long: readonly (readonly [what: string, from: number, to: number, centre: number])[] = [
    ['longer than the view and later: its start comes in', 600, 900, 564.4],
    ['longer than the view and earlier: its end comes in', 10, 300, 335.6],
    ['cut at the left, too long to show: stays', 300, 450, 450],
    ['open at the end and begun: stays', 420, Infinity, 450],
    ['open at the end and to come', 700, Infinity, 664.4],
    ['open at both ends: stays', -Infinity, Infinity, 450],
    ['cut at the right, short enough: shown whole', 480, 510, 474.4],
  ];
  for (const [what, from, to, centre] of long) {
    it(`reveals ${what}`, () => {
      const next = revealing(view(400, 500), { start: from * day, end: to * day }, limits);
      expect(next.centre / day).to.be.closeTo(centre, 1e-6);
    });
  }

  it('drills into a span with room at both ends, never outwards', () => {
    const into = drilling(view(0, 400), { start: 100 * day, end: 110 * day }, limits);
    expect(into.spanMs).to.be.closeTo(12 * day, 1);
    expect(into.centre).to.equal(105 * day);
    const outwards = drilling(view(100, 105), { start: 0, end: 400 * day }, limits);
    expect(outwards.spanMs).to.equal(5 * day);
    const instant = drilling(view(100, 105), { start: 101 * day, end: 101 * day }, limits);
    expect(instant.spanMs).to.equal(limits.minSpanMs);
  });

  it('remembers views, none twice in a row, at most fifty', () => {
    let past: readonly Viewport[] = [];
    past = remembered(past, view(0, 10));
    past = remembered(past, { ...view(0, 10) });
    expect(past).to.have.length(1);
    for (let i = 1; i < 80; i++) past = remembered(past, view(i, i + 10));
    expect(past).to.have.length(50);
    expect(past.at(-1)).to.deep.equal(view(79, 89));
    expect(isSameView(view(0, 10), view(0.00001, 10.00001))).to.equal(true);
    expect(isSameView(view(0, 10), view(0.1, 10.1))).to.equal(false);
  });
});
