import type { Slices } from '../base/slices.js';
import type { EventTable } from '../events/event-table.js';
import { markdownText, readMarkdown } from '../events/markdown.js';
import type { TimelineEvent } from '../events/timeline-event.js';
import { dateAsSaid } from '../locale/date-in-words.js';
import type { WordsContext } from '../locale/words-context.js';
import { civilFromDays, civilFromInstant, daysFromInstant } from '../time/calendar.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Instant } from '../time/instant.js';

/** Events written between two pauses. */
const eventsPerSlice = 256;

/** What a calendar says beside its events. */
export interface CalendarOptions {
  readonly words: WordsContext;
  /** The moment of writing, which every entry has to carry. */
  readonly writtenAt: Instant;
}

/**
 * Events as iCalendar text (RFC 5545), in the order of `refs`. A calendar knows no doubt: an entry takes all days its event may
 * have had, and its description says in words what is known. Years before 1 and after 9999, and events without a beginning, have
 * no place in a calendar.
 */
export function* icsOf(table: EventTable, refs: ArrayLike<number>, options: CalendarOptions): Slices<string> {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//event-timeline//event-timeline//EN',
    'CALSCALE:GREGORIAN',
  ];
  if (table.title !== undefined) lines.push(`X-WR-CALNAME:${textValue(table.title)}`);
  for (let i = 0; i < refs.length; i++) {
    lines.push(...entryOf(table, table.eventAt(refs[i] ?? 0), options));
    if (i % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const statusNames = { confirmed: 'CONFIRMED', retracted: 'CANCELLED' } as const;

function entryOf(table: EventTable, told: TimelineEvent, { words, writtenAt }: CalendarOptions): string[] {
  const dates = datesOf(told.span, table.displayedZone.offsetAt(told.span.earliestStart));
  if (!dates || told.isUndated) return [];
  const { status, place, url, tags } = told;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${textValue(encodeURIComponent(told.id))}@event-timeline`,
    `DTSTAMP:${timeValue(writtenAt)}`,
    ...dates,
    `SUMMARY:${textValue(told.title)}`,
    `DESCRIPTION:${textValue(descriptionOf(table, told, words))}`,
    `STATUS:${status === 'confirmed' || status === 'retracted' ? statusNames[status] : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
  ];
  if (tags.length > 0) lines.push(`CATEGORIES:${tags.map(textValue).join(',')}`);
  if (place?.name !== undefined) lines.push(`LOCATION:${textValue(place.name)}`);
  if (place?.lat !== undefined && place.lon !== undefined) {
    lines.push(`GEO:${String(place.lat)};${String(place.lon)}`);
  }
  if (url?.href !== undefined) lines.push(`URL:${url.href}`);
  lines.push('END:VEVENT');
  return lines;
}

/** Start and end: of whole days as days, the last of them excluded; else as instants. Undefined where a calendar cannot tell. */
function datesOf(span: FuzzySpan, offsetMs: number): readonly string[] | undefined {
  const { earliestStart: start, latestEnd: end } = span;
  if (!Number.isFinite(start) || !isInCalendar(start)) return undefined;
  const isKnown = Number.isFinite(end) && isInCalendar(end);
  if (span.start.floating || !isExactEnough(span)) {
    const first = daysFromInstant(start, offsetMs);
    const last = isKnown ? Math.max(daysFromInstant(end - 1, offsetMs) + 1, first + 1) : first + 1;
    return [`DTSTART;VALUE=DATE:${dayValue(first)}`, `DTEND;VALUE=DATE:${dayValue(last)}`];
  }
  const lines = [`DTSTART:${timeValue(start)}`];
  if (isKnown && end - start >= 1000) lines.push(`DTEND:${timeValue(end)}`);
  return lines;
}

function isExactEnough({ start }: FuzzySpan): boolean {
  return ['fraction', 'second', 'minute', 'hour'].includes(start.precision);
}

function isInCalendar(at: Instant): boolean {
  const { year } = civilFromInstant(at);
  return year >= 1 && year <= 9999;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function dayValue(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

function timeValue(at: Instant): string {
  const { hour, minute, second } = civilFromInstant(at);
  return `${dayValue(daysFromInstant(at))}T${digits(hour, 2)}${digits(minute, 2)}${digits(second, 2)}Z`;
}

function descriptionOf(table: EventTable, told: TimelineEvent, words: WordsContext): string {
  const date = { tree: table.treeAt(told.ref), span: told.span };
  const sources = told.claims.flatMap(({ source, by }) => source?.title ?? by ?? []);
  return [
    dateAsSaid(date, told.said, words),
    told.status === undefined ? undefined : words.locale.ui.details.status[told.status],
    told.summary,
    told.description === undefined ? undefined : markdownText(readMarkdown(told.description)),
    [...new Set(sources)].join('; '),
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

function textValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');
}

const encoder = new TextEncoder();
const longestLine = 75;

/** Lines have at most 75 bytes; the rest of one goes on after a line end and a space. No character is cut in two. */
function folded(line: string): string {
  if (line.length * 3 <= longestLine) return line;
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (bytes + length > longestLine) {
      parts.push(part);
      part = '';
      bytes = 1;
    }
    part += character;
    bytes += length;
  }
  return [...parts, part].join('\r\n ');
}
