import type { LaneMembers } from './lane-members.js';
import type { MemberWords } from './member-words.js';
import type { Tone } from '../scene.js';

interface LaneBase {
  /** Place in the table's lanes. */
  readonly lane: number;
  /** Across time, from the start of the content: where its band begins and how thick it is. */
  readonly top: number;
  readonly height: number;
  /** How many lanes it stands under. */
  readonly depth: number;
  readonly tone: Tone;
  /** Every other band is shaded. */
  readonly isShaded: boolean;
  /** Its positions, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A lane in which every event has a line of its own and room for its words. */
export interface SparseLane extends LaneBase {
  readonly kind: 'sparse';
  readonly members: LaneMembers;
  /** By member, its row. */
  readonly row: Uint16Array;
  readonly rowCount: number;
  /** For each row that has room the members in it, in order of start. */
  readonly rows: readonly Uint32Array[];
  /** The members in rows that have none, in order of start, and how many rows that are. */
  readonly folded: Uint32Array;
  readonly foldedRows: number;
  readonly labels: SparseLabels;
}

/** A lane with more events than lines: marks and density below, labels with stems above. */
export interface DenseLane extends LaneBase {
  readonly kind: 'dense';
}

export type LanePlan = SparseLane | DenseLane;

/** When and where the labels of a sparse lane show, by member. */
export interface SparseLabels extends MemberWords {
  /** The title shows at scales (ms per px) below this, the date at those below its own, which is never greater. */
  readonly titleBelow: Float64Array;
  readonly dateBelow: Float64Array;
}

/** Across time, in px: rows of a sparse lane and what surrounds them. */
export const rowPitchPx = 25;
export const barPx = 20;
export const lanePadPx = 6;
export const leastLanePx = 44;
/** The name of lanes that has no events of its own. */
export const namePx = 30;

/** Dense lanes: the height of a label row, of the marks below, and the radius of a champion's dot. */
export const labelRowPx = 22;
export const densePlotPx = 44;

/** A sparse lane holds at most so many events, and so many rows. */
export const mostSparseEvents = 1000;
export const mostSparseRows = 10;

/** Between a mark and the words beside it, between the end of a bar and the words in it, and behind words. */
export const besidePx = 8;
export const insidePx = 8;
export const clearPx = 8;
/** Words at the start of the view keep clear of the arrow that stands there. */
export const arrowRoomPx = 24;
