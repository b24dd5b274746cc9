import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Axis, AxisTick } from '../../../src/layout/axis/axis.js';
import { AxisMaker } from '../../../src/layout/axis/axis-maker.js';
import { builtInMeasure } from '../../../src/layout/advance-table.js';
import { type Viewport, closestSpanMs, spanOf, toPx } from '../../../src/layout/viewport.js';
import { axisLabelsFor } from '../../../src/locale/axis-labels.js';
import { weekRulesFor } from '../../../src/locale/axis-weeks.js';
import { civilFromInstant, daysFromInstant, startOfDay } from '../../../src/time/calendar.js';
import { type Instant, msPerDay } from '../../../src/time/instant.js';
import { stepAt } from '../../../src/time/number-line.js';
import type { AxisUnit } from '../../../src/time/units.js';
import { weekIndexOf } from '../../../src/time/weeks.js';
import { type Zone, utcZone, zoneNamed } from '../../../src/time/zones.js';
import { addAllLanguages } from '../../../src/locale/all-languages.js';

addAllLanguages();

fc.configureGlobal({ includeErrorInReport: true });

const tags = ['en', 'en-GB', 'ru', 'ar-EG', 'fa', 'ja'];
const zones = ['UTC', 'America/New_York', 'Asia/Damascus', 'Australia/Lord_Howe'];
/** Years from today that the centre lies within, in the past mostly. */
const depths = [300, 10_000, 285_000, 66_000_000, 13_787_000_000, 1e12];
const yearMs = 365.2425 * msPerDay;
const widestMs = 2.5e12 * yearMs;

/** What one axis is made for: any Viewport in any language and zone. */
interface Seen {
  readonly tag: string;
  readonly zoneName: string;
  readonly viewport: Viewport;
}

const zoneOf = (zoneName: string): Zone => zoneNamed(zoneName) ?? utcZone;

const makers = new Map<string, AxisMaker>();

function axisOf({ tag, zoneName, viewport }: Seen): Axis {
  const key = `${tag} ${zoneName}`;
  let maker = makers.get(key);
  if (!maker) {
    maker = new AxisMaker({
      zone: zoneOf(zoneName),
      labels: axisLabelsFor(tag),
      weeks: weekRulesFor(tag),
      referenceYear: 2017,
      measure: builtInMeasure,
    });
    makers.set(key, maker);
  }
  return maker.axisFor(viewport);
}

/** Any Viewport from the closest zoom to the widest, near one of the depths, in any setting. */
const seen = fc
  .record({
    tag: fc.constantFrom(...tags),
    zoneName: fc.constantFrom(...zones),
    depth: fc.constantFrom(...depths),
    share: fc.double({ min: -1, max: 0.05, noNaN: true }),
    zoom: fc.double({ min: 0, max: 1, noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 2000 }),
  })
  .map(({ depth, share, zoom, widthPx, ...language }): Seen => {
    const centre = startOfDay(2017, 1, 30) + share * depth * yearMs;
    const closest = closestSpanMs(centre, widthPx);
    const viewport: Viewport = { centre, spanMs: closest * (widestMs / closest) ** zoom, widthPx };
    return { ...language, viewport };
  });

/** Hours about a change of clocks, where most that is odd happens. */
const nearChange = fc
  .record({
    tag: fc.constantFrom(...tags),
    zoneName: fc.constantFrom(...zones.slice(1)),
    place: fc.nat(),
    offset: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    zoom: fc.double({ min: 0, max: 1, noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 2000 }),
  })
  .map(({ place, offset, zoom, widthPx, ...language }): Seen => {
    const changes = zoneOf(language.zoneName).changesBetween(startOfDay(1970, 1, 1), startOfDay(2020, 1, 1));
    const spanMs = 60_000 * 10_000 ** zoom;
    const centre = (changes[place % changes.length] ?? 0) + offset * spanMs;
    return { ...language, viewport: { centre, spanMs, widthPx } };
  });

/** The fields that say which unit an instant is in. Clock times count with their offset: 1 AM comes twice. */
function unitOf(unit: AxisUnit, zone: Zone, t: Instant): string {
  const offset = zone.offsetAt(t);
  const { year, month, day, hour, minute, second, millisecond } = civilFromInstant(t, offset);
  switch (unit) {
    case 'fraction':
      return `${t}`;
    case 'second':
      return [year, month, day, hour, minute, second, offset].join(' ');
    case 'minute':
      return [year, month, day, hour, minute, offset].join(' ');
    case 'hour':
      return [year, month, day, hour, offset].join(' ');
    case 'day':
    case 'week':
      return [year, month, day].join(' ');
    case 'month':
      return [year, month].join(' ');
    default:
      return String(year + millisecond * 0);
  }
}

function weekAt(t: Instant, zone: Zone, tag: string): number {
  return weekIndexOf(daysFromInstant(t, zone.offsetAt(t)), weekRulesFor(tag).firstDay);
}

/** Whether an instant is where its unit's steps are counted to. */
function isOnStep({ unit, step }: Axis, zone: Zone, tag: string, tick: AxisTick): boolean {
  const offset = zone.offsetAt(tick.at);
  const fields = civilFromInstant(tick.at, offset);
  switch (unit) {
    case 'fraction':
      return true;
    case 'second':
    case 'minute':
    case 'hour':
      return fields[unit] % step === 0 || tick.mark !== undefined;
    case 'day':
      return (fields.day - 1) % step === 0;
    case 'week':
      return weekAt(tick.at, zone, tag) > weekAt(tick.at - stepAt(tick.at), zone, tag);
    case 'month':
      return (fields.month - 1) % step === 0;
    case 'year':
      return fields.year === 1 || (fields.year > 0 ? fields.year : fields.year - 1) % step === 0;
    default:
      return (fields.year - 2017) % step === 0;
  }
}

