import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import type { Instant } from '../../time/instant.js';

/** Where the words of an event are tied to its mark: at its earliest start, or at the first bound that is known. */
export function labelAnchor(table: EventTable, columns: Columns, position: number): Instant {
  const start = columns.start[position] ?? 0;
  if (start > -Infinity) return start;
  const { latestStart, earliestEnd, latestEnd } = table.spanAt(columns.ref[position] ?? 0);
  return [latestStart, earliestEnd, latestEnd].find(Number.isFinite) ?? 0;
}
