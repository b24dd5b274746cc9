import { htmlPage } from './a11y/html-page.js';
import { surroundingsOf, type Surroundings } from './a11y/surroundings.js';
import { finish } from './base/slices.js';
import type { Dataset } from './events/dataset-types.js';
import type { EventTable } from './events/event-table.js';
import { readDataset as readValue, type ReadOptions, type ReadResult } from './events/read-dataset.js';
import type { Problem } from './events/problems.js';
import { builtInMeasure } from './layout/advance-table.js';
import { addAllLanguages } from './locale/all-languages.js';
import type { EraStyle } from './locale/date-messages.js';
import { loadLocale, localeFor } from './locale/languages.js';
import { problemSentence } from './locale/problem-sentence.js';
import { pictureOf } from './paint/picture.js';
import type { ColumnMapping } from './sources/csv-columns.js';
import { csvOf } from './sources/csv-writer.js';
import { datasetOf } from './sources/dataset-writer.js';
import { icsOf } from './sources/ics-writer.js';
import { linesOfPaths } from './sources/json-lines.js';
import { readAnyBytes, readAnyText } from './sources/read-any-text.js';
import { inTimeOrder } from './a11y/time-order.js';
import { isEdtfProblem } from './time/edtf/problem.js';
import type { Instant, Span } from './time/instant.js';
import { readDate } from './time/read-date.js';
import { zoneNamed, type Zone } from './time/zones.js';

export type { Dataset, DatasetEvent } from './events/dataset-types.js';
export type { EventTable } from './events/event-table.js';
export type { LoadProblem, LoadProblemCode, RowProblemCode } from './events/problem-codes.js';
export type { Problem, ProblemGroup, Problems } from './events/problems.js';
export type { ReadResult } from './events/read-dataset.js';
export type { EventClaim, EventSource, TimelineEvent } from './events/timeline-event.js';
export type { EraStyle } from './locale/date-messages.js';
export type { ColumnMapping } from './sources/csv-columns.js';

/** How a dataset is read. */
export interface ReadDatasetOptions {
  /** `json`, `ndjson`, `csv`; told by the text itself when absent. */
  readonly format?: string;
  /** Which column of a table is which field; found by their names when absent. */
  readonly columns?: ColumnMapping;
  /** Where the data come from: relative addresses in them count from it. */
  readonly address?: string;
  /** The field that makes the lanes; `lane` when absent. */
  readonly lanes?: string;
  /** The IANA zone in which dates without a time have their days; the dataset's when absent. */
  readonly timeZone?: string;
  /** Which seasons EDTF's 21 to 24 are; `north` when absent. */
  readonly seasons?: 'north' | 'south';
  /** Any row left out stops all; false when absent. */
  readonly strict?: boolean;
  /** Events kept; 1,000,000 when absent. */
  readonly maxEvents?: number;
}

/** How a dataset is drawn and told. */
export interface RenderOptions extends ReadDatasetOptions {
  /** BCP 47 tag of the words and dates; the dataset's language when absent, else `en`. */
  readonly lang?: string;
  /** Width of the picture in CSS px; 1040 when absent. */
  readonly width?: number;
  /** The first and last date to be shown, in EDTF, both whole; all of the data when absent. */
  readonly from?: string;
  readonly to?: string;
  /** What it is called where the data have no title. */
  readonly title?: string;
  /** Names the sources under the picture; true when absent. */
  readonly sources?: boolean;
  /** Explains the signs in the picture, under it; false when absent. */
  readonly legend?: boolean;
  /** How years before 1 are written; `bc` when absent. */
  readonly eraStyle?: EraStyle;
}

/** How a page is made. */
export interface PageOptions extends RenderOptions {
  /** Address of a style sheet; without one the page stands in the browser's own style. */
  readonly styleSheet?: string;
  /** Address of the one-file build, and of the data for it: with both, the page becomes a timeline where scripts run. */
  readonly script?: string;
  readonly src?: string;
}

const usualWidthPx = 1040;

/**
 * Reads a dataset: a text or the bytes of a file in any format that is known here, or a value as JSON gives it. Never throws on what the data say: rows
 * that cannot be read are in `problems`, and what is no dataset is `stopped`. An option that is none throws a `TypeError`.
 */
export function readDataset(input: unknown, options: ReadDatasetOptions = {}): ReadResult {
  const { format, columns, address, lanes, timeZone, seasons, strict, maxEvents } = options;
  const read: ReadOptions = {
    ...(address !== undefined && { address }),
    ...(lanes !== undefined && { laneField: lanes }),
    ...(timeZone !== undefined && { displayedZone: zoneOption(timeZone) }),
    ...(strict !== undefined && { strict }),
    ...(maxEvents !== undefined && { maxEvents }),
    southernSeasons: seasons === 'south',
  };
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) return readValue(input, read);
  const texts = { read, ...(format !== undefined && { format }), ...(columns !== undefined && { columns }) };
  return typeof input === 'string' ? readAnyText(input, texts) : readAnyBytes(input, texts);
}

/** What can be drawn and written: a text, bytes, a value as JSON gives it, or what `readDataset` gave. */
export type DatasetInput = string | object;

function isRead(input: DatasetInput): input is ReadResult {
  return typeof input === 'object' && 'table' in input && 'problems' in input;
}

function tableOf(input: DatasetInput, options: ReadDatasetOptions): EventTable {
  return (isRead(input) ? input : readDataset(input, options)).table;
}

