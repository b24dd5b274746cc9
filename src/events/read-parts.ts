import type { CompiledDate, DateReader } from './read-date.js';
import { readDateField } from './read-date-field.js';
import type { EventClaim, EventLink, EventMedia, EventPlace, EventSource } from './timeline-event.js';
import type { Status } from './dataset-types.js';
import { limits } from './limits.js';
import { isRecord, reportUnknown, withoutAbsent, type FieldReader } from './validate.js';

/** What the parts of an event are read with. */
export interface PartContext {
  readonly fields: FieldReader;
  readonly dates: DateReader;
  readonly sources: ReadonlyMap<string, EventSource>;
  /** The event with this id; −1 where there is none. `undefined` while ids are still coming in: then all are taken. */
  readonly refOfId?: ((id: string) => number) | undefined;
}

/** A claim with what only drawing needs of its date. */
export interface ReadClaim extends EventClaim {
  readonly date?: CompiledDate;
}

type Part = Readonly<Record<string, unknown>>;

const claimFields = new Set(['source', 'by', 'status', 'quote', 'said', 'when', 'url']);
const placeFields = new Set(['name', 'lat', 'lon']);
const mediaFields = new Set(['src', 'alt', 'caption', 'credit', 'kind']);
const linkFields = new Set(['to', 'type', 'label']);

/** The parts of a list that are objects, each with its place. Also tells of fields that no part has. */
function* partsOf(
  value: unknown,
  field: string,
  known: ReadonlySet<string>,
  { fields }: PartContext,
): Generator<readonly [Part, string, number]> {
  for (const [i, entry] of fields.list(value, field).entries()) {
    const at = `${field}[${String(i)}]`;
    if (isRecord(entry)) {
      reportUnknown(entry, known, field, at, fields);
      yield [entry, at, i];
    } else {
      fields.wrongType(entry, 'an object', '', at);
    }
  }
}

/** Who says so. A claim that points at no source there is stands without one. */
export function readClaims(value: unknown, context: PartContext, asOf?: CompiledDate): ReadClaim[] {
  const { fields, sources } = context;
  const claims: ReadClaim[] = [];
  for (const [part, at] of partsOf(value, 'claims', claimFields, context)) {
    const sourceId = fields.text(part['source'], 'source', at);
    const source = sourceId === undefined ? undefined : sources.get(sourceId);
    if (sourceId !== undefined && !source) {
      fields.report('unknown-target', 'mended', { target: sourceId }, 'source', at, sourceId);
    }
    const by = fields.text(part['by'], 'by', at);
    const quote = fields.text(part['quote'], 'quote', at);
    const said = fields.text(part['said'], 'said', at);
    const place = { field: 'when', at, outcome: 'mended' } as const;
    const date = readDateField(part['when'], place, fields, context.dates, asOf);
    const url = fields.address(part['url'], 'url', at);
    claims.push({
      status: fields.status(part['status'], 'status', at) ?? 'reported',
      ...withoutAbsent({ source, by, quote, said, when: date?.text, span: date?.span, date, url }),
    });
  }
  return claims;
}

/** The statuses of claims alone, in their order. */
export function statusesOf(claims: readonly EventClaim[]): Status[] {
  return claims.map((claim) => claim.status);
}

export function readPlace(value: unknown, { fields }: PartContext): EventPlace | undefined {
  const part = fields.record(value, 'place');
  if (!part) return undefined;
  reportUnknown(part, placeFields, 'place', 'place', fields);
  const placeName = fields.text(part['name'], 'name', 'place');
  const lat = fields.number(part['lat'], 'lat', 'place', -90, 90);
  const lon = fields.number(part['lon'], 'lon', 'place', -180, 180);
  return withoutAbsent({ name: placeName, lat, lon });
}

/** Pictures, sounds, films. One whose address is refused is kept for its words. */
export function readMedia(value: unknown, context: PartContext): EventMedia[] {
  const { fields } = context;
  const media: EventMedia[] = [];
  for (const [part, at] of partsOf(value, 'media', mediaFields, context)) {
    const isThere = typeof part['src'] === 'string' && part['src'].trim() !== '';
    const src = isThere ? fields.address(part['src'], 'src', at, 'media') : undefined;
    if (!isThere) fields.neededText(part['src'], 'src', at);
    const alt = fields.text(part['alt'], 'alt', at);
    const caption = fields.text(part['caption'], 'caption', at);
    const credit = fields.text(part['credit'], 'credit', at);
    const kind = fields.choice(part['kind'], 'kind', at, ['image', 'audio', 'video'] as const) ?? 'image';
    if (!src) continue;
    // An empty `alt` says that there is nothing to say; only a missing one is a fault.
    if (part['alt'] === undefined || part['alt'] === null) fields.report('alt-missing', 'noted', {}, '', at);
    media.push({ src, kind, ...withoutAbsent({ alt, caption, credit }) });
  }
  return media;
}

export function readTags(value: unknown, { fields }: PartContext): string[] {
  const tags: string[] = [];
  for (const [i, entry] of fields.list(value, 'tags').entries()) {
    const at = `tags[${String(i)}]`;
    if (entry === null || entry === undefined) fields.wrongType(entry, 'text', '', at);
    const tag = fields.text(entry, '', at);
    if (tag !== undefined) tags.push(tag);
  }
  return tags;
}

const linkTypes = ['leads-to', 'follows', 'part-of', 'contradicts', 'same-as'] as const;

/** What it has to do with other events. A link to none is dropped. */
export function readLinks(value: unknown, context: PartContext): EventLink[] {
  const { fields, refOfId } = context;
  const links: EventLink[] = [];
  for (const [part, at] of partsOf(value, 'links', linkFields, context)) {
    const to = fields.neededText(part['to'], 'to', at);
    const type = fields.choice(part['type'], 'type', at, linkTypes);
    const label = fields.text(part['label'], 'label', at);
    const ref = to === undefined ? -1 : (refOfId?.(to) ?? 0);
    if (to === undefined || ref < 0) continue;
    links.push({ to, ref, ...withoutAbsent({ type, label }) });
  }
  return links;
}

/** Reports the links of one event that lead nowhere, once all ids are known. */
export function reportLostLinks(value: unknown, fields: FieldReader, refOfId: (id: string) => number): void {
  if (!Array.isArray(value)) return;
  const entries: readonly unknown[] = value.slice(0, limits.partsPerEvent);
  for (const [i, entry] of entries.entries()) {
    const target = isRecord(entry) ? entry['to'] : undefined;
    if (typeof target !== 'string' || !target.trim() || refOfId(target) >= 0) continue;
    const shown = target.slice(0, limits.excerptLength);
    fields.report('unknown-target', 'mended', { target: shown }, 'to', `links[${String(i)}]`, target);
  }
}
