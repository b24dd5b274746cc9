import { commonStatus, summaryOf } from './summary.js';
import type { Wording } from './wording.js';
import type { EventTable, Lane } from '../events/event-table.js';
import { AxisMaker } from '../layout/axis/axis-maker.js';
import { placeEras, type PlacedEra } from '../layout/eras.js';
import type { LabelTextOf } from '../layout/label-text.js';
import { knownYear, labelWords } from '../layout/label-words.js';
import type { TextMeasure } from '../layout/text-style.js';
import type { UprightAxisCode } from '../layout/vertical/axis-column.js';
import { axisLabelsFor } from '../locale/axis-labels.js';
import { weekRulesFor } from '../locale/axis-weeks.js';
import { dateBrief } from '../locale/date-brief.js';
import type { EraStyle } from '../locale/date-messages.js';
import type { Locale } from '../locale/locale.js';
import type { WordsContext } from '../locale/words-context.js';
import { civilFromInstant } from '../time/calendar.js';
import type { Instant } from '../time/instant.js';

/** What the words of a plot depend on beside the data. */
export interface SpeakingSettings {
  readonly locale: Locale;
  readonly eraStyle: EraStyle;
  readonly southernSeasons: boolean;
  /** First day of the week, 1 Monday … 7 Sunday; undefined: by language. */
  readonly weekStart: number | undefined;
  /** What ka, Ma and Ga count back from; undefined: the year of the statement. */
  readonly referenceYear: number | undefined;
  readonly measure: TextMeasure;
  /** What sets the axis for a column, where time runs down: most timelines never need it. */
  readonly upright?: UprightAxisCode | undefined;
}

/** One dataset in one language: everything that is worded, made once for both. */
export interface Surroundings {
  readonly wording: Wording;
  /** The sentence under the title. */
  readonly summary: string;
  readonly textOf: LabelTextOf;
  readonly axis: AxisMaker;
  readonly eras: readonly PlacedEra[];
  readonly dateline: { readonly at: Instant; readonly label: string } | undefined;
  /** Room for the names of lanes; upright for the axis. */
  readonly gutterPx: number;
  readonly isVertical: boolean;
}

/** Between two ticks of an upright axis, besides a line of text. */
const uprightGapPx = 14;
/** Held labels keep off the start of the plot where no names of lanes stand before it. */
const bareEdgePx = 12;
const swatchPx = 44;
/** So much further in stand the names of lanes under another. */
const laneIndentPx = 12;
const plainGutterPx = 24;
const widestGutterPx = 200;

/** So many events are gone through for a new summary whenever some come; with more the last one stands for a while. */
const mostSummedUp = 50_000;

/** `before` are the surroundings of the same data when they were fewer. */
export function surroundingsOf(
  table: EventTable,
  settings: SpeakingSettings,
  before?: Surroundings,
): Surroundings {
  const { locale, measure } = settings;
  const words: WordsContext = {
    locale,
    zone: table.displayedZone,
    dataZone: table.timeZone,
    eraStyle: settings.eraStyle,
    southernSeasons: settings.southernSeasons,
    asOf: table.asOf,
  };
  const at = table.asOf?.span.earliestStart;
  const referenceYear =
    settings.referenceYear ??
    (at === undefined || !Number.isFinite(at) ? new Date().getFullYear() : civilFromInstant(at).year);
  const { upright } = settings;
  const isVertical = upright !== undefined;
  const lying = axisLabelsFor(locale.tag, settings.eraStyle);
  const labels = upright ? upright.labels(lying) : lying;
  const gutterPx = upright
    ? upright.columnPx(labels, measure, table.extent, referenceYear)
    : gutterOf(table, measure);
  return {
    wording: { table, words },
    summary: before && table.count > mostSummedUp ? before.summary : summaryOf({ table, words }).join(' '),
    textOf: labelWords(table, words, commonStatus(table)),
    axis:
      (before?.gutterPx === gutterPx && before.isVertical === isVertical ? before.axis : undefined) ??
      new AxisMaker({
        zone: table.displayedZone,
        labels,
        weeks: weekRulesFor(locale.askedTag, settings.weekStart),
        referenceYear,
        countsBack: settings.referenceYear !== undefined,
        measure: upright ? upright.measure(measure, gutterPx) : measure,
        ...(isVertical && { gapPx: uprightGapPx }),
        ...(!isVertical && locale.direction === 'rtl' && { edgePx: bareEdgePx }),
      }),
    eras: before?.eras ?? placeEras(table),
    dateline: datelineOf(table, words),
    gutterPx,
    isVertical,
  };
}

function datelineOf(table: EventTable, words: WordsContext): Surroundings['dateline'] {
  const { asOf } = table;
  if (!asOf || !Number.isFinite(asOf.span.earliestStart)) return undefined;
  const brief = { ...words, isShort: true, weekday: undefined, knownYear: knownYear(table) };
  const label = words.locale.ui.plot.dateline(dateBrief(asOf, brief));
  return { at: asOf.span.earliestStart, label };
}

function gutterOf({ lanes }: EventTable, measure: TextMeasure): number {
  const indentOf = (lane: Lane | undefined): number =>
    lane && lane.parent >= 0 ? laneIndentPx + indentOf(lanes[lane.parent]) : 0;
  const widest = lanes.reduce(
    (most, lane) => (lane.label === '' ? most : Math.max(most, measure(lane.label, 'lane') + indentOf(lane))),
    0,
  );
  return widest === 0 ? plainGutterPx : Math.min(Math.max(widest + swatchPx, 96), widestGutterPx);
}
