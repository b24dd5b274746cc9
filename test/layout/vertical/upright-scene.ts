import fc from 'fast-check';
import { surroundingsOf } from '../../../src/a11y/surroundings.js';
import { uprightAxisCode } from '../../../src/layout/vertical/axis-column.js';
import { readDataset } from '../../../src/events/read-dataset.js';
import { builtInMeasure } from '../../../src/layout/advance-table.js';
import { fitOf } from '../../../src/layout/fit.js';
import type { Scene } from '../../../src/layout/scene.js';
import { buildVerticalScene } from '../../../src/layout/vertical/build-vertical-scene.js';
import { planVertical, type VerticalPlan } from '../../../src/layout/vertical/plan-vertical.js';
import { spanOf, type Viewport } from '../../../src/layout/viewport.js';
import { localeFor } from '../../../src/locale/languages.js';

/** Makes upright Scenes of a dataset without any element: widths from the built-in table, words in British English. */
export interface UprightScenes {
  readonly plan: VerticalPlan;
  readonly fit: Viewport;
  at(viewport: Viewport): Scene;
}

export interface UprightOptions {
  readonly widthPx?: number;
  readonly lengthPx?: number;
  readonly isRightToLeft?: boolean;
  readonly selected?: number;
}

export function uprightScenes(data: unknown, options: UprightOptions = {}): UprightScenes {
  const { widthPx = 390, isRightToLeft = false, selected = -1 } = options;
  const { table } = readDataset(data);
  const measure = builtInMeasure;
  const surroundings = surroundingsOf(table, {
    locale: localeFor('en-GB'),
    eraStyle: 'bc',
    southernSeasons: false,
    weekStart: undefined,
    referenceYear: 2017,
    measure,
    upright: uprightAxisCode,
  });
  const { textOf, axis, eras, dateline, gutterPx } = surroundings;
  const isGutterRight = isRightToLeft;
  const { columns } = table;
  const plan = planVertical({ table, columns, widthPx, gutterPx, isGutterRight, textOf, measure, eras });
  const lengthPx = options.lengthPx ?? plan.lengthPx;
  const frame = {
    table,
    textOf,
    axis,
    eras,
    dateline,
    gutterPx,
    measure,
    widthPx,
    isGutterRight,
    lanesPx: 0,
    scrollPx: 0,
    clusterPx: 12,
    now: undefined,
    selected,
  };
  return {
    plan,
    fit: fitOf(table, lengthPx, true),
    at: (viewport) => buildVerticalScene(plan, viewport, frame),
  };
}

const dayMs = 86_400_000;
const forms = ['day', 'month', 'span', 'open', 'unknown', 'before', 'doubtful', 'always'] as const;

export interface MadeEvent {
  readonly day: number;
  readonly length: number;
  readonly form: (typeof forms)[number];
  readonly lane: string;
  readonly importance: number;
  readonly title: string;
}

function madeEvents(lanes: readonly string[], maxLength: number): fc.Arbitrary<MadeEvent[]> {
  return fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 2000 }),
      length: fc.integer({ min: 1, max: 300 }),
      form: fc.constantFrom(...forms),
      lane: fc.constantFrom(...lanes),
      importance: fc.oneof(fc.constantFrom(0.25, 0.5, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
      title: fc.stringMatching(/^[A-Z][a-z]{1,11}( [a-z]{1,9}){0,6}$/),
    }),
    { minLength: 1, maxLength },
  );
}

/** Small datasets: days, spans, open and unknown ends, doubt, in up to three lanes; and one crowded lane. */
export const fewEvents = fc.oneof(madeEvents(['a', 'b', 'c'], 60), madeEvents(['a'], 120));

function dateText(day: number): string {
  return new Date(Date.UTC(2010, 0, 1) + day * dayMs).toISOString().slice(0, 10);
}

export function datasetOf(made: readonly MadeEvent[], hasDateline = true): object {
  const events = made.map(({ day, length, form, lane, importance, title }, i) => {
    const from = dateText(day);
    const to = dateText(day + length);
    const written = {
      day: from,
      month: from.slice(0, 7),
      span: `${from}/${to}`,
      open: `${from}/..`,
      unknown: `${from}/`,
      before: `[..${from}]`,
      doubtful: `${from}?/${to}~`,
      always: `..${from}/..`,
    };
    return { id: String(i), title, lane, importance, when: written[form] };
  });
  return { ...(hasDateline && { asOf: '2012-06-01' }), events };
}

/** A part of the time the data reach over, and some of what lies around it: its middle, and how often the fit is halved. */
export const views = fc.record({
  middle: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  doublings: fc.double({ min: -0.3, max: 9, noNaN: true }),
});

export function viewAt(
  { fit }: UprightScenes,
  { middle, doublings }: { readonly middle: number; readonly doublings: number },
): Viewport {
  const { start } = spanOf(fit);
  return { ...fit, centre: start + fit.spanMs * middle, spanMs: fit.spanMs * 2 ** -doublings };
}
