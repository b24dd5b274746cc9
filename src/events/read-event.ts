import type { CompiledDate } from './read-date.js';
import { readDateField } from './read-date-field.js';
import { dataOf, forbiddenFields, isTooDeep } from './read-data.js';
import type { PartContext, ReadClaim } from './read-parts.js';
import { readClaims, readLinks, readMedia, readPlace, readTags, statusesOf } from './read-parts.js';
import type { Status } from './dataset-types.js';
import type { ToldEvent } from './filter-match.js';
import { limits } from './limits.js';
import { isStatus, statusFromClaims } from './status.js';
import type { EventClaim, TimelineEvent } from './timeline-event.js';
import { isRecord, withoutAbsent, type FieldReader } from './validate.js';

export type Row = Readonly<Record<string, unknown>>;

/** Fields that every row is asked for, and that are read in an order of their own. */
const mainFields = [
  'title',
  'when',
  'start',
  'end',
  'lane',
  'importance',
  'id',
  'asOf',
  'status',
  'claims',
] as const;

/** Fields of few rows, each with what checks it. */
const otherFields: ReadonlyMap<string, (value: unknown, context: PartContext) => unknown> = new Map<
  string,
  (value: unknown, context: PartContext) => unknown
>([
  ['said', (value, { fields }) => fields.text(value, 'said')],
  ['summary', (value, { fields }) => fields.text(value, 'summary')],
  ['description', (value, { fields }) => fields.text(value, 'description', '', limits.descriptionLength)],
  ['place', readPlace],
  ['media', readMedia],
  ['tags', readTags],
  ['links', readLinks],
  ['url', (value, { fields }) => fields.address(value, 'url')],
  ['color', (value, { fields }) => fields.colour(value, 'color')],
  ['lang', (value, { fields }) => fields.language(value, 'lang')],
  [
    'data',
    (value, { fields }) => {
      const data = fields.record(value, 'data');
      for (const key in data) checkData(data[key], key, 'data', fields);
    },
  ],
]);

export const knownFields: ReadonlySet<string> = new Set([...mainFields, ...otherFields.keys()]);
const plainFields: ReadonlySet<string> = new Set(mainFields);
/** Main fields in the order of the rows before: those of the next row come in the same one, mostly. */
const usualFields: string[] = [];

/**
 * Checks the fields only some rows have, and tells of unknown ones. Nothing is kept: what a row says beside its columns is
 * read again when somebody asks for the event.
 */
export function checkOtherFields(row: Row, context: PartContext): void {
  let place = 0;
  for (const key in row) {
    if (key === usualFields[place]) {
      place++;
      continue;
    }
    if (plainFields.has(key)) {
      usualFields[place++] = key;
      continue;
    }
    const value = row[key];
    const check = otherFields.get(key);
    if (check) {
      if (value !== undefined && value !== null) check(value, context);
      continue;
    }
    reportUnknownField(key, context);
    if (!forbiddenFields.has(key)) checkData(value, key, '', context.fields);
  }
}

function reportUnknownField(field: string, { fields }: PartContext): void {
  if (forbiddenFields.has(field)) fields.report('forbidden-field', 'mended', { field }, field, '');
  else fields.report('unknown-field', 'noted', { field }, field, '');
}

/** Tells of the unknown fields of a row that is left out: what it lacks may stand there under another name. */
export function reportUnknownFields(row: Row, context: PartContext): void {
  for (const key in row) if (!knownFields.has(key)) reportUnknownField(key, context);
}

function checkData(value: unknown, field: string, at: string, fields: FieldReader): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTooDeep(value)) fields.report('too-deep', 'mended', { limit: limits.nesting }, field, at);
}

/** The event's own date of statement, if it has one. */
export function readAsOf(row: Row, { fields, dates }: PartContext): CompiledDate | undefined {
  return readDateField(row['asOf'], { field: 'asOf', at: '', outcome: 'mended' }, fields, dates);
}

/** Its status: as given, else from its claims. */
export function statusOf(row: Row, claims: readonly ReadClaim[], fields: FieldReader): Status | undefined {
  const given = row['status'];
  const status = given === undefined || given === null ? undefined : fields.status(given, 'status', '');
  return status ?? statusFromClaims(statusesOf(claims));
}

/** `statusOf` without reading the claims whole. */
export function statusOfRow(row: Row): Status | undefined {
  if (isStatus(row['status'])) return row['status'];
  const claims: readonly unknown[] = Array.isArray(row['claims']) ? row['claims'] : [];
  const said = claims.slice(0, limits.partsPerEvent).filter(isRecord);
  return statusFromClaims(said.map(({ status }) => (isStatus(status) ? status : 'reported')));
}

/** What the table knows of an event beside its row. */
export type PlacedEvent = Pick<
  TimelineEvent,
  'ref' | 'id' | 'title' | 'lane' | 'span' | 'isUndated' | 'importance'
> & {
  readonly when: string | undefined;
};

const nothing: readonly never[] = [];

function withoutDates(claims: readonly ReadClaim[]): EventClaim[] {
  return claims.map(({ date: _, ...claim }) => claim);
}

/** Reads the words of one row, at a fraction of the cost of the whole. */
export function readTold(row: Row, title: string, context: PartContext): ToldEvent {
  const { fields } = context;
  const { claims, tags, summary, description, said } = row;
  return {
    title,
    claims: claims ? withoutDates(readClaims(claims, context)) : nothing,
    tags: tags ? readTags(tags, context) : nothing,
    ...withoutAbsent({
      status: statusOfRow(row),
      summary: fields.text(summary, 'summary'),
      description: fields.text(description, 'description', '', limits.descriptionLength),
      said: fields.text(said, 'said'),
    }),
  };
}

/** Reads one row whole, without a word: its problems were reported when it was loaded. */
export function readEvent(row: Row, placed: PlacedEvent, context: PartContext): TimelineEvent {
  const { fields } = context;
  const asOf = readAsOf(row, context);
  const claims = readClaims(row['claims'], context, asOf);
  const { start, end } = row;
  const { when, ...known } = placed;
  const isDate = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  return {
    ...known,
    claims: withoutDates(claims),
    media: readMedia(row['media'], context),
    tags: readTags(row['tags'], context),
    links: readLinks(row['links'], context),
    data: dataOf(row, knownFields),
    ...withoutAbsent({
      when,
      start: isDate(start) ? start : undefined,
      end: isDate(end) ? end : undefined,
      asOf: asOf?.text,
      status: statusOf(row, claims, fields),
      said: fields.text(row['said'], 'said'),
      summary: fields.text(row['summary'], 'summary'),
      description: fields.text(row['description'], 'description', '', limits.descriptionLength),
      place: readPlace(row['place'], context),
      url: fields.address(row['url'], 'url'),
      color: fields.colour(row['color'], 'color'),
      lang: fields.language(row['lang'], 'lang'),
    }),
  };
}
