import { type Columns, eventFlags } from '../../events/columns.js';
import type { Span } from '../../time/instant.js';

/** A stub at an unknown end, with its cap, takes a fixed number of px; at fit that is about this share of the data's extent. */
const share = 1 / 20;

/**
 * The columns as rows and labels see them: where nobody tells when something began or ended, the stub that says so gets room of
 * its own. Rows depend on time alone, so the room is a stretch of time.
 */
export function withStubRoom(columns: Columns, extent: Span | undefined): Columns {
  const { flags } = columns;
  const unknown = eventFlags.unknownStart | eventFlags.unknownEnd;
  if (!extent || !flags.some((bits) => (bits & unknown) !== 0)) return columns;
  const room = (extent.end - extent.start) * share;
  const start = columns.start.slice();
  const end = columns.end.slice();
  for (let position = 0; position < columns.count; position++) {
    const bits = flags[position] ?? 0;
    if ((bits & eventFlags.unknownStart) !== 0) start[position] = (start[position] ?? 0) - room;
    if ((bits & eventFlags.unknownEnd) !== 0) end[position] = (end[position] ?? 0) + room;
  }
  return { ...columns, start, end };
}
