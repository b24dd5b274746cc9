import type { Bitset } from '../base/bitset.js';
import { runWhile, type Slices } from '../base/slices.js';
import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { filteredColumns, filteredColumnsInSlices } from '../events/filter-columns.js';
import { type DenseCode, type Plan, type PlanInput, planLanesInSlices } from '../layout/plan-lanes.js';
import type { LatePart } from './late-parts.js';
import { inTurns } from './turns.js';

/** What a plan is made from; all of the events, or those that pass. */
export type PlanRequest = Omit<PlanInput, 'columns'> & { readonly passing: Bitset | undefined };

/** A plan that is ready within this time, in ms, is there at once; others are made in turns. */
const atOnceMs = 12;

interface Filtered {
  readonly table: EventTable;
  readonly passing: Bitset;
  readonly columns: Columns;
}

/**
 * Keeps a plan in step with what it is made from. Few events are planned at once. Many take turns between which the page goes on,
 * and the last plan stays until the next is whole; what the first picture does without is done when the view is at rest.
 */
export class PlanBuilder {
  readonly #dense: LatePart<DenseCode>;
  readonly #ready: () => void;
  #code: DenseCode | undefined;
  #plan: Plan | undefined;
  #isStale = true;
  #building: AbortController | undefined;
  #resting: AbortController | undefined;
  #rest: Slices<undefined> | undefined;
  #filtered: Filtered | undefined;

  /** `ready` is told when a plan is there that took its time, or when the present one has got more labels. */
  constructor(dense: LatePart<DenseCode>, ready: () => void) {
    this.#dense = dense;
    this.#ready = ready;
  }

  /** The last plan that is whole. */
  get plan(): Plan | undefined {
    return this.#plan;
  }

  /** A newer plan is on its way. */
  get isBuilding(): boolean {
    return this.#building !== undefined;
  }

  /** What plans are made from has changed: the next question makes another. */
  invalidate(): void {
    this.#isStale = true;
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#isStale ||= this.isBuilding;
    this.#building?.abort();
    this.#building = undefined;
    this.interrupt();
  }

  /** The plan for these events; undefined while only one for other events, or none, is there. */
  planFor(request: PlanRequest): Plan | undefined {
    if (this.#isStale) this.#build(request);
    return this.#plan?.input.table === request.table ? this.#plan : undefined;
  }

  /** The events that pass, for whoever cannot wait. */
  columnsOf({ table, passing }: Pick<PlanRequest, 'table' | 'passing'>): Columns {
    if (!passing) return table.columns;
    const known = this.#known(table, passing);
    if (known) return known;
    const columns = filteredColumns(table.columns, passing);
    this.#filtered = { table, passing, columns };
    return columns;
  }

  /** The view is at rest: goes on with what the present plan still lacks. */
  goOn(): void {
    const dense = this.#plan?.dense;
    if (!dense || dense.isWhole || this.#resting || this.#building) return;
    this.#rest ??= dense.finishInSlices();
    const resting = new AbortController();
    this.#resting = resting;
    void inTurns(this.#rest, resting.signal).then(() => {
      if (resting.signal.aborted) return;
      this.#resting = undefined;
      this.#rest = undefined;
      this.#ready();
    });
  }

  /** The view moves: what can wait does. */
  interrupt(): void {
    this.#resting?.abort();
    this.#resting = undefined;
  }

  #known(table: EventTable, passing: Bitset): Columns | undefined {
    const filtered = this.#filtered;
    return filtered?.table === table && filtered.passing === passing ? filtered.columns : undefined;
  }

  #build(request: PlanRequest): void {
    this.stop();
    this.#isStale = false;
    const slices = this.#planInSlices(request);
    const over = performance.now() + atOnceMs;
    const step = runWhile(slices, () => performance.now() >= over);
    if (step.done === true) {
      if (step.value) this.#take(step.value);
      else this.#fetchDense();
      return;
    }
    const building = new AbortController();
    this.#building = building;
    void inTurns(slices, building.signal).then((plan) => {
      if (building.signal.aborted) return;
      this.#building = undefined;
      if (!plan) {
        this.#fetchDense();
        return;
      }
      this.#take(plan);
      this.#ready();
    });
  }

  /** A lane is dense, which takes code that is not here yet. */
  #fetchDense(): void {
    const building = new AbortController();
    this.#building = building;
    void this.#dense.settled().then((code) => {
      if (building.signal.aborted) return;
      this.#building = undefined;
      this.#isStale = true;
      this.#code = code;
      if (code) this.#ready();
    });
  }

  *#planInSlices(request: PlanRequest): Slices<Plan | undefined> {
    const { table, passing } = request;
    let columns = passing ? this.#known(table, passing) : table.columns;
    if (!columns && passing) {
      columns = yield* filteredColumnsInSlices(table.columns, passing);
      this.#filtered = { table, passing, columns };
    }
    if (!passing) this.#filtered = undefined;
    const input = { ...request, columns: columns ?? table.columns };
    return yield* planLanesInSlices(input, this.#plan, this.#code);
  }

  #take(plan: Plan): void {
    if (plan.dense !== this.#plan?.dense) this.#rest = undefined;
    this.#plan = plan;
  }
}
