import { compareInTime } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import type { SceneLabel } from '../scene.js';
import { spanOf, toPx, type Viewport } from '../viewport.js';
import { type LabelBlocks, labelGapPx, titleLinePx } from './label-block.js';
import { type PlaceWish, placeInOrder } from './isotonic.js';
import type { LabelRanking } from './label-ranking.js';
import { isWithin, labelledAround } from './labelled-around.js';
import { crowdedShare, fullShare } from './vertical-height.js';

/** The column of labels that serves all lanes. */
export interface LabelColumn {
  readonly ranking: LabelRanking;
  readonly blocks: LabelBlocks;
  /** Where it stands across time, in px of the plot element. */
  readonly left: number;
  readonly width: number;
}

/** Words stand in the view while a mark is at least so far from its edges, and leave it this much faster than a mark that leaves. */
const edgePx = 60;
const leave = 3;
/** The first line of a title stands level with its mark, or with this much of it where it is long. */
const levelPx = 6;

/**
 * The labels of one view, by position, each as near to its mark as the others let it. Those around the view take their room as
 * those in it do, so that none moves from its mark when another comes or goes. `whole` shows all of the data.
 */
export function labelsInView(
  column: LabelColumn,
  columns: Columns,
  viewport: Viewport,
  whole: Viewport,
  topPx: number,
): ReadonlyMap<number, SceneLabel> {
  const { ranking, blocks } = column;
  const { widthPx } = viewport;
  const isCrowded = columns.count * (titleLinePx + labelGapPx) > widthPx;
  const roomPx = (widthPx + labelGapPx) * (isCrowded ? crowdedShare : fullShare);
  const lengthPxOf = (position: number): number =>
    blocks.of(columns.ref[position] ?? 0).heightPx + labelGapPx;
  const view = spanOf(viewport);
  const isPast = (position: number): number => ((columns.end[position] ?? 0) <= view.start ? 1 : 0);
  const chosen = [...labelledAround(ranking, columns, viewport, whole, roomPx, lengthPxOf)];
  chosen.sort((a, b) => isPast(b) - isPast(a) || compareInTime(columns, a, b));
  const earliestPx = toPx(viewport, spanOf(whole).start);
  const wishes = chosen.map((position) =>
    wishOf(columns, viewport, position, lengthPxOf(position), earliestPx),
  );
  const starts = placeInOrder(wishes);
  const labels = new Map<number, SceneLabel>();
  chosen.forEach((position, i) => {
    if (isWithin(columns, position, view))
      labels.set(position, sceneLabel(column, columns, position, topPx + (starts[i] ?? 0)));
  });
  return labels;
}

/** The first line of a title wants to stand level with its mark, as far as it is in view, and best with its start. */
function wishOf(
  { start, end }: Columns,
  viewport: Viewport,
  position: number,
  lengthPx: number,
  earliestPx: number,
): PlaceWish {
  const startPx = toPx(viewport, start[position] ?? 0);
  const endPx = toPx(viewport, end[position] ?? 0);
  const { widthPx } = viewport;
  const fromPx = Math.max(startPx, Math.min(endPx, 0));
  const toEndPx = Math.min(endPx, Math.max(startPx, widthPx));
  const inset = Math.min((toEndPx - fromPx) / 2, levelPx);
  const lowPx = fromPx + inset - titleLinePx / 2;
  return {
    lowPx,
    highPx: Math.max(toEndPx - inset - titleLinePx / 2, lowPx),
    leastPx: Math.max(leave * Math.min(endPx - edgePx, 0), earliestPx),
    mostPx: widthPx - lengthPx + labelGapPx + leave * Math.max(startPx - widthPx + edgePx, 0),
    lengthPx,
  };
}

function sceneLabel(column: LabelColumn, columns: Columns, position: number, top: number): SceneLabel {
  const { text, lines, heightPx } = column.blocks.of(columns.ref[position] ?? 0);
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
