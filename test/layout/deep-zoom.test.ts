import { expect } from '@open-wc/testing';
import { AxisMaker } from '../../src/layout/axis/axis-maker.js';
import type { Axis } from '../../src/layout/axis/axis.js';
import { builtInMeasure } from '../../src/layout/advance-table.js';
import {
  anchored,
  limited,
  toInstant,
  toPx,
  type Viewport,
  type ViewportLimits,
} from '../../src/layout/viewport.js';
import { axisLabelsFor } from '../../src/locale/axis-labels.js';
import { weekRulesFor } from '../../src/locale/axis-weeks.js';
import { instantFromCivil } from '../../src/time/calendar.js';
import { utcZone } from '../../src/time/zones.js';

const widthPx = 1000;
const steps = 500;
const yearMs = 365.2425 * 86_400_000;
const bigBang = -13.8e9 * yearMs;
/** The landing on the Moon, to the millisecond. */
const landing = instantFromCivil({
  year: 1969,
  month: 7,
  day: 20,
  hour: 20,
  minute: 17,
  second: 40,
  millisecond: 0,
});
const limits: ViewportLimits = {
  reach: { start: bigBang * 1.25, end: -bigBang * 1.25 },
  minSpanMs: 0,
  maxSpanMs: -bigBang * 2.5,
};

function axisMaker(): AxisMaker {
  return new AxisMaker({
    zone: utcZone,
    labels: axisLabelsFor('en-GB'),
    weeks: weekRulesFor('en-GB'),
    referenceYear: 2017,
    measure: builtInMeasure,
  });
}

/** What of a row can be seen whole, as its texts with their places. */
function shown(row: Axis['minor']): { label: string; from: number; to: number }[] {
  return row
    .map(({ label, labelX, labelPx }) => ({ label, from: labelX, to: labelX + labelPx }))
    .filter(({ from, to, label }) => label !== '' && from >= 0 && to <= widthPx);
}

function expectGoodAxis({ minor, unit, step }: Axis, where: string): void {
  const labels = shown(minor);
  expect(labels.length, `${where}: labels of ${unit}`).to.be.at.least(2);
  labels.forEach((label, i) => {
    const next = labels[i + 1];
    if (!next) return;
    expect(label.to, `${where}: "${label.label}" and "${next.label}"`).to.be.below(next.from);
    expect(label.label, where).not.to.equal(next.label);
  });
  const texts = new Set(labels.map(({ label }) => label));
  if (unit === 'year') expect(texts.size, `${where}: ${[...texts].join()}`).to.equal(labels.length);
  const lengths = minor.slice(1, -1).map(({ x, end }) => end - x);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  // Days of months, days of years, restarts at the 1st and leap days make cells of a unit differ by this much at most.
  const slack = unit === 'day' && step > 1 ? 2.01 : unit === 'month' ? 1.12 : 1.01;
  expect(longest / shortest, `${where}: cells of ${String(step)} ${unit}`).to.be.below(slack);
}

describe('a zoom from the whole of time to a millisecond and back', () => {
  it('keeps its event within half a pixel, and a good axis, at each of 1,000 steps', () => {
    const axis = axisMaker();
    const first: Viewport = { centre: bigBang / 2, spanMs: -bigBang * 1.2, widthPx };
    const px = toPx(first, landing);
    const anchor = toInstant(first, px);
    const last = 1;
    const factor = (last / first.spanMs) ** (1 / steps);
    const path = Array.from({ length: 2 * steps + 1 }, (_, i) => (i <= steps ? i : 2 * steps - i));
    let viewport = first;
    for (const [i, step] of path.entries()) {
      viewport = limited(anchored(landing, px, first.spanMs * factor ** step, widthPx), limits, px);
      expect(Math.abs(toPx(viewport, landing) - px), `step ${String(i)}`).to.be.below(0.5);
      expectGoodAxis(axis.axisFor(viewport), `step ${String(i)}, ${String(viewport.spanMs)} ms`);
    }
    expect(Math.abs(toPx(viewport, first.centre) - widthPx / 2)).to.be.below(1);
    // The anchor a pointer takes hold of is the number next to the event; it may be a float step away, no more.
    expect(Math.abs(anchor - landing) * (widthPx / first.spanMs)).to.be.below(0.5);
  });
});
