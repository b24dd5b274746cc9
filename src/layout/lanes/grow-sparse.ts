import type { Merge } from '../../events/live-merge.js';
import type { GrownSince, Plan, PlanInput } from '../plan-lanes.js';
import { type LaneMembers, laneMembers } from './lane-members.js';
import { mostSparseEvents, type SparseLabels } from './lane-plan.js';
import { type MemberWords, memberWords } from './member-words.js';
import type { PackedLane } from './pack-lane.js';
import { notPlaced, placeNewcomers } from './place-newcomers.js';
import { planSparseLabels } from './plan-sparse.js';
import { isDenseBeyond, rowLimit } from './row-limit.js';
import { roomForWords } from './settle-lanes.js';

/** What becomes of sparse lanes to which events have come, or in which some changed or went. */
export class GrownLanes {
  readonly since: GrownSince;
  readonly #before: Plan;
  readonly #input: PlanInput;
  readonly #merge: Merge;
  readonly #isOther: (ref: number) => boolean;
  readonly #laneBefore = new Map<number, Plan['lanes'][number]>();
  readonly #lateness: Map<number, number>;
  /** Labels of lanes in which nothing has changed. */
  readonly #kept = new Map<number, SparseLabels>();

  constructor(before: Plan, merge: Merge, input: PlanInput, isOther: (ref: number) => boolean) {
    this.#before = before;
    this.#merge = merge;
    this.#input = input;
    this.#isOther = isOther;
    const { grown } = before;
    this.#lateness = new Map(grown?.lateness);
    this.since = {
      fit: grown?.fit ?? before.input.fit,
      times: (grown?.times ?? 0) + 1,
      lateness: this.#lateness,
    };
    for (const lane of before.lanes) this.#laneBefore.set(lane.lane, lane);
  }

  /** The rows of a lane that holds positions [from, to) now; `null` for a dense one, undefined for one that was not there. */
  rowsOf(lane: number, from: number, to: number): PackedLane | null | undefined {
    const before = this.#laneBefore.get(lane);
    if (!before) return undefined;
    if (before.kind === 'dense' || to - from > mostSparseEvents) return null;
    const { columns } = this.#merge;
    const members = laneMembers(this.#input.table, columns, from, to);
    const { row, rowCount } = before;
    const { input } = this.#before;
    const isMeasured = input.measure === this.#input.measure && input.textOf === this.#input.textOf;
    const words = (): MemberWords => memberWords(members, { ...this.#input, fit: this.since.fit });
    if (isUnchanged(before.members, members, this.#isOther)) {
      if (isMeasured) this.#kept.set(lane, before.labels);
      return { members, words: isMeasured ? before.labels : words(), row, rowCount };
    }
    const kept = rowsBefore(before.members, row, members, this.#isOther);
    const { tree } = this.#before;
    const room = roomForWords({ columns, tree, fit: this.since.fit });
    const packed = placeNewcomers({ members, words: words(), row: kept, rowCount }, room);
    const isOpened = this.#input.opened?.has(lane) === true;
    return !isOpened && isDenseBeyond(packed, rowLimit(isOpened)) ? null : packed;
  }

  labelsOf(lane: number, rows: PackedLane): SparseLabels {
    const kept = this.#kept.get(lane);
    if (kept) return kept;
    const { ref } = rows.members.columns;
    const isKnown = this.#laneBefore.has(lane);
    for (const each of ref) if (isKnown && this.#isOther(each)) this.#lateness.set(each, this.since.times);
    return planSparseLabels(rows, {
      ...this.#input,
      fit: this.since.fit,
      latenessOf: (i) => this.#lateness.get(ref[i] ?? 0) ?? 0,
    });
  }
}

/** The place of a member by what it is: which date of which event. */
function keyOf({ columns, alternative }: LaneMembers, i: number): string {
  return `${String(columns.ref[i] ?? 0)}/${String(alternative[i] ?? -1)}`;
}

function isUnchanged(before: LaneMembers, now: LaneMembers, isOther: (ref: number) => boolean): boolean {
  const { count, ref } = now.columns;
  if (count !== before.columns.count) return false;
  for (let i = 0; i < count; i++) {
    if (isOther(ref[i] ?? 0) || keyOf(now, i) !== keyOf(before, i)) return false;
  }
  return true;
}

/** The rows of those that stood before, among members as they are now. */
function rowsBefore(
  before: LaneMembers,
  row: Uint16Array,
  now: LaneMembers,
  isOther: (ref: number) => boolean,
): Uint16Array {
  const rowOf = new Map(Array.from(row, (each, i) => [keyOf(before, i), each]));
  return Uint16Array.from(now.columns.ref, (ref, i) =>
    isOther(ref) ? notPlaced : (rowOf.get(keyOf(now, i)) ?? notPlaced),
  );
}
