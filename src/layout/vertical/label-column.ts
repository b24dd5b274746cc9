import { compareInTime } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import type { Instant, Span } from '../../time/instant.js';
import type { SceneLabel } from '../scene.js';
import { toPx, type Viewport } from '../viewport.js';
import { type LabelBlocks, labelGapPx, titleLinePx } from './label-block.js';
import type { PlaceWish } from './isotonic.js';
import type { LabelRanking } from './label-ranking.js';
import { type Obstacle, placeAroundObstacles, roomForLabels } from './label-zones.js';
import { clearOfLinePx, crowdedLooseness, looseness } from './vertical-height.js';
import { forEachRankedInView } from './ranked-in-view.js';

/** The column of labels that serves all lanes. */
export interface LabelColumn {
  readonly ranking: LabelRanking;
  readonly blocks: LabelBlocks;
  readonly anchorAt: (position: number) => Instant;
  /** Where it stands across time, in px of the plot element. */
  readonly left: number;
  readonly width: number;
}

/** A line across the plot that words keep clear of. */
export interface CrossingLine {
  readonly at: Instant;
}

/** Where a line stands is rounded anew in every view; that must not cost a label. */
const roundingPx = 1e-6;
/** The first line of a title stands level with its mark, or with this much of it where it is long. */
const levelPx = 6;

/**
 * The labels of one view, by position: of the events in view those with the best rank, as many as fit the column, each as near
 * to its mark as the others let it. Whoever has a label keeps it on zooming in while it stays in view: the events ranked before
 * it become fewer, and so does the room they take.
 */
export function labelsInView(
  column: LabelColumn,
  columns: Columns,
  viewport: Viewport,
  view: Span,
  crossing: readonly CrossingLine[],
  topPx: number,
): ReadonlyMap<number, SceneLabel> {
  const lengthPx = viewport.widthPx;
  const lines = crossing.filter(({ at }) => at >= view.start && at <= view.end).sort((a, b) => a.at - b.at);
  const obstacles = lines.map(({ at }): Obstacle => {
    const linePx = toPx(viewport, at);
    return { from: linePx - clearOfLinePx, to: linePx + clearOfLinePx };
  });
  const isCrowded = columns.count * (titleLinePx + labelGapPx) > lengthPx;
  const roomPx = lengthPx / (isCrowded ? crowdedLooseness : looseness);
  const chosen = chosenInView(column, columns, view, roomPx, obstacles);
  chosen.sort((a, b) => compareInTime(columns, a, b));
  const wishes = chosen.map((position) => ({
    ...levelWish(column, columns, viewport, position),
    lengthPx: blockOf(column, columns, position).heightPx + labelGapPx,
    linesBefore: lines.filter(({ at }) => at <= (columns.start[position] ?? 0)).length,
  }));
  const starts = placeAroundObstacles(wishes, obstacles, lengthPx + labelGapPx);
  return new Map(
    chosen.map((position, i) => [position, sceneLabel(column, columns, position, topPx + (starts[i] ?? 0))]),
  );
}

/** The first line of a title wants to stand level with its mark: with what is known of it, else with any part in view. */
function levelWish(
  { anchorAt }: LabelColumn,
  { start, end }: Columns,
  viewport: Viewport,
  position: number,
): Omit<PlaceWish, 'lengthPx'> {
  const within = (at: Instant): number => Math.min(Math.max(toPx(viewport, at), 0), viewport.widthPx);
  const fromPx = within(start[position] ?? 0);
  const toEndPx = within(end[position] ?? 0);
  const inset = Math.min((toEndPx - fromPx) / 2, levelPx);
  const lowPx = fromPx + inset - titleLinePx / 2;
  const highPx = Math.max(toEndPx - inset - titleLinePx / 2, lowPx);
  const anchorPx = within(anchorAt(position)) + inset - titleLinePx / 2;
  return { lowPx, highPx, bestPx: Math.min(Math.max(anchorPx, lowPx), highPx) };
}

function blockOf({ blocks }: LabelColumn, columns: Columns, position: number): ReturnType<LabelBlocks['of']> {
  return blocks.of(columns.ref[position] ?? 0);
}

/** The best ranks, up to the first that no longer fits: taking a shorter one in its stead would cost another its label on zooming in. */
function chosenInView(
  column: LabelColumn,
  columns: Columns,
  view: Span,
  lengthPx: number,
  obstacles: readonly Obstacle[],
): number[] {
  const chosen: number[] = [];
  let usedPx = 0;
  let longestPx = 0;
  forEachRankedInView(column.ranking, view, (position) => {
    const itsPx = blockOf(column, columns, position).heightPx + labelGapPx;
    longestPx = Math.max(longestPx, itsPx);
    usedPx += itsPx;
    if (usedPx > roomForLabels(lengthPx + labelGapPx, obstacles, longestPx) + roundingPx) return false;
    chosen.push(position);
    return true;
  });
  return chosen;
}

function sceneLabel(column: LabelColumn, columns: Columns, position: number, top: number): SceneLabel {
  const { text, lines, heightPx } = blockOf(column, columns, position);
  return {
    x: column.left,
    y: top,
    width: column.width,
    height: heightPx,
    title: text.title,
    chip: text.chip,
    titleX: column.left,
    titlePx: column.width,
    ground: 'paper',
    date: text.date === '' ? undefined : text.date,
    dateX: column.left,
    dateGround: 'paper',
    lines,
  };
}
