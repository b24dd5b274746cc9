import type { Slices } from '../base/slices.js';
import type { Claim, Dataset, DatasetEvent, DatasetLane, Source } from '../events/dataset-types.js';
import type { EventTable, Lane } from '../events/event-table.js';
import { statusFromClaims } from '../events/status.js';
import type { EventClaim, EventSource, TimelineEvent } from '../events/timeline-event.js';
import { withoutAbsent } from '../events/validate.js';

/** Events written between two pauses. */
const eventsPerSlice = 256;

const schema = 'urn:event-timeline:dataset:1.0';
const usualImportance = 0.5;

/**
 * The dataset that reads as this table: its events in the order of the data, dates as they were written, what is usual left out.
 * Ids made from content are written, so that whatever points at an event goes on doing so.
 */
export function* datasetOf(table: EventTable): Slices<Dataset> {
  const events: DatasetEvent[] = [];
  for (let ref = 0; ref < table.refCount; ref++) {
    if (!table.gone.has(ref)) events.push(eventOf(table, table.eventAt(ref)));
    if (ref % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  const { title, description, lang, timeZone, asOf, eras } = table;
  const lanes = table.lanes.filter(isNamed).map((lane) => laneOf(lane, table));
  const sources = [...table.sources.values()].map(sourceOf);
  return present<Dataset>({
    $schema: schema,
    title,
    description,
    lang,
    timeZone: timeZone.name === 'UTC' ? undefined : timeZone.name,
    asOf: asOf?.text,
    lanes: filled(lanes),
    sources: filled(sources),
    eras: filled(
      eras.map(({ title: called, when, lane, color }) =>
        present({ title: called, when, lane: table.lanes[lane]?.id, color }),
      ),
    ),
    events,
  });
}

/** Lanes that events name; the one for events without and the one for the rest are made again when they are needed. */
function isNamed({ id, isRest }: Lane): boolean {
  return id !== '' && !isRest;
}

function laneOf({ id, label, color, glyph, parent, collapsed }: Lane, table: EventTable): DatasetLane {
  return present<DatasetLane>({
    id,
    label: label === id ? undefined : label,
    color,
    glyph,
    parent: table.lanes[parent]?.id,
    collapsed: collapsed ? true : undefined,
  });
}

function sourceOf({ id, title, published, url, lang }: EventSource): Source {
  return present<Source>({ id, title: title === id ? undefined : title, published, url: url?.text, lang });
}

function eventOf(table: EventTable, told: TimelineEvent): DatasetEvent {
  const lane = table.lanes[table.laneAt(told.ref)];
  const isByClaims = told.status === statusFromClaims(told.claims.map(({ status }) => status));
  return present<DatasetEvent>({
    id: told.id,
    title: told.title,
    when: told.when,
    start: told.when === undefined ? told.start : undefined,
    end: told.when === undefined ? told.end : undefined,
    said: told.said,
    asOf: told.asOf,
    lane: lane && isNamed(lane) ? lane.id : undefined,
    importance: told.importance === usualImportance ? undefined : told.importance,
    summary: told.summary,
    description: told.description,
    status: isByClaims ? undefined : told.status,
    claims: filled(told.claims.map(claimOf)),
    place: told.place,
    media: filled(
      told.media.map(({ src, alt, caption, credit, kind }) =>
        // A picture without words for it is kept as it came, and told of again.
        present({
          src: src.text,
          alt,
          caption,
          credit,
          kind: kind === 'image' ? undefined : kind,
        }),
      ),
    ),
    tags: filled([...told.tags]),
    links: filled(told.links.map(({ to, type, label }) => present({ to, type, label }))),
    url: told.url?.text,
    color: told.color,
    lang: told.lang,
    data: Object.keys(told.data).length > 0 ? told.data : undefined,
  });
}

function claimOf({ source, by, status, quote, said, when, url }: EventClaim): Claim {
  return present<Claim>({
    source: source?.id,
    by,
    status: status === 'reported' ? undefined : status,
    quote,
    said,
    when,
    url: url?.text,
  });
}

function filled<Entry>(entries: Entry[]): Entry[] | undefined {
  return entries.length > 0 ? entries : undefined;
}

/** The same fields, less those that are undefined. */
function present<Whole extends object>(fields: { [Key in keyof Whole]: Whole[Key] | undefined }): Whole {
  return withoutAbsent(fields) as unknown as Whole;
}
