import type { LoadProblem } from './problem-codes.js';
import { isRecord } from './validate.js';

/** Where the events of a JSON value are. */
export interface DatasetShape {
  /** The dataset's own fields; empty for a bare list. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly rows: readonly unknown[];
  /** What stands before a row's number in the paths of problems. */
  readonly rowsAt: string;
  /** A newer minor version of the format, where `$schema` names one. */
  readonly newerMinor?: string;
}

/** The version of the format that is read here. */
export const formatVersion = { major: 1, minor: 0 } as const;

/** What events are looked for under. */
export const lookedFor: readonly string[] = ['events', 'timeline', 'an array of objects'];

/**
 * Finds the events in a JSON value: a dataset, a dataset under `timeline`, or a bare list of events. What else is known by
 * its looks is named, so that the reader hears which importer to add.
 */
export function shapeOf(input: unknown): DatasetShape | LoadProblem {
  if (Array.isArray(input)) {
    const rows: readonly unknown[] = input;
    if (rows.length === 0 || rows.some(isRecord)) {
      return foreignRows(rows) ?? { head: {}, rows, rowsAt: '' };
    }
    return noEvents(['an array of other things']);
  }
  if (!isRecord(input)) return noEvents([]);
  const foreign = foreignFormat(input);
  if (foreign) return foreign;
  const version = versionOf(input['$schema']);
  if (version && version.major > formatVersion.major) {
    const reads = Array.from({ length: formatVersion.major }, (_, i) => i + 1);
    return { code: 'newer-version', parameters: { version: version.major, reads } };
  }
  const { events, timeline } = input;
  if (Array.isArray(events)) {
    const rows: readonly unknown[] = events;
    const isNewer = version?.major === formatVersion.major && version.minor > formatVersion.minor;
    return {
      head: input,
      rows,
      rowsAt: 'events',
      ...(isNewer && { newerMinor: `${String(version.major)}.${String(version.minor)}` }),
    };
  }
  if (isRecord(timeline) && Array.isArray(timeline['events'])) {
    const shape = shapeOf(timeline);
    return 'rows' in shape ? { ...shape, rowsAt: `timeline.${shape.rowsAt}` } : shape;
  }
  return noEvents(Object.keys(input).slice(0, 20));
}

function noEvents(found: readonly string[]): LoadProblem {
  return { code: 'no-events-found', parameters: { lookedFor, found: found.map((key) => key.slice(0, 40)) } };
}

/** The version a `$schema` address names ("…event-timeline@2/…", "urn:event-timeline:dataset:1.0"). */
function versionOf(schema: unknown): { readonly major: number; readonly minor: number } | undefined {
  if (typeof schema !== 'string') return undefined;
  const match = /event-timeline(?:@|:dataset:|\/v?)(\d{1,4})(?:\.(\d{1,4}))?/.exec(schema.slice(0, 2_048));
  return match ? { major: Number(match[1]), minor: Number(match[2] ?? 0) } : undefined;
}

function foreign(format: string, source: string): LoadProblem {
  return { code: 'foreign-format', parameters: { format, source } };
}

function foreignFormat(input: Readonly<Record<string, unknown>>): LoadProblem | undefined {
  const { events, timeline } = input;
  if (isRecord(timeline) && (Array.isArray(timeline['date']) || Array.isArray(timeline['era']))) {
    return foreign('TimelineJS', 'timeline-js');
  }
  if ('dateTimeFormat' in input || 'wiki-url' in input) return foreign('SIMILE', 'simile');
  if ('traceEvents' in input) return foreign('Chrome trace', 'chrome-trace');
  if (input['type'] === 'FeatureCollection') return foreign('GeoJSON', 'linked-places');
  if (isRecord(input['results']) && Array.isArray(input['results']['bindings']))
    return foreign('SPARQL', 'wikidata');
  if ('@context' in input || '@graph' in input) return foreign('JSON-LD', 'json-ld');
  return Array.isArray(events) ? foreignRows(events) : undefined;
}

/** Rows that have another format's way of writing a date, and not ours. */
function foreignRows(rows: readonly unknown[]): LoadProblem | undefined {
  const first = rows.find(isRecord);
  if (!first) return undefined;
  if (isRecord(first['start_date'])) return foreign('TimelineJS', 'timeline-js');
  if (typeof first['@type'] === 'string') return foreign('JSON-LD', 'json-ld');
  return undefined;
}
