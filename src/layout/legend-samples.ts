import type { LegendSign } from '../locale/ui-messages-legend.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { readEdtf } from '../time/edtf/read-edtf.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';
import { utcZone } from '../time/zones.js';
import { drawBadge } from './lanes/badge.js';
import { drawDate } from './marks/draw-date.js';
import type { MarkPlace } from './marks/mark-place.js';
import { Pen } from './marks/pen.js';
import type { Piece } from './scene.js';
import { viewportOf } from './viewport.js';

/** A sample is drawn in a box of this size, in the tone `soft`. */
export const samplePx = { width: 56, height: 16 } as const;

const barPx = 12;
const across = (samplePx.height - barPx) / 2;
const tone = 'soft';

/** A date, the days that the box shows it in, and when it was said. */
type DateSample = readonly [when: string, from: string, to: string, asOf?: string];

/** Dates that show one sign, as far as can be without another. */
const dates: Readonly<Partial<Record<LegendSign, DateSample>>> = {
  core: ['2017-01-03/2017-01-12', '2017-01-01', '2017-01-15'],
  tint: ['2017', '2016-10-01', '2018-04-01'],
  fade: ['2017-01-03~/2017-01-05~', '2017-01-01', '2017-01-08'],
  arrow: ['2017-01-02/..', '2017-01-01', '2017-01-29', '2017-01-06'],
  dash: ['2017?', '2016-10-01', '2018-04-01'],
  stub: ['2017-01-03/', '2017-01-01', '2017-01-15'],
  dot: ['2017', '2000', '2035'],
  handle: ['2017', '2016-10-01', '2018-04-01'],
  notch: ['[2017-01-02..2017-01-09]', '2017-01-01', '2017-01-11'],
  bracket: ['[2012,2014..2015,2017]', '2011', '2019'],
  hatch: ['2017-0X-31', '2016-12-01', '2017-10-01'],
  members: ['{2012,2015}', '2011-06-01', '2016-06-01'],
};

/** Each of these has a handle only where it is the sign that is meant. */
function placeOf(from: string, to: string, hasHandle: boolean): MarkPlace {
  return {
    viewport: viewportOf(
      { start: spanOfText(from).earliestStart, end: spanOfText(to).earliestStart },
      samplePx.width,
    ),
    startPx: 0,
    endPx: samplePx.width,
    across,
    thickness: barPx,
    tone,
    groundTone: 'paper',
    hasHandle,
  };
}

function spanOfText(text: string, asOf?: Instant): FuzzySpan {
  const reading = readEdtf(text);
  if (isEdtfProblem(reading)) throw new TypeError(`${text} is no date.`);
  return boundsOf(reading.tree, { zone: utcZone, ...(asOf !== undefined && { asOf }) });
}

/** What stands for a sign in a legend: a mark by the same hand as those in the plot, and what signs it shows. */
export function legendSample(sign: LegendSign): {
  readonly pieces: readonly Piece[];
  readonly signs: ReadonlySet<LegendSign>;
} {
  const pen = new Pen(false);
  const sample = dates[sign];
  if (sample) {
    const [when, from, to, asOf] = sample;
    const said = asOf === undefined ? undefined : spanOfText(asOf).earliestStart;
    drawDate(pen, spanOfText(when, said), placeOf(from, to, sign === 'handle'));
  } else drawOther(pen, sign);
  return pen;
}

const middle = samplePx.height / 2;
const ridgeHeights = [3, 6, 9, 12, 10, 6, 8, 4, 7, 11, 5];

function drawOther(pen: Pen, sign: LegendSign): void {
  const { width, height } = samplePx;
  pen.note(sign);
  switch (sign) {
    case 'cluster':
      drawBadge(pen, placeOf('2017', '2018', false), width / 2, 12);
      return;
    case 'ridge':
      pen.pieces.push({
        kind: 'ridge',
        x: 6,
        y: across,
        width: 4 * ridgeHeights.length,
        height: barPx,
        tone,
        stepPx: 4,
        heights: ridgeHeights,
      });
      return;
    case 'dateline':
      pen.stroke([width / 2, 0, width / 2, height], 'accent', 1, 1, [2, 3]);
      return;
    case 'now':
      pen.stroke([width / 2, 0, width / 2, height], 'accent');
      return;
    case 'era':
      pen.fill(pen.box(6, 0, 44, height), 'faint', 0.16, 3);
      for (const limit of [6, 50]) pen.stroke([limit, 0, limit, height], 'faint', 0.35, 1, [1, 3]);
      return;
    case 'tie':
      pen.fill(pen.box(6, 1, 16, 6), tone, 1, 2);
      pen.stroke([34, 12, 22, 4], tone, 0.7);
      pen.outline(pen.box(34, 9, 16, 6), tone, { start: true, end: true, dashed: false, radius: 2 });
      return;
    case 'link':
      pen.disc(10, middle, 4, tone);
      pen.disc(46, middle, 4, tone);
      pen.stroke([15, middle, 40, middle], tone);
      pen.stroke([36, middle - 4, 40, middle, 36, middle + 4], tone);
      return;
    default:
  }
}