/** What is wrong with a row, in words; undefined where nothing is. Chai at every tick would take half a minute. */
function faultOfRow(
  row: readonly AxisTick[],
  viewport: Viewport,
  kind: 'tick' | 'context',
): string | undefined {
  const first = row[0];
  const last = row.at(-1);
  if (!first || first.x > 1e-6) return 'the row begins after the edge';
  if (!last || last.end < viewport.widthPx - 1e-6) return 'the row ends before the edge';
  for (const [i, tick] of row.entries()) {
    const { x, end, label, labelX } = tick;
    if (label === '') return 'a label is empty';
    if (labelX < x - 1e-6) return `"${label}" begins before its cell`;
    if (labelX + builtInMeasure(label, kind) > end + 1e-6) return `"${label}" ends after its cell`;
    if (Math.abs(x - Math.max(toPx(viewport, tick.at), -1e5)) > 1e-6)
      return `${x} is not where ${tick.at} is`;
    const next = row[i + 1];
    if (!next) continue;
    if (next.at <= tick.at || next.x <= x) return `"${next.label}" is not after "${label}"`;
    if (next.x !== end) return `a gap between "${label}" and "${next.label}"`;
    if (next.label === label) return `"${label}" stands twice`;
  }
  return undefined;
}

function faultOfAxis(one: Seen): string | undefined {
  const { tag, viewport } = one;
  const zone = zoneOf(one.zoneName);
  const axis = axisOf(one);
  const { unit, minor, context } = axis;
  const fault = faultOfRow(minor, viewport, 'tick');
  if (fault !== undefined) return fault;
  if (unit === 'year') {
    if (context.length > 0) return 'years name themselves';
  } else if (['ka', 'Ma', 'Ga'].includes(unit)) {
    if (context.length !== 1) return 'the reference is named once';
  } else {
    const contextFault = faultOfRow(context, viewport, 'context');
    if (contextFault !== undefined) return `above: ${contextFault}`;
  }
  for (const tick of minor) {
    const { at, label } = tick;
    if (unitOf(unit, zone, at) === unitOf(unit, zone, at - stepAt(at)))
      return `"${label}" is within its ${unit}`;
    if (!isOnStep(axis, zone, tag, tick)) return `"${label}" is not on step ${axis.step}`;
    if (unit === 'year' && /^(AD )?[0٠۰](年| BC)?$/.test(label)) return 'there is no year zero';
  }
  return minor.length > viewport.widthPx / 24 + 2 ? `${minor.length} ticks` : undefined;
}

/** What the widest year in sight looks like: from there on labels need more room. */
function yearClasses(viewport: Viewport): string {
  const { start, end } = spanOf(viewport);
  return [start, end]
    .map((t) => civilFromInstant(t).year)
    .map((year) => `${year < 1 ? 'before' : year < 1000 ? 'early' : 'late'} ${String(Math.abs(year)).length}`)
    .join();
}

function expectNoFault(anything: fc.Arbitrary<Seen>, numRuns: number): void {
  fc.assert(
    fc.property(anything, (one) => {
      expect(faultOfAxis(one)).to.be.undefined;
    }),
    { seed: 1, numRuns },
  );
}

describe('an axis anywhere', () => {
  it('T1, T2, T3, T6: rises, repeats and overlaps nothing, names every pixel, is not crowded', () => {
    expectNoFault(seen, 10_000);
  });

  it('T1, T2, T3, T6 hold where clocks are put forward or back', () => {
    expectNoFault(nearChange, 2000);
  });

  it('ends for views that show nothing, or less than numbers can tell apart', () => {
    const sizes = [0, 1e-300, 1e-9, 1, 1e20, 1e30, Infinity, NaN];
    for (const centre of [0, 1.5e12, -1e22, NaN, Infinity]) {
      for (const spanMs of sizes) {
        for (const widthPx of [0, 1, 800]) {
          const axis = axisOf({
            tag: 'en',
            zoneName: 'America/New_York',
            viewport: { centre, spanMs, widthPx },
          });
          expect(axis.minor.length).to.be.at.most(1000);
        }
      }
    }
  });

  it('T4: ticks stay what they are while panning', () => {
    fc.assert(
      fc.property(fc.oneof(seen, nearChange), fc.double({ min: -1, max: 1, noNaN: true }), (one, share) => {
        const { viewport } = one;
        const moved = { ...viewport, centre: viewport.centre + share * viewport.spanMs };
        const axis = axisOf(one);
        const other = axisOf({ ...one, viewport: moved });
        if (yearClasses(viewport) === yearClasses(moved)) {
          expect([other.unit, other.step]).to.deep.equal([axis.unit, axis.step]);
        }
        if (other.unit !== axis.unit || other.step !== axis.step) return;
        const labels = new Map(other.minor.map((tick) => [tick.at, tick.label]));
        const { start, end } = spanOf(moved);
        for (const { at, label } of axis.minor) {
          if (at > start && at < end) expect(labels.get(at)).to.equal(label);
        }
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('shows at least two labels whole, from 600 px on', () => {
    fc.assert(
      fc.property(seen, (one) => {
        const { viewport } = one;
        const widthPx = viewport.widthPx + 600;
        const spanMs = (viewport.spanMs * widthPx) / viewport.widthPx;
        const whole = axisOf({ ...one, viewport: { ...viewport, widthPx, spanMs } }).minor.filter(
          ({ label, labelX }) => labelX >= 0 && labelX + builtInMeasure(label, 'tick') <= widthPx,
        );
        expect(whole.length).to.be.at.least(2);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
