import { finish, type Slices } from '../../base/slices.js';
import type { Columns } from '../../events/columns.js';
import { DensityCache } from '../../events/density.js';
import type { EventTable } from '../../events/event-table.js';
import { buildPyramidInSlices } from '../../events/pyramid.js';
import { membersOfRows } from '../../events/row-members.js';
import { toneOfLane } from '../lanes/sparse-lane.js';
import type { PlacedEra } from '../eras.js';
import type { LabelTextOf } from '../label-text.js';
import type { Box, LaneHeading } from '../scene.js';
import type { TextMeasure } from '../text-style.js';
import {
  type ColumnPlan,
  type ColumnWidths,
  barOf,
  columnWidths,
  columnsShare,
  packUprightInSlices,
} from './column-plan.js';
import type { DenseIndex } from './dense-column.js';
import { labelAnchor } from './label-anchor.js';
import { LabelBlocks } from './label-block.js';
import type { LabelColumn } from './label-column.js';
import { rankLabelsInSlices } from './label-ranking.js';
import { laneLegend } from './lane-legend.js';
import { leaderPx } from './leaders.js';
import { erasWidthPx } from './upright-eras.js';
import { naturalLengthPx } from './vertical-height.js';

/** What an upright plot is planned from. Nothing of it depends on zoom, pan or height. */
export interface VerticalInput {
  readonly table: EventTable;
  /** The table's columns, or those of what passes the filter. */
  readonly columns: Columns;
  /** The plot element's width, and the room for the axis at its start. */
  readonly widthPx: number;
  readonly gutterPx: number;
  /** The axis stands at the right, columns and labels to the left of it. */
  readonly isGutterRight: boolean;
  readonly textOf: LabelTextOf;
  readonly measure: TextMeasure;
  readonly eras: readonly PlacedEra[];
}

/** Everything about an upright Scene that neither zoom nor pan changes. */
export interface VerticalPlan {
  readonly input: VerticalInput;
  readonly columns: Columns;
  readonly lanes: readonly ColumnPlan[];
  readonly index: DenseIndex;
  readonly labels: LabelColumn;
  readonly measure: TextMeasure;
  /** The names of the lanes, above the plot. */
  readonly headings: readonly LaneHeading[];
  /** Above the plot, for the names of the lanes; below it. */
  readonly headPx: number;
  readonly footPx: number;
  /** Where columns and labels stand across time. */
  readonly plotX: number;
  readonly plotWidthPx: number;
  readonly columnsX: number;
  readonly columnsWidthPx: number;
  /** The edge of the first strip of eras that is next to the axis. */
  readonly erasX: number;
  /** How long the plot is along time when nobody says: what the labels need, 480 to 1,200 px with head and foot. */
  readonly lengthPx: number;
}

const edgePx = 12;
const legendEdgePx = 16;
const plainHeadPx = 14;
const legendGapPx = 12;
const footPx = 14;
const columnsInsetPx = 6;
const erasInsetPx = 4;
const leastPlotPx = 40;
/** For labels of this width rows are packed tighter, and for labels of the lesser one lanes are drawn dense. */
const wishedLabelPx = 180;
const leastLabelPx = 96;
/** Columns are not squeezed below this share of the width for that. */
const leastColumnsShare = 0.18;

/** Settles columns, rows, the width of labels, and which event is labelled before which. */
export function planVertical(input: VerticalInput): VerticalPlan {
  return finish(planVerticalInSlices(input));
}

