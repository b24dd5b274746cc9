import type { Slices } from '../base/slices.js';
import type { EventTable } from '../events/event-table.js';
import type { EventClaim, TimelineEvent } from '../events/timeline-event.js';
import { readMended } from '../events/mend-date.js';
import { mapDates } from '../time/edtf/map-dates.js';
import { isEdtfProblem } from '../time/edtf/problem.js';
import { writeEdtf } from '../time/edtf/write-edtf.js';
import { utcZone, type Zone } from '../time/zones.js';
import { cellOf } from './csv-cells.js';
import { isFieldName } from './csv-columns.js';

/** Events written between two pauses. */
const eventsPerSlice = 256;

/** The columns of fields, in their order. Those that no event fills are left out, but for the first two. */
const columns: readonly (readonly [
  column: string,
  cell: (told: TimelineEvent, lane: string) => string | number | undefined,
])[] = [
  ['title', ({ title }) => title],
  ['when', ({ when }) => when],
  ['start', ({ when, start }) => (when === undefined ? start : undefined)],
  ['end', ({ when, end }) => (when === undefined ? end : undefined)],
  ['said', ({ said }) => said],
  ['asOf', ({ asOf }) => asOf],
  ['lane', (_told, lane) => lane],
  ['status', ({ status }) => status],
  ['importance', ({ importance }) => (importance === 0.5 ? undefined : importance)],
  ['summary', ({ summary }) => summary],
  ['description', ({ description }) => description],
  ['by', ({ claims }) => joined(claims, ({ by }) => by)],
  ['source', ({ claims }) => joined(claims, ({ source }) => source?.title)],
  ['quote', ({ claims }) => joined(claims, ({ quote }) => quote)],
  ['place', ({ place }) => place?.name],
  ['lat', ({ place }) => place?.lat],
  ['lon', ({ place }) => place?.lon],
  ['tags', ({ tags }) => tags.join('; ')],
  ['media', ({ media }) => media[0]?.src.text],
  ['alt', ({ media }) => media[0]?.alt],
  ['caption', ({ media }) => media[0]?.caption],
  ['credit', ({ media }) => media[0]?.credit],
  ['url', ({ url }) => url?.text],
  ['color', ({ color }) => color],
  ['lang', ({ lang }) => lang],
  ['id', ({ id }) => id],
];

const dateColumns = ['when', 'start', 'end', 'asOf'];

/** A table does not say whose clock its times are told by, so each of them does. */
function withZone(text: string, zone: Zone): string {
  const reading = zone === utcZone ? undefined : readMended(text);
  if (!reading || isEdtfProblem(reading)) return text;
  const tree = mapDates(reading.tree, (date) => {
    const { time } = date;
    const isLocal = time && time.shift === undefined && time.zone === undefined;
    return isLocal ? { ...date, time: { ...time, zone: zone.name } } : date;
  });
  return writeEdtf(tree);
}

function joined(claims: readonly EventClaim[], part: (claim: EventClaim) => string | undefined): string {
  const parts = claims.map(part).filter((text) => text !== undefined);
  return [...new Set(parts)].join('; ');
}

/**
 * Events as comma-separated text (RFC 4180) with a header that is read here again; one row an event, in the order of `refs`. A
 * table has no room for links, nor for more than one picture; several claims share a cell. Plain values of `data` get columns of
 * their own.
 */
export function* csvOf(table: EventTable, refs: ArrayLike<number>): Slices<string> {
  const rows: Map<string, string>[] = [];
  const used = new Set<string>(['title', 'when']);
  const others = new Set<string>();
  for (let i = 0; i < refs.length; i++) {
    const told = table.eventAt(refs[i] ?? 0);
    const lane = table.lanes[table.laneAt(told.ref)];
    const row = new Map<string, string>();
    for (const [column, cell] of columns) {
      const value = cell(told, lane?.label ?? '');
      if (value !== undefined && value !== '') row.set(column, String(value));
    }
    for (const column of dateColumns) {
      const text = row.get(column);
      if (text !== undefined) row.set(column, withZone(text, table.timeZone));
    }
    for (const [key, value] of Object.entries(told.data)) {
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      if (!isPlain || value === '' || isFieldName(key)) continue;
      row.set(key, String(value));
      others.add(key);
    }
    for (const column of row.keys()) used.add(column);
    rows.push(row);
    if (i % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  const header = [...columns.map(([column]) => column).filter((column) => used.has(column)), ...others];
  const lines = rows.map((row) => lineOf(header.map((column) => row.get(column) ?? '')));
  return [lineOf(header), ...lines].join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}
