import type { EventTable } from '../events/event-table.js';
import { outerSpan } from '../state/navigate-scene.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { Span } from '../time/instant.js';
import { Outline, type OutlineSort } from './outline.js';

/** Keeps the outline made last, for as long as what it was made from stays the same: turning a page sorts nothing. */
export class OutlineCache {
  #outline: Outline | undefined;
  #key: readonly unknown[] = [];

  /** The outline of what passes the filter; of that only what has some part in `within`, where it is given. */
  outlineOf(
    { table, passing }: Pick<TimelineState, 'table' | 'passing'>,
    sort: OutlineSort,
    tag: string,
    within?: Span,
    length?: number,
  ): Outline | undefined {
    if (!table) return undefined;
    const key = [table, passing, sort.column, sort.isDescending, tag, within?.start, within?.end, length];
    if (!this.#outline || key.some((part, i) => part !== this.#key[i])) {
      this.#key = key;
      const isIn = within ? inSight(table, within) : undefined;
      const accepts = (ref: number): boolean => passing?.has(ref) !== false && isIn?.(ref) !== false;
      this.#outline = new Outline(table, accepts, sort, tag, length);
    }
    return this.#outline;
  }
}

function inSight(table: EventTable, within: Span): (ref: number) => boolean {
  return (ref) => {
    const span = outerSpan(table, ref);
    return span !== undefined && span.start < within.end && span.end > within.start;
  };
}
