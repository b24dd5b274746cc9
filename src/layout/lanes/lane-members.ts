import { compareNumbers } from '../../events/compare-in-time.js';
import type { Columns } from '../../events/columns.js';
import type { EventTable } from '../../events/event-table.js';
import { flagsOfSpan } from '../../events/read-date.js';
import { withStubRoom } from './stub-room.js';

/**
 * What stands in the rows of a sparse lane, in order of start: its events, and other dates that claims give for them. The rows
 * keep a place free for those, so that they are seen without asking.
 */
export interface LaneMembers {
  /** The members as columns of one lane. */
  readonly columns: Columns;
  /** The same with room for the stubs of unknown ends: what rows and labels go by. */
  readonly roomy: Columns;
  /** Position of the event among all events. */
  readonly position: Uint32Array;
  /** −1 for the event itself, else which of its alternatives. */
  readonly alternative: Int16Array;
}

interface Member {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
  readonly position: number;
  readonly alternative: number;
}

/** The members of positions [from, to). */
export function laneMembers(table: EventTable, columns: Columns, from: number, to: number): LaneMembers {
  const members: Member[] = [];
  for (let position = from; position < to; position++) {
    const start = columns.start[position] ?? 0;
    const end = columns.end[position] ?? 0;
    members.push({ start, end, flags: columns.flags[position] ?? 0, position, alternative: -1 });
    table.alternativesAt(columns.ref[position] ?? 0).forEach(({ span }, alternative) => {
      const { earliestStart, latestEnd } = span;
      members.push({ start: earliestStart, end: latestEnd, flags: flagsOfSpan(span), position, alternative });
    });
  }
  if (members.length > to - from) members.sort(compareMembers);
  const local: Columns = {
    count: members.length,
    start: Float64Array.from(members, ({ start }) => start),
    end: Float64Array.from(members, ({ end }) => end),
    // Other dates get what room the words of events leave.
    importance: Float32Array.from(members, ({ position, alternative }) => {
      const importance = columns.importance[position] ?? 0;
      return alternative < 0 ? importance : importance - 1;
    }),
    ref: Uint32Array.from(members, ({ position }) => columns.ref[position] ?? 0),
    flags: Uint16Array.from(members, ({ flags }) => flags),
    laneFrom: Uint32Array.of(0, members.length),
  };
  return {
    columns: local,
    roomy: withStubRoom(local, table.extent),
    position: Uint32Array.from(members, ({ position }) => position),
    alternative: Int16Array.from(members, ({ alternative }) => alternative),
  };
}

function compareMembers(a: Member, b: Member): number {
  return (
    compareNumbers(a.start, b.start) ||
    compareNumbers(a.end, b.end) ||
    a.position - b.position ||
    a.alternative - b.alternative
  );
}
