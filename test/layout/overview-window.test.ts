import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  draggedBy,
  gripAt,
  gripPx,
  gripZones,
  leastWindowPx,
  overhangPx,
  type OverviewGrip,
  windowOf,
  withEdgeAt,
} from '../../src/layout/overview-window.js';
import { spanOf, type Viewport, type ViewportLimits, viewportOf } from '../../src/layout/viewport.js';

const whole: Viewport = viewportOf({ start: 0, end: 1000 }, 500);
const limits: ViewportLimits = { reach: { start: -250, end: 1250 }, minSpanMs: 10, maxSpanMs: 1250 };
const seen = (start: number, end: number): Viewport => viewportOf({ start, end }, 800);

describe('the window of the overview', () => {
  const cases: readonly (readonly [name: string, start: number, end: number, left: number, width: number])[] =
    [
      ['all of it', 0, 1000, 0, 500],
      ['a part', 200, 600, 100, 200],
      ['more than there is', -100, 1100, 0, 500],
      ['over the start', -100, 100, 0, 50],
      ['far too little to be seen, about its middle', 500, 500.001, 246, leastWindowPx],
      ['little at the end', 999, 1000, 492, leastWindowPx],
      ['before everything', -200, -100, 0, leastWindowPx],
      ['after everything', 1100, 1200, 492, leastWindowPx],
    ];
  for (const [name, start, end, left, width] of cases) {
    it(`shows ${name}`, () => {
      const drawn = windowOf(whole, seen(start, end));
      expect(drawn.left).to.be.closeTo(left, 0.01);
      expect(drawn.width).to.be.closeTo(width, 0.01);
    });
  }
});

describe('what can be taken hold of', () => {
  const grips: readonly (readonly [start: number, end: number, px: number, grip: OverviewGrip])[] = [
    [200, 600, 100, 'start'],
    [200, 600, 89, 'start'],
    [200, 600, 87, 'outside'],
    [200, 600, 111, 'start'],
    [200, 600, 113, 'window'],
    [200, 600, 200, 'window'],
    [200, 600, 300, 'end'],
    [200, 600, 313, 'outside'],
    // A narrow window leaves its middle to moving; its ends stand aside.
    [500, 501, 250, 'window'],
    [500, 501, 240, 'window'],
    [500, 501, 230, 'start'],
    [500, 501, 270, 'end'],
    [0, 1000, -10, 'start'],
    [0, 1000, 510, 'end'],
  ];
  for (const [start, end, px, grip] of grips) {
    it(`is ${grip} at ${String(px)} px of a window from ${String(start)} to ${String(end)}`, () => {
      expect(gripAt(gripZones(windowOf(whole, seen(start, end)), 500), px)).to.equal(grip);
    });
  }

  it('is never narrower than a target may be, and stays at the strip', () => {
    const at = fc.double({ min: -400, max: 1400, noNaN: true });
    fc.assert(
      fc.property(at, fc.double({ min: 0.001, max: 1500, noNaN: true }), (start, length) => {
        const zones = gripZones(windowOf(whole, seen(start, start + length)), 500);
        expect(zones.windowFrom - zones.startFrom).to.be.closeTo(gripPx, 1e-9);
        expect(zones.endTo - zones.windowTo).to.be.closeTo(gripPx, 1e-9);
        expect(zones.windowTo - zones.windowFrom).to.be.at.least(gripPx - 1e-9);
        expect(zones.startFrom).to.be.at.least(-overhangPx - 1e-9);
        expect(zones.endTo).to.be.at.most(500 + overhangPx + 1e-9);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('moving the view by the window', () => {
  const cases: readonly (readonly [
    name: string,
    grip: 'start' | 'end' | 'window',
    px: number,
    start: number,
    end: number,
  ])[] = [
    ['moves all of it', 'window', 50, 300, 700],
    ['moves the start alone', 'start', -50, 100, 600],
    ['moves the end alone', 'end', 100, 200, 800],
    ['stops the start before the end', 'start', 300, 590, 600],
    ['stops the end after the start', 'end', -300, 200, 210],
    ['goes no wider than the limits', 'end', 600, 200, 1450],
    ['keeps the centre within reach', 'window', 1000, 1050, 1450],
  ];
  for (const [name, grip, px, start, end] of cases) {
    it(name, () => {
      const span = spanOf(draggedBy(grip, px, seen(200, 600), whole, limits));
      expect(span.start).to.be.closeTo(start, 1e-6);
      expect(span.end).to.be.closeTo(end, 1e-6);
    });
  }

  it('leaves the other end where it is, and comes back when the end does', () => {
    const at = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(at, fc.constantFrom('start' as const, 'end' as const), (to, edge) => {
        const other = edge === 'start' ? 'end' : 'start';
        const before = seen(400, 500);
        const moved = withEdgeAt(before, edge, to, limits);
        expect(spanOf(moved)[other]).to.be.closeTo(spanOf(before)[other], 1e-6);
        const back = withEdgeAt(moved, edge, spanOf(before)[edge], limits);
        expect(spanOf(back).start).to.be.closeTo(400, 1e-6);
        expect(spanOf(back).end).to.be.closeTo(500, 1e-6);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
