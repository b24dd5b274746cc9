import type { Bitset } from '../base/bitset.js';
import type { Slices } from '../base/slices.js';
import type { Columns } from '../events/columns.js';
import type { EventTable } from '../events/event-table.js';
import { filteredColumns, filteredColumnsInSlices } from '../events/filter-columns.js';
import type { growPlanInSlices } from '../layout/grow-plan.js';
import { type DenseCode, type Plan, type PlanInput, planLanesInSlices } from '../layout/plan-lanes.js';
import type { LatePart } from './late-parts.js';
import { atOnceOrInTurns, inTurns } from './turns.js';

/** What a plan is made from; all of the events, or those that pass. */
export type PlanRequest = Omit<PlanInput, 'columns'> & { readonly passing: Bitset | undefined };

/** So long after the last growth of a plan, in ms, are its labels ranked anew. */
const rankAfterMs = 2_000;

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
  /** How a plan grows with its data; set by whatever takes new events in, since most data never grow. */
  grow: typeof growPlanInSlices | undefined;
  #code: DenseCode | undefined;
  #plan: Plan | undefined;
  #isStale = true;
  #building: AbortController | undefined;
  #resting: AbortController | undefined;
  #rest: Slices<Plan | undefined> | undefined;
  #rankTimer = 0;
  /** Whose labels the timer is for: however often the view rests meanwhile, it counts from the growth. */
  #ranked: Plan | undefined;
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

  /** The plan is not of what it is to be made from now, and nobody has asked yet or it is on its way. */
  get isBehind(): boolean {
    return this.#isStale || this.isBuilding;
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
    clearTimeout(this.#rankTimer);
    this.#ranked = undefined;
    this.interrupt();
  }

  /** The plan for these events, or for what they have grown from; undefined while only one for others, or none, is there. */
  planFor(request: PlanRequest): Plan | undefined {
    if (this.#isStale) this.#build(request);
    const plan = this.#plan;
    return plan && request.table.changedSince(plan.input.table) ? plan : undefined;
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
    const plan = this.#plan;
    if (!plan || this.#resting || this.#building) return;
    if (plan.grown && !this.#rest) {
      if (plan === this.#ranked) return;
      this.#ranked = plan;
      clearTimeout(this.#rankTimer);
      this.#rankTimer = window.setTimeout(() => {
        this.#ranked = undefined;
        if (plan !== this.#plan || this.isBehind) return;
        this.#rest ??= rankedAnew(plan);
        this.#goOnWith(this.#rest);
      }, rankAfterMs);
    } else if (this.#rest || plan.dense?.isWhole === false) {
      this.#rest ??= finished(plan);
      this.#goOnWith(this.#rest);
    }
  }

  #goOnWith(rest: Slices<Plan | undefined>): void {
    const resting = new AbortController();
    this.#resting?.abort();
    this.#resting = resting;
    void inTurns(rest, resting.signal).then((plan) => {
      if (resting.signal.aborted) return;
      this.#resting = undefined;
      this.#rest = undefined;
      if (plan) this.#take(plan);
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
    const building = new AbortController();
    this.#building = building;
    atOnceOrInTurns(this.#planInSlices(request), building.signal, (plan, isLate) => {
      this.#building = undefined;
      if (!plan) {
        this.#fetchDense();
        return;
      }
      this.#take(plan);
      if (isLate) this.#ready();
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
    const before = this.#plan;
    const isAlike = before?.input.toggled === request.toggled && before?.input.opened === request.opened;
    if (this.grow && before && isAlike && before.input.table !== table) {
      const grown = yield* this.grow(input, before, this.#code);
      if (grown) return grown;
    }
    return yield* planLanesInSlices(input, this.#plan, this.#code);
  }

  #take(plan: Plan): void {
    if (plan.grown || plan.dense !== this.#plan?.dense) this.#rest = undefined;
    this.#plan = plan;
  }
}

/** Does what a plan's first picture did without. */
function* finished({ dense }: Plan): Slices<undefined> {
  if (dense) yield* dense.finishInSlices();
  return undefined;
}

/** The same plan with all labels ranked as if the data had come at once; none is shown before all are there. */
function* rankedAnew({ input, code }: Plan): Slices<Plan | undefined> {
  const plan = yield* planLanesInSlices(input, undefined, code);
  if (plan?.dense) yield* plan.dense.finishInSlices();
  return plan;
}
