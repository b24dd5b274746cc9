import { planMerge, type Merge } from '../../events/live-merge.js';
import { mergeRows } from '../../events/live-rows.js';
import { buildPyramid } from '../../events/pyramid.js';
import type { GrownSince, Plan, PlanInput } from '../plan-lanes.js';
import { type LaneMembers, laneMembers } from './lane-members.js';
import { mostSparseEvents, type SparseLabels } from './lane-plan.js';
import { type PackedLane, planSparseLabels } from './plan-sparse.js';
import { isDenseBeyond, rowLimit } from './row-limit.js';

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
    if (isUnchanged(before.members, members, this.#isOther)) {
      if (this.#before.input.measure === this.#input.measure) this.#kept.set(lane, before.labels);
      return { members, row, rowCount };
    }
    const merge = mergeOfMembers(before.members, members, this.#isOther);
    const rows = { row, rowCount: Uint32Array.of(rowCount) };
    const merged = mergeRows(merge, buildPyramid(members.roomy), rows, () => 'sparse');
    const packed = { members, row: merged.row, rowCount: merged.rowCount[0] ?? 0 };
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

function mergeOfMembers(before: LaneMembers, now: LaneMembers, isOther: (ref: number) => boolean): Merge {
  const placeNow = new Map<string, number>();
  for (let i = 0; i < now.columns.count; i++) {
    if (!isOther(now.columns.ref[i] ?? 0)) placeNow.set(keyOf(now, i), i);
  }
  const removed: number[] = [];
  const placeBefore = new Map<number, number>();
  for (let i = 0; i < before.columns.count; i++) {
    const place = placeNow.get(keyOf(before, i));
    if (place === undefined) removed.push(i);
    else placeBefore.set(place, i);
  }
  const insertBefore: number[] = [];
  let next = before.columns.count;
  for (let i = now.columns.count - 1; i >= 0; i--) {
    const place = placeBefore.get(i);
    if (place === undefined) insertBefore.unshift(next);
    else next = place;
  }
  const plan = planMerge(before.columns.count, Uint32Array.from(removed), Uint32Array.from(insertBefore));
  return { before: before.roomy, columns: now.roomy, blocks: plan.blocks, added: plan.added };
}
