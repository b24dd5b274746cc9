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

interface Incoming {
  readonly table: EventTable;
  readonly ties: ReadonlyMap<number, readonly EventTie[]>;
}

const incoming = new WeakMap<EventTable, Incoming>();
/** Data that grow make a table at each step, and only what has come is read again. */
let latest: WeakRef<Incoming> | undefined;

function incomingOf(table: EventTable): Incoming['ties'] {
  const known = incoming.get(table);
  if (known) return known.ties;
  const { linked, gone } = table;
  const before = latest?.deref();
  const hasGrown = before !== undefined && table.changedSince(before.table)?.length === 0;
  const ties = new Map<number, readonly EventTie[]>(hasGrown ? before.ties : []);
  const isSearched = linked.length <= mostSearched;
  const read = new Set<number>();
  for (let i = hasGrown ? before.table.linked.length : 0; isSearched && i < linked.length; i++) {
    const from = linked[i] ?? 0;
    if (gone.has(from) || read.has(from)) continue;
    read.add(from);
    for (const { ref, type, label } of table.linksAt(from)) {
      ties.set(ref, [...(ties.get(ref) ?? []), { ref: from, type, label, isOutgoing: false }]);
    }
  }
  const found = { table, ties: isSearched ? ties : new Map<number, readonly EventTie[]>() };
  incoming.set(table, found);
  latest = new WeakRef(found);
  return found.ties;
}

/** What an event is tied to: its own links as given, then the links of others that point at it. */
export function tiesOf(table: EventTable, ref: number): readonly EventTie[] {
  const outgoing = table
    .linksAt(ref)
    .map((link) => ({ ref: link.ref, type: link.type, label: link.label, isOutgoing: true }));
  return [...outgoing, ...(incomingOf(table).get(ref) ?? [])];
}
