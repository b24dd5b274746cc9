import { civilFromDays, daysFromInstant, stepAt, weekdayOf } from '../../time/calendar.js';
import type { Instant } from '../../time/instant.js';
import { msPerDay, msPerHour } from '../../time/instant.js';
import { type AxisUnit, type Rung, ladder, ladderCountingBack } from '../../time/units.js';
import { startOfZonedDayNumber } from '../../time/zones.js';
import { type Viewport, msPerPx as scaleOf, spanOf, toPx } from '../viewport.js';
import type { Axis, AxisBand, AxisTick } from './axis.js';
import { type AxisMeasure, LabelWidths } from './label-widths.js';
import { type TickRules, contextTicks, isDeepUnit, minorTicks } from './rung-ticks.js';
import { type MeasuredTick, type TickSource, keptTicks } from './tick-source.js';

/** What an axis depends on besides the Viewport. */
export interface AxisContext extends TickRules {
  /** Whether thousands of years count back from the reference, as ka do; false when absent. Longer steps always do. */
  readonly countsBack?: boolean;
  readonly measure: AxisMeasure;
  /** What stays free in the smallest cell beside its label, in px. 16 when absent; upright less is enough. */
  readonly gapPx?: number;
  /** How far from the start of the view labels are held whose cell began before it, in px. 0 when absent. */
  readonly edgePx?: number;
}

/** From a line to the text that stands at it. */
const textInsetPx = 4;
/** From a text to the next line, at the least. */
const textGapPx = 4;
/** Beyond this nothing can be seen, and float32 would lose the pixels. */
const farthestPx = 1e5;

const finestUnitsWithWeekends: ReadonlySet<AxisUnit> = new Set([
  'fraction',
  'second',
  'minute',
  'hour',
  'day',
]);
const cellUnits: ReadonlySet<AxisUnit> = new Set(['day', 'week', 'month']);
const leastContextMs: Partial<Readonly<Record<AxisUnit, number>>> = {
  hour: msPerDay,
  day: 28 * msPerDay,
  week: 28 * msPerDay,
  month: 365 * msPerDay,
};

/** What stands along a Viewport that shows nothing, or more than there are years. */
/** In less than a day a weekend would be all there is to see, and tell nothing. */
const leastWeekendSpanMs = 86_400_000;
const emptyAxis: Axis = { unit: 'day', step: 1, cells: true, minor: [], context: [], weekends: [] };

/** Makes the axis of one Viewport after the other, and keeps what it made for the next. */
export class AxisMaker {
  readonly #context: AxisContext;
  readonly #gapPx: number;
  readonly #edgePx: number;
  readonly #widths: LabelWidths;
  readonly #minor = new Map<Rung, TickSource<MeasuredTick>>();
  readonly #above = new Map<AxisUnit, TickSource<MeasuredTick> | undefined>();
  #latest: { readonly viewport: Viewport; readonly axis: Axis } | undefined;

  constructor(context: AxisContext) {
    this.#context = context;
    this.#gapPx = context.gapPx ?? 16;
    this.#edgePx = context.edgePx ?? 0;
    this.#widths = new LabelWidths(context.labels, context.measure);
  }

