import type { EventTable } from '../events/event-table.js';
import type { EventLink } from '../events/timeline-event.js';

/** One link, seen from either end. */
export interface EventTie {
  /** The event at the other end. */
  readonly ref: number;
  readonly type: EventLink['type'];
  readonly label: string | undefined;
  /** The link stands at this event and points away; else the other event points here. */
  readonly isOutgoing: boolean;
}

/** With more events that have links than this, links are only followed forwards: each of them would have to be read. */
const mostSearched = 20_000;

const incoming = new WeakMap<EventTable, ReadonlyMap<number, readonly EventTie[]>>();

function incomingOf(table: EventTable): ReadonlyMap<number, readonly EventTie[]> {
  const known = incoming.get(table);
  if (known) return known;
  const ties = new Map<number, EventTie[]>();
  const { linked, gone } = table;
  for (const from of linked.length <= mostSearched ? new Set(Array.from(linked)) : []) {
    if (gone.has(from)) continue;
    for (const { ref, type, label } of table.eventAt(from).links) {
      const tie: EventTie = { ref: from, type, label, isOutgoing: false };
      const others = ties.get(ref);
      if (others) others.push(tie);
      else ties.set(ref, [tie]);
    }
  }
  incoming.set(table, ties);
  return ties;
}

/** What an event is tied to: its own links as given, then the links of others that point at it. */
export function tiesOf(table: EventTable, ref: number): readonly EventTie[] {
  const outgoing = table
    .eventAt(ref)
    .links.map((link) => ({ ref: link.ref, type: link.type, label: link.label, isOutgoing: true }));
  return [...outgoing, ...(incomingOf(table).get(ref) ?? [])];
}
