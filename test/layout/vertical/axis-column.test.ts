import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtInMeasure } from '../../../src/layout/advance-table.js';
import type { Axis } from '../../../src/layout/axis/axis.js';
import { AxisMaker } from '../../../src/layout/axis/axis-maker.js';
import {
  axisColumnPx,
  axisEndPx,
  axisLinePx,
  axisStartPx,
  uprightAxis,
  uprightAxisLabels,
  uprightAxisMeasure,
} from '../../../src/layout/vertical/axis-column.js';
import type { SceneLine } from '../../../src/layout/scene.js';
import { spanOf, type Viewport } from '../../../src/layout/viewport.js';
import { axisLabelsFor } from '../../../src/locale/axis-labels.js';
import { weekRulesFor } from '../../../src/locale/axis-weeks.js';
import { type Instant, msPerDay } from '../../../src/time/instant.js';
import { utcZone } from '../../../src/time/zones.js';
import { addAllLanguages } from '../../../src/locale/all-languages.js';

addAllLanguages();

const heightPx = 900;
const yearMs = 365.25 * msPerDay;
const tags = ['en-GB', 'en', 'de', 'ru', 'ja', 'ar'];

interface Upright {
  readonly axis: Axis;
  readonly columnPx: number;
}

function uprightOf(tag: string, centre: Instant, spanMs: number, lines: readonly SceneLine[] = []): Upright {
  const labels = uprightAxisLabels(axisLabelsFor(tag));
  const viewport: Viewport = { centre, spanMs, widthPx: heightPx };
  const columnPx = axisColumnPx(labels, builtInMeasure, spanOf(viewport), 2017);
  const maker = new AxisMaker({
    zone: utcZone,
    labels,
    weeks: weekRulesFor(tag),
    referenceYear: 2017,
    measure: uprightAxisMeasure(builtInMeasure, columnPx),
    gapPx: 14,
  });
  const plot = { x: columnPx, y: 30, width: 300, height: heightPx };
  return { axis: uprightAxis(maker.axisFor(viewport), builtInMeasure, columnPx, plot, lines), columnPx };
}

const day = (text: string): Instant => Date.parse(`${text}T00:00:00Z`);

/** What can be read from top to bottom, the row above between brackets. */
function readable({ axis }: Upright): string {
  return [
    ...axis.context.map(({ labelX, label }) => ({ labelX, text: `[${label.replaceAll('\n', ' / ')}]` })),
    ...axis.minor.filter(({ label }) => label !== '').map(({ labelX, label }) => ({ labelX, text: label })),
  ]
    .sort((a, b) => a.labelX - b.labelX)
    .map(({ text }) => text)
    .slice(0, 7)
    .join(' · ');
}

const cases: readonly (readonly [what: string, centre: Instant, spanMs: number, expected: string])[] = [
  [
    'seconds',
    day('2017-01-30') + 36_000_000,
    60_000,
    '[Mon 30 / Jan 2017] · 09:59:35 · 09:59:40 · 09:59:45 · 09:59:50 · 09:59:55 · 10:00:00',
  ],
  [
    'hours',
    day('2017-01-30'),
    3 * msPerDay,
    '[Sat 28 / Jan 2017] · 18:00 · 21:00 · [Sun 29] · 03:00 · 06:00 · 09:00',
  ],
  [
    'days',
    day('2017-01-30'),
    20 * msPerDay,
    '[Jan 2017] · Sat 21 · Sun 22 · Mon 23 · Tue 24 · Wed 25 · Thu 26',
  ],
  ['months', day('2017-01-01'), 400 * msPerDay, '[2016] · Jul · Aug · Sept · Oct · Nov · Dec'],
  ['years', day('1990-01-01'), 40 * yearMs, '1972 · 1974 · 1976 · 1978 · 1980 · 1982 · 1984'],
  ['antiquity', -60e12, 4000 * yearMs, '1800 BC · 1600 BC · 1400 BC · 1200 BC · 1000 BC · 800 BC · 600 BC'],
  [
    'deep time',
    -2e16,
    5e9 * yearMs,
    '[thousand / million / years / before / 2017] · 2.0 Ga · 1.8 Ga · 1.6 Ga · 1.4 Ga · 1.2 Ga · 1.0 Ga',
  ],
];

describe('uprightAxis', () => {
  for (const [what, centre, spanMs, expected] of cases) {
    it(`reads well in ${what}`, () => {
      expect(readable(uprightOf('en-GB', centre, spanMs))).to.equal(expected);
    });
  }

  it('lets no two labels touch, cuts none at the edge, and keeps the row above within its column', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.double({ min: -4e5, max: 3000, noNaN: true }),
        fc.double({ min: -5, max: 20, noNaN: true }),
        (tag, year, doublings) => {
          const upright = uprightOf(tag, (year - 1970) * yearMs, msPerDay * 2 ** doublings);
          const { axis, columnPx } = upright;
          const shown = axis.minor.filter(({ label }) => label !== '');
          for (const { labelX } of shown) {
            expect(labelX).to.be.at.least(0);
            expect(labelX + axisLinePx).to.be.at.most(heightPx);
          }
          const boxes = [...shown, ...axis.context]
            .map(({ labelX, labelPx }) => ({ from: labelX, to: labelX + labelPx }))
            .sort((a, b) => a.from - b.from);
          boxes.slice(1).forEach(({ from }, i) => {
            expect(from).to.be.at.least((boxes[i]?.to ?? 0) - 1e-6);
          });
          for (const { label, labelX, labelPx } of axis.context) {
            const lines = label.split('\n');
            expect(labelPx).to.equal(lines.length * axisLinePx);
            if (label !== '') expect(labelX).to.be.at.least(0);
            for (const line of lines)
              expect(builtInMeasure(line, 'context')).to.be.at.most(columnPx - axisStartPx - axisEndPx);
          }
        },
      ),
      { seed: 11, numRuns: 250 },
    );
  });
});

describe('axisColumnPx', () => {
  it('is as wide as its labels need, within 80 and 92 px', () => {
    const of = (tag: string, start: number, end: number): number =>
      axisColumnPx(uprightAxisLabels(axisLabelsFor(tag)), builtInMeasure, { start, end }, 2017);
    for (const tag of tags) {
      for (const [start, end] of [
        [0, 1],
        [day('2016-12-01'), day('2017-02-01')],
        [-2e14, 1.6e12],
        [-4.4e20, 1.6e12],
      ] as const) {
        expect(of(tag, start, end)).to.be.within(80, 92);
      }
    }
  });
});
