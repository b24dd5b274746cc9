import type { Zone } from '../time/zones.js';
import { utcZone, zoneNamed } from '../time/zones.js';
import type { CompiledDate } from './read-date.js';
import { DateReader } from './read-date.js';
import { readDateField } from './read-date-field.js';
import type { Era } from './event-table.js';
import { limits } from './limits.js';
import type { LaneBook } from './read-lanes.js';
import type { EventSource } from './timeline-event.js';
import { isRecord, reportUnknown, withoutAbsent, type FieldReader } from './validate.js';

/** What a dataset says of itself, without its events. */
export interface DatasetHead {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly lang: string | undefined;
  readonly timeZone: Zone;
  readonly dates: DateReader;
  readonly asOf: CompiledDate | undefined;
  readonly sources: Map<string, EventSource>;
}

/** How dates are shown, whatever the dataset says. */
export interface HeadOptions {
  readonly displayedZone: Zone | undefined;
  readonly southernSeasons: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a dataset beside its events' own. */
export const headFields = new Set([
  '$schema',
  'title',
  'description',
  'lang',
  'timeZone',
  'asOf',
  'lanes',
  'sources',
  'eras',
  'events',
]);
const sourceFields = new Set(['id', 'title', 'published', 'url', 'lang']);
const eraFields = new Set(['title', 'when', 'lane', 'color']);

/** Reads the fields of the dataset itself; lanes go to the book, eras wait until all lanes are known. */
export function readHead(
  head: Fields,
  fields: FieldReader,
  lanes: LaneBook,
  options: HeadOptions,
): DatasetHead {
  reportUnknown(head, headFields, '', '', fields);
  fields.text(head['$schema'], '$schema', '', limits.addressLength);
  const title = fields.text(head['title'], 'title', '', limits.titleLength);
  const description = fields.text(head['description'], 'description', '', limits.descriptionLength);
  const lang = fields.language(head['lang'], 'lang');
  const timeZone = readZone(head['timeZone'], fields);
  const dayZone = options.displayedZone ?? timeZone;
  const dates = new DateReader({ zone: timeZone, dayZone, southernSeasons: options.southernSeasons });
  const asOf = readDateField(head['asOf'], { field: 'asOf', at: '', outcome: 'mended' }, fields, dates);
  dates.asOf = asOf;
  lanes.declare(head['lanes'], fields);
  const sources = readSources(head['sources'], fields, dates);
  return { title, description, lang, timeZone, dates, asOf, sources };
}

function readZone(value: unknown, fields: FieldReader): Zone {
  const zoneName = fields.text(value, 'timeZone', '', limits.languageLength);
  if (zoneName === undefined) return utcZone;
  const zone = zoneNamed(zoneName);
  if (!zone) fields.report('zone-unknown', 'mended', { value: zoneName }, 'timeZone', '', zoneName);
  return zone ?? utcZone;
}

function readSources(value: unknown, fields: FieldReader, dates: DateReader): Map<string, EventSource> {
  const sources = new Map<string, EventSource>();
  const places = new Map<string, string>();
  for (const [i, entry] of fields.list(value, 'sources', '', Infinity).entries()) {
    const at = `sources[${String(i)}]`;
    if (!isRecord(entry)) {
      fields.wrongType(entry, 'an object', '', at);
      continue;
    }
    reportUnknown(entry, sourceFields, 'sources', at, fields);
    const id = fields.neededText(entry['id'], 'id', at);
    const title = fields.text(entry['title'], 'title', at);
    const place = { field: 'published', at, outcome: 'mended' } as const;
    const published = readDateField(entry['published'], place, fields, dates);
    const url = fields.address(entry['url'], 'url', at);
    const lang = fields.language(entry['lang'], 'lang', at);
    if (id === undefined) continue;
    const other = places.get(id);
    if (other !== undefined) {
      fields.report('twin-id', 'mended', { value: id, other, id }, 'id', at, id);
      continue;
    }
    places.set(id, at);
    const dated = { published: published?.text, publishedSpan: published?.span };
    sources.set(id, { id, title: title ?? id, ...withoutAbsent({ ...dated, url, lang }) });
  }
  return sources;
}

/** Reads the eras, once every lane has its place. An era without a readable date is left out. */
export function readEras(value: unknown, fields: FieldReader, dates: DateReader, lanes: LaneBook): Era[] {
  const eras: Era[] = [];
  for (const [i, entry] of fields.list(value, 'eras', '', limits.eras).entries()) {
    const at = `eras[${String(i)}]`;
    if (!isRecord(entry)) {
      fields.wrongType(entry, 'an object', '', at);
      continue;
    }
    reportUnknown(entry, eraFields, 'eras', at, fields);
    const title = fields.neededText(entry['title'], 'title', at);
    if (entry['when'] === undefined || entry['when'] === null) {
      fields.report('part-missing', 'mended', { field: 'when' }, 'when', at);
    }
    const date = readDateField(entry['when'], { field: 'when', at, outcome: 'mended' }, fields, dates);
    const laneId = fields.text(entry['lane'], 'lane', at);
    const color = fields.colour(entry['color'], 'color', at);
    const lane = laneId === undefined ? -1 : lanes.find(laneId);
    if (laneId !== undefined && lane < 0 && lanes.areDeclared) {
      fields.report('unknown-target', 'mended', { target: laneId }, 'lane', at, laneId);
    }
    if (title === undefined || !date) continue;
    eras.push({ title, span: date.span, when: date.text, lane, ...withoutAbsent({ color }) });
  }
  return eras;
}
