import { inTimeOrder } from '../a11y/time-order.js';
import type { Slices } from '../base/slices.js';
import type { Dataset } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { csvOf } from '../sources/csv-writer.js';
import { datasetOf } from '../sources/dataset-writer.js';
import { icsOf } from '../sources/ics-writer.js';
import type { TimelineCore } from './timeline-core.js';
import { inTurns } from './turns.js';

/** What passes the filter as a table, in order of time. Empty before there are data. */
export async function csvTextOf({ store }: TimelineCore): Promise<string> {
  const { table } = store.state;
  return table ? whole(csvOf(table, passingOf(store.state.passing, table))) : '';
}

/** What passes the filter as a calendar, in order of time. Empty before there are data. */
export async function icsTextOf({ store, surroundings }: TimelineCore): Promise<string> {
  const { table, passing } = store.state;
  if (!table || !surroundings) return '';
  const { words } = surroundings.wording;
  return whole(icsOf(table, passingOf(passing, table), { words, writtenAt: Date.now() }));
}

/** The dataset, whole, with its dates as they were written. Without events before there are data. */
export async function jsonOf({ store }: TimelineCore): Promise<Dataset> {
  const { table } = store.state;
  return table ? whole(datasetOf(table)) : { events: [] };
}

function passingOf(passing: { has(ref: number): boolean } | undefined, table: EventTable): Uint32Array {
  return inTimeOrder(table, (ref) => passing?.has(ref) !== false);
}

async function whole<Value>(slices: Slices<Value>): Promise<Value> {
  const value = await inTurns(slices);
  if (value === undefined) throw new TypeError('Given up.');
  return value;
}
