import type { EventTable } from '../events/event-table.js';
import { dateAsSaid } from '../locale/date-in-words.js';
import { spanInWords } from '../locale/span-in-words.js';
import type { UiMessages } from '../locale/ui-messages.js';
import type { WordableDate, WordsContext } from '../locale/words-context.js';
import { boundsOf } from '../time/edtf/bounds.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { readEdtf } from '../time/edtf/read-edtf.js';

/** Whatever is said of a dataset is said from these: what it holds, and how it is put into words. */
export interface Wording {
  readonly table: EventTable;
  readonly words: WordsContext;
}

export function uiOf({ words }: Wording): UiMessages {
  return words.locale.ui;
}

/** A date that stands in the data beside those of events: when a source was published, when a claim dates an event to. */
export function writtenDate({ table, words }: Wording, text: string): WordableDate | undefined {
  const reading = readEdtf(text);
  if (isEdtfProblem(reading)) return undefined;
  const asOf = table.asOf && { asOf: table.asOf.span.earliestStart };
  const southernSeasons = words.southernSeasons ?? false;
  const context = { zone: table.timeZone, dayZone: table.displayedZone, southernSeasons, ...asOf };
  return { tree: reading.tree, span: boundsOf(reading.tree, context) };
}

/** What goes on was going on at the event's own date of statement, where it has one. */
function wordsFor(wording: Wording, ref: number): WordsContext {
  const { table, words } = wording;
  if (!table.spanAt(ref).end.open) return words;
  const { asOf } = table.eventAt(ref);
  const own = asOf === undefined || asOf === table.asOf?.text ? undefined : writtenDate(wording, asOf);
  return own ? { ...words, asOf: own } : words;
}

/** An event's date: the source's own wording first, then ours. Options go beyond those of the wording. */
export function dateOf(wording: Wording, ref: number, options?: Partial<WordsContext>): string {
  const { table } = wording;
  const date = { tree: table.treeAt(ref), span: table.spanAt(ref) };
  return dateAsSaid(date, table.saidAt(ref), { ...wordsFor(wording, ref), ...options });
}

/** From when to when the dataset reaches, said no more finely than its dates are. Undefined where nothing has a date. */
export function extentInWords({ table, words }: Wording): string | undefined {
  const { extent, finestUnit, columns } = table;
  if (!extent) return undefined;
  const last = columns.ref[columns.end.lastIndexOf(extent.end)];
  const { shape, end } = table.spanAt(last ?? 0);
  return spanInWords(extent, words, finestUnit, shape !== 'span' || end.precision !== 'fraction');
}

/** What a lane is called; the lanes without a name of their own get one where they have to be told apart. */
export function laneName({ table, words }: Wording, lane: number): string {
  const { label = '', isRest = false } = table.lanes[lane] ?? {};
  const { plot } = words.locale.ui;
  if (label !== '') return label;
  if (isRest) return plot.otherLanes;
  return table.lanes.length > 1 ? plot.noLane : '';
}
