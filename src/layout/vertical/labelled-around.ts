import type { Columns } from '../../events/columns.js';
import type { Span } from '../../time/instant.js';
import { spanOf, type Viewport } from '../viewport.js';
import type { LabelRanking } from './label-ranking.js';
import { forEachRankedInView } from './ranked-in-view.js';

/**
 * Which events in and around a view have words, by position. Time is cut into cells: all of `whole`, or its halves, their halves
 * and so on, whichever are the smallest that are no shorter than the view. In each those with the best rank have words, as many
 * as `roomPx` holds, and an event of several cells only if it has in all of them. So it is not for the view to say, only for
 * the scale; and whoever has words keeps them on zooming in, for in half a cell fewer are ranked before it.
 */
export function labelledAround(
  ranking: LabelRanking,
  columns: Columns,
  viewport: Viewport,
  whole: Viewport,
  roomPx: number,
  lengthPxOf: (position: number) => number,
): readonly number[] {
  const cells = cellsAround(viewport, whole).map((span) => ({
    span,
    taken: takenIn(ranking, span, roomPx, lengthPxOf),
  }));
  const found = new Set(cells.flatMap(({ taken }) => [...taken]));
  return [...found].filter((position) =>
    cells.every(({ span, taken }) => taken.has(position) || !isWithin(columns, position, span)),
  );
}

/** The cells of the view and of half its length before and after it: labels there may push others. */
function cellsAround(viewport: Viewport, whole: Viewport): Span[] {
  const { spanMs } = viewport;
  const { start: origin } = spanOf(whole);
  const { start, end } = spanOf({ ...viewport, spanMs: 2 * spanMs });
  const cellMs = whole.spanMs * 2 ** -Math.floor(Math.log2(whole.spanMs / spanMs));
  const spans: Span[] = [];
  for (let cell = Math.floor((start - origin) / cellMs); origin + cell * cellMs < end; cell++)
    spans.push({ start: origin + cell * cellMs, end: origin + (cell + 1) * cellMs });
  return spans;
}

/** The best ranks, up to the first that no longer fits: taking a shorter one in its stead would cost another its label on zooming in. */
function takenIn(
  ranking: LabelRanking,
  span: Span,
  roomPx: number,
  lengthPxOf: (position: number) => number,
): ReadonlySet<number> {
  const taken = new Set<number>();
  let leftPx = roomPx;
  forEachRankedInView(ranking, span, (position) => {
    leftPx -= lengthPxOf(position);
    if (leftPx < 0 && taken.size > 0) return false;
    taken.add(position);
    return true;
  });
  return taken;
}

/** Whether some part of an event lies in a span. */
export function isWithin({ start, end }: Columns, position: number, span: Span): boolean {
  const itsStart = start[position] ?? 0;
  return itsStart < span.end && (itsStart >= span.start || (end[position] ?? 0) > span.start);
}