/** `planVertical` in pieces. */
export function* planVerticalInSlices(input: VerticalInput): Slices<VerticalPlan> {
  const { table, columns, widthPx, gutterPx, isGutterRight, measure } = input;
  const beforePx = columnsInsetPx + erasWidthPx(input.eras);
  const rows = yield* packUprightInSlices(columns);
  const plotWidthPx = Math.max(widthPx - gutterPx, leastPlotPx);
  const roomBeside = (labelPx: number): number => {
    const leftPx = plotWidthPx - beforePx - leaderPx - labelPx - edgePx;
    return Math.min(Math.max(leftPx, widthPx * leastColumnsShare), widthPx * columnsShare);
  };
  const widths = columnWidths(columns, rows, roomBeside(wishedLabelPx), roomBeside(leastLabelPx));
  const { totalPx } = widths;
  const besidePx = beforePx + totalPx + leaderPx;
  const labelWidthPx = Math.max(plotWidthPx - besidePx - edgePx, 1);
  const columnsX = isGutterRight ? widthPx - gutterPx - beforePx - totalPx : gutterPx + beforePx;
  const lanes = placeColumns(input, rows.row, rows.rowCount, widths, columnsX);
  const legendRoom = { from: legendEdgePx, to: widthPx - legendEdgePx, isRightToLeft: isGutterRight };
  const legend = laneLegend(table, lanes, legendRoom, measure);
  const anchorAt = (position: number): number => labelAnchor(table, columns, position);
  yield;
  const pyramid = yield* buildPyramidInSlices(columns);
  const ranking = yield* rankLabelsInSlices(columns, anchorAt);
  const labels: LabelColumn = {
    ranking,
    blocks: new LabelBlocks(input.textOf, labelWidthPx, measure),
    left: isGutterRight ? edgePx : gutterPx + besidePx,
    width: labelWidthPx,
  };
  const headPx = legend.heightPx === 0 ? plainHeadPx : legend.heightPx + legendGapPx;
  return {
    input,
    columns,
    lanes,
    index: { pyramid, density: new DensityCache(pyramid, 2 * lanes.length + 16), rows },
    labels,
    measure,
    headings: legend.headings,
    headPx,
    footPx,
    plotX: isGutterRight ? 0 : gutterPx,
    plotWidthPx,
    columnsX,
    columnsWidthPx: totalPx,
    erasX: isGutterRight ? widthPx - gutterPx - erasInsetPx : gutterPx + erasInsetPx,
    lengthPx: naturalLengthPx(columns, labels.blocks, headPx + footPx),
  };
}

/** The height of the whole plot element when nobody says: what the labels need at fit, 480 to 1,200 px. */
export function verticalHeightPx({ headPx, lengthPx, footPx: foot }: VerticalPlan): number {
  return headPx + lengthPx + foot;
}

/** How long the plot is along time in an element of a given height; 0 where the labels say. It is the `widthPx` of its Viewport. */
export function verticalLengthPx(plan: VerticalPlan, heightPx: number): number {
  return heightPx === 0 ? plan.lengthPx : Math.max(heightPx - plan.headPx - plan.footPx, leastPlotPx);
}

/** The part of the plot element in which marks and labels may stand. */
export function verticalPlotBox({ plotX, headPx, plotWidthPx }: VerticalPlan, lengthPx: number): Box {
  return { x: plotX, y: headPx, width: plotWidthPx, height: lengthPx };
}

function placeColumns(
  { table, columns, isGutterRight }: VerticalInput,
  row: Uint16Array,
  rowCounts: Uint32Array,
  { isSparse, widthPx, pitchPx, gapPx, totalPx }: ColumnWidths,
  columnsX: number,
): ColumnPlan[] {
  let offset = 0;
  return table.lanes.map((lane, place): ColumnPlan => {
    const from = columns.laneFrom[place] ?? 0;
    const to = columns.laneFrom[place + 1] ?? 0;
    const width = widthPx[place] ?? 0;
    const left = isGutterRight ? columnsX + totalPx - offset - width : columnsX + offset;
    offset += width + gapPx;
    const packed = Math.max(rowCounts[place] ?? 0, 1);
    const base = {
      lane: place,
      left,
      width,
      tone: toneOfLane(lane, place),
      from,
      to,
    };
    if (isSparse[place] === true) {
      const rows = membersOfRows(row, from, to, packed);
      return { kind: 'sparse', ...base, pitchPx, barPx: barOf(pitchPx), rowCount: packed, rows };
    }
    return { kind: 'dense', ...base, ...densePitch(packed, width) };
  });
}

const leastDensePitchPx = 4;
const widestDensePitchPx = 11;

/** Rows of a dense column: as many as have room. */
function densePitch(packed: number, width: number): { pitchPx: number; barPx: number; rowCount: number } {
  const pitchPx = Math.min(Math.max(width / packed, Math.min(leastDensePitchPx, width)), widestDensePitchPx);
  const rowCount = Math.max(Math.min(packed, Math.floor(width / pitchPx)), 1);
  return { pitchPx, barPx: barOf(pitchPx), rowCount };
}
