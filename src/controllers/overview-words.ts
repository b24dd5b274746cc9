import { stepOfView, unitOfStep } from '../layout/overview-steps.js';
import type { ViewEdge } from '../layout/overview-window.js';
import { spanOf, type Viewport } from '../layout/viewport.js';
import { agoPhrase, coarsestCountedYear } from '../locale/deep-time.js';
import { plainPhrase } from '../locale/plain-date.js';
import { dateAt, lastBefore } from '../locale/date-at.js';
import { roundedYear } from '../locale/span-in-words.js';
import type { WordsContext } from '../locale/words-context.js';
import type { EdtfDate } from '../time/edtf/tree.js';
import { writeEdtf } from '../time/edtf/write-edtf.js';
import type { Unit } from '../time/fuzzy-span.js';

/** From this step on, years are told in rounded numbers: one in ten of a step. */
const leastRoundedStep = 1000;
/** The year that "ago" counts from; so far back, any of ours will do. */
const presentYear = 2000;

function isClockUnit(unit: Unit): boolean {
  return unit === 'minute' || unit === 'second' || unit === 'fraction';
}

/**
 * An end of the view as a date, to a unit that changes with each step a key makes. Days, months and years are the last that shows,
 * times of the clock those at the edge itself.
 */
function dateOfEdge(
  viewport: Viewport,
  edge: ViewEdge,
  { zone, dataZone }: WordsContext,
): { readonly date: EdtfDate; readonly grain: number } {
  const step = stepOfView(viewport.spanMs);
  const unit = unitOfStep(step);
  const { start, end } = spanOf(viewport);
  if (isClockUnit(unit)) {
    return { date: dateAt(edge === 'start' ? start : end, unit, dataZone ?? zone), grain: 1 };
  }
  const at = edge === 'start' ? start : Math.max(lastBefore(end), start);
  const date = dateAt(at, unit, zone);
  if (unit !== 'year' || step.step < leastRoundedStep) return { date, grain: 1 };
  const grain = step.step / 10;
  return { date: { kind: 'date', year: { value: roundedYear(date.year.value, grain) } }, grain };
}

/** Where an end of the view stands, in words: "22 January 2017", "66 million years ago". */
export function edgeInWords(viewport: Viewport, edge: ViewEdge, words: WordsContext): string {
  // Times are told in the zone on display.
  const { date, grain } = dateOfEdge(viewport, edge, { ...words, dataZone: undefined });
  if (grain < coarsestCountedYear) return plainPhrase(date, words).text;
  return agoPhrase(Math.round((presentYear - date.year.value) / grain) * grain, words).text;
}

/** The same as a date to be typed over: "2017-01-22". Times are those of the dataset's zone, as they will be read. */
export function edgeAsText(viewport: Viewport, edge: ViewEdge, words: WordsContext): string {
  return writeEdtf(dateOfEdge(viewport, edge, words).date);
}