  axisFor(viewport: Viewport): Axis {
    if (this.#latest?.viewport === viewport) return this.#latest.axis;
    const isSomewhere = viewport.spanMs > 0 && Number.isFinite(viewport.spanMs + viewport.centre);
    const rung = isSomewhere ? this.#rungFor(viewport) : undefined;
    if (!rung) return emptyAxis;
    const { unit, step } = rung;
    const isCentred = (unit === 'day' || unit === 'month') && step === 1;
    const axis: Axis = {
      unit,
      step,
      cells: cellUnits.has(unit),
      minor: placed(this.#minorOf(rung), viewport, isCentred ? 'centre' : 'start', this.#edgePx),
      context: this.#contextRow(unit, viewport),
      weekends:
        finestUnitsWithWeekends.has(unit) && viewport.spanMs >= leastWeekendSpanMs
          ? this.#weekends(viewport)
          : [],
    };
    this.#latest = { viewport, axis };
    return axis;
  }

  /** The finest rung whose widest label fits its smallest cell, and whose row above has room for its own. */
  #rungFor(viewport: Viewport): Rung | undefined {
    const { zone, referenceYear, countsBack } = this.#context;
    // A page may set a Viewport closer than the number line; ticks finer than that would never end.
    const msPerPx = Math.max(scaleOf(viewport), stepAt(viewport.centre));
    const gapMs = this.#gapPx * msPerPx;
    const { start, end } = spanOf(viewport);
    const firstYear = civilFromDays(daysFromInstant(start)).year;
    const lastYear = civilFromDays(daysFromInstant(end)).year;
    const clockMs = zone.isFixed ? 0 : msPerHour;
    for (const rung of countsBack ? ladderCountingBack : ladder) {
      const leastMs = zone.isFixed ? rung.leastSteadyMs : rung.leastMs;
      if (leastMs < gapMs) continue;
      const contextMs = (leastContextMs[rung.unit] ?? Infinity) - clockMs;
      const minorPx = this.#widths.minorPx(rung, firstYear, lastYear, referenceYear);
      if (minorPx * msPerPx + gapMs > leastMs) continue;
      if (this.#widths.contextPx(rung, firstYear, lastYear) * msPerPx + gapMs <= contextMs) return rung;
    }
    return undefined;
  }

  #minorOf(rung: Rung): TickSource<MeasuredTick> {
    let source = this.#minor.get(rung);
    if (!source) {
      source = keptTicks(minorTicks(rung, this.#context), (text) => this.#context.measure(text, 'tick'));
      this.#minor.set(rung, source);
    }
    return source;
  }

  #contextRow(unit: AxisUnit, viewport: Viewport): readonly AxisTick[] {
    if (isDeepUnit(unit)) {
      const { labels, referenceYear } = this.#context;
      const at = spanOf(viewport).start;
      const label = labels.deepUnit(unit, referenceYear);
      return [
        {
          at,
          x: 0,
          end: viewport.widthPx,
          label,
          labelX: this.#edgePx,
          labelPx: this.#context.measure(label, 'context'),
        },
      ];
    }
    let source = this.#above.get(unit);
    if (!source) {
      const ticks = contextTicks(unit, this.#context);
      if (!ticks) return [];
      source = keptTicks(ticks, (text) => this.#context.measure(text, 'context'));
      this.#above.set(unit, source);
    }
    return placed(source, viewport, 'sticky', this.#edgePx);
  }

  #weekends(viewport: Viewport): readonly AxisBand[] {
    const { zone, weeks } = this.#context;
    const span = spanOf(viewport);
    const bands: AxisBand[] = [];
    const last = daysFromInstant(span.end, zone.offsetAt(span.end));
    let days = daysFromInstant(span.start, zone.offsetAt(span.start));
    while (days <= last) {
      const first = days;
      while (days <= last + 7 && weeks.weekend.includes(weekdayOf(days))) days += 1;
      if (days > first) {
        const start = startOfZonedDayNumber(zone, first);
        const end = startOfZonedDayNumber(zone, days);
        bands.push({ start, end, x: clipped(viewport, start), endX: clipped(viewport, end) });
      }
      days += 1;
    }
    return bands;
  }
}

function clipped(viewport: Viewport, at: Instant): number {
  return Math.min(Math.max(toPx(viewport, at), -farthestPx), farthestPx);
}

/**
 * The ticks from the last at or before the Viewport's start to the last before its end, with their cells and labels. A `start`
 * label stays at its line; a `centre` label stands in the middle of its cell and a `sticky` one at its start, and both are held
 * at the edge of the view until the end of their cell pushes them out.
 */
function placed(
  source: TickSource<MeasuredTick>,
  viewport: Viewport,
  align: 'start' | 'centre' | 'sticky',
  edgePx: number,
): readonly AxisTick[] {
  const { start, end } = spanOf(viewport);
  // The edges may lie between two numbers of the line.
  const from = start - stepAt(start);
  const to = end + stepAt(end);
  const row: AxisTick[] = [];
  let current: MeasuredTick | undefined;
  const add = (next: Instant): void => {
    if (!current) return;
    const tick = tickAt(viewport, current, next, align, edgePx, row.at(-1));
    if (tick.end > 0 && tick.x < viewport.widthPx) row.push(tick);
  };
  let chunk = source.chunkAt(from);
  while ((source.ticksOf(chunk)[0]?.at ?? Infinity) > from) chunk -= 1;
  for (; ; chunk += 1) {
    for (const tick of source.ticksOf(chunk)) {
      if (tick.at > from) add(tick.at);
      if (tick.at >= to) return row;
      current = tick;
    }
  }
}

function tickAt(
  viewport: Viewport,
  tick: MeasuredTick,
  next: Instant,
  align: 'start' | 'centre' | 'sticky',
  edgePx: number,
  before: AxisTick | undefined,
): AxisTick {
  const { at, named, week } = tick;
  const x = clipped(viewport, at);
  const end = clipped(viewport, next);
  let { label, mark, labelPx } = tick;
  if (named !== undefined && tick.namedPx + textInsetPx + textGapPx <= end - x) {
    label = named;
    labelPx = tick.namedPx;
  } else if (mark !== undefined && label === before?.label) {
    // No room for names, and the hour before had the same: what happened to the clock is told instead.
    label = mark;
    mark = undefined;
  }
  const room = end - x - labelPx;
  const inset = Math.min(textInsetPx, room / 2);
  let labelX = x + (align === 'centre' ? room / 2 : inset);
  if (align !== 'start') {
    labelX = Math.max(labelX, edgePx);
    if (align === 'centre') labelX = Math.max(Math.min(labelX, viewport.widthPx - labelPx), x + inset);
    labelX = Math.min(labelX, end - inset - labelPx);
  }
  return {
    at,
    x,
    end,
    label,
    labelX,
    labelPx,
    ...(mark === undefined ? undefined : { mark }),
    ...(week === undefined ? undefined : { week }),
  };
}