/** The picture the element would draw, in light colours, as SVG: no script, no style, no outside address in it. */
export function renderSVG(dataset: DatasetInput, options: RenderOptions = {}): string {
  const table = tableOf(dataset, options);
  return pictureFor(table, options, surroundingsFor(table, options));
}

/**
 * A whole page that needs no script: title, summary, picture, and every event as text with its date in words and who says so.
 * Its style is a file of the page's own or none, so that it stands under any content policy.
 */
export function renderHTML(dataset: DatasetInput, options: PageOptions = {}): string {
  const table = tableOf(dataset, options);
  const { title = '', address, styleSheet, script, src } = options;
  const surroundings = surroundingsFor(table, options);
  const { wording, summary } = surroundings;
  const picture = pictureFor(table, options, surroundings, true);
  return htmlPage({ wording, title, summary, picture, base: address, styleSheet, script, src });
}

/** Events as comma-separated text with a header, in order of time. Cells that a spreadsheet would run are guarded. */
export function toCSV(dataset: DatasetInput, options: ReadDatasetOptions = {}): string {
  const table = tableOf(dataset, options);
  return finish(
    csvOf(
      table,
      inTimeOrder(table, () => true),
    ),
  );
}

/** Events as an iCalendar text, in order of time; `writtenAt` is the moment of writing, in ms since 1970. */
export function toICS(
  dataset: DatasetInput,
  options: RenderOptions & { readonly writtenAt?: Instant } = {},
): string {
  const table = tableOf(dataset, options);
  const { words } = surroundingsFor(table, options).wording;
  const { writtenAt = Date.now() } = options;
  return finish(
    icsOf(
      table,
      inTimeOrder(table, () => true),
      { words, writtenAt },
    ),
  );
}

/** The dataset, checked, with its dates as they were written. */
export function toJSON(dataset: DatasetInput, options: ReadDatasetOptions = {}): Dataset {
  return finish(datasetOf(tableOf(dataset, options)));
}

/** One problem as a line for people. */
export interface ToldProblem {
  /** Line of the text, from 1, where it is known. */
  readonly line: number | undefined;
  readonly outcome: Problem['outcome'] | 'stopped';
  /** Where, what, and how to mend it. */
  readonly sentence: string;
}

/**
 * What was wrong with a dataset, in sentences, in the order of the data. With the text it was read from, problems of JSON get
 * their lines too.
 */
export async function problemsInWords(
  { problems, stopped }: ReadResult,
  { lang = 'en', text = '' }: { readonly lang?: string; readonly text?: string | Uint8Array } = {},
): Promise<readonly ToldProblem[]> {
  const words = await (await loadLocale(lang)).problems();
  if (stopped) {
    const { parameters } = stopped;
    const line = 'line' in parameters ? parameters.line : undefined;
    return [{ line, outcome: 'stopped', sentence: problemSentence(stopped, words) }];
  }
  const told = [...problems];
  const source = typeof text === 'string' ? text : new TextDecoder().decode(text);
  const isJson = told.some(({ line, row }) => line === undefined && row !== undefined);
  const lines =
    isJson && /^\s*[{[]/.test(source)
      ? linesOfPaths(source, new Set(told.map(({ path }) => path)))
      : undefined;
  return told.map((problem) => ({
    line: problem.line ?? lines?.get(problem.path),
    outcome: problem.outcome,
    sentence: problemSentence(problem, words),
  }));
}

function pictureFor(
  table: EventTable,
  options: RenderOptions,
  surroundings: Surroundings,
  isBare = false,
): string {
  const { width = usualWidthPx, title = '', sources = true, legend = false } = options;
  const { locale } = surroundings.wording.words;
  const request = {
    table,
    columns: table.columns,
    surroundings,
    span: spanFor(table, options),
    widthPx: width,
    isRightToLeft: locale.direction === 'rtl',
    title,
    hasSources: sources,
    ...(legend && { legend: locale.ui.legend }),
  };
  return pictureOf(request, locale.tag, isBare);
}

function surroundingsFor(table: EventTable, { lang, eraStyle = 'bc', seasons }: RenderOptions): Surroundings {
  addAllLanguages();
  return surroundingsOf(table, {
    locale: localeFor(lang ?? table.lang ?? 'en'),
    eraStyle,
    southernSeasons: seasons === 'south',
    weekStart: undefined,
    referenceYear: undefined,
    measure: builtInMeasure,
  });
}

/** What `from` and `to` ask for; where only one is given, the other end is that of the data. */
function spanFor(table: EventTable, { from, to, timeZone }: RenderOptions): Span | undefined {
  if (from === undefined && to === undefined) return undefined;
  const zone = timeZone ?? table.timeZone.name;
  const whole = table.extent ?? { start: 0, end: 1 };
  return {
    start: from === undefined ? whole.start : boundOf('from', from, zone),
    end: to === undefined ? whole.end : boundOf('to', to, zone),
  };
}

function boundOf(option: 'from' | 'to', text: string, timeZone: string): Instant {
  const reading = readDate(text, { timeZone });
  const bound = isEdtfProblem(reading)
    ? NaN
    : reading.span[option === 'from' ? 'earliestStart' : 'latestEnd'];
  if (!Number.isFinite(bound))
    throw new TypeError(`${option} is "${text}", which is no EDTF date with limits.`);
  return bound;
}

function zoneOption(timeZone: string): Zone {
  const zone = zoneNamed(timeZone);
  if (!zone) throw new TypeError(`timeZone is "${timeZone}", which is no zone known here.`);
  return zone;
}
