import { civilFromDays, daysFromCivil, weekdayOf } from '../time/calendar.js';
import { limits } from '../events/limits.js';

/** One event of a list in the page, as plain text and addresses. */
export interface ListItem {
  readonly id?: string;
  /** The `datetime` of each `<time>`, in order: one for a date, two for a start and an end. */
  readonly dates: readonly string[];
  /** The words shown for each of them. */
  readonly said?: readonly string[];
  readonly heading?: string;
  /** What else the item says. */
  readonly text?: string;
  readonly href?: string;
  readonly lang?: string;
  /** The item's `data-` attributes, by their camel-case names: those of fields are taken as such. */
  readonly data?: Readonly<Record<string, string | undefined>>;
}

const textFields = ['lane', 'status', 'asOf', 'color', 'said'] as const;

/**
 * Makes rows of a dataset from the list that reads without scripts. Where there is no heading, the text is the title. The words
 * of a `<time>` count as the source's own ("over the weekend") only where they hold no digit; else they repeat the date.
 */
export function recordsFromList(items: readonly ListItem[]): readonly Record<string, unknown>[] {
  return items.map((item) => {
    const { dates, heading, text, href, id, lang, data = {} } = item;
    const said = (item.said ?? []).find(
      (words, i) => words !== dates[i] && words !== '' && !/\d/.test(words),
    );
    const title = heading ?? text ?? '';
    const row: Record<string, unknown> = { title, when: whenOf(dates) };
    if (id !== undefined) row['id'] = id;
    if (heading !== undefined && text)
      row[text.length > limits.textLength ? 'description' : 'summary'] = text;
    if (href !== undefined) row['url'] = href;
    if (lang !== undefined) row['lang'] = lang;
    if (said !== undefined) row['said'] = said;
    const rest: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(data)) {
      if (value === undefined) continue;
      if ((textFields as readonly string[]).includes(key)) row[key] = value;
      else if (key === 'importance') row[key] = value.trim() === '' ? undefined : Number(value);
      else if (key === 'tags') row[key] = value.split(/[\s,;]+/).filter((tag) => tag !== '');
      else rest[key] = value;
    }
    if (Object.keys(rest).length > 0) row['data'] = rest;
    return row;
  });
}

function whenOf(dates: readonly string[]): string | undefined {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (dates.length === 1) return edtfFromHtml(first);
  return `${dayOfWeek(first, 1) ?? edtfFromHtml(first)}/${dayOfWeek(last, 7) ?? edtfFromHtml(last)}`;
}

/**
 * A date as HTML's `datetime` has it, in EDTF: a space before the time and a shift without colon are put right, a week becomes
 * one moment between its Monday and Sunday, a day without a year keeps its year unknown. EDTF itself is left as it is.
 */
export function edtfFromHtml(datetime: string): string {
  const text = datetime.trim();
  const monday = dayOfWeek(text, 1);
  const sunday = dayOfWeek(text, 7);
  if (monday !== undefined && sunday !== undefined) return `[${monday}..${sunday}]`;
  if (/^(?:--)?\d\d-\d\d$/.test(text)) return `XXXX-${text.slice(-5)}`;
  if (/^\d{5,12}$/.test(text)) return `Y${text}`;
  return text
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?[+-]\d\d)(\d\d)$/, '$1:$2');
}

/** A day of a week written `2017-W05`, 1 for Monday to 7 for Sunday; undefined for what is no week. */
function dayOfWeek(text: string, weekday: number): string | undefined {
  const match = /^\s*(\d{4})-W(\d\d)\s*$/.exec(text);
  const week = Number(match?.[2]);
  if (!(week >= 1 && week <= 53)) return undefined;
  // Week 1 holds 4 January (ISO 8601).
  const fourth = daysFromCivil(Number(match?.[1]), 1, 4);
  const { year, month, day } = civilFromDays(fourth - weekdayOf(fourth) + (week - 1) * 7 + weekday);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
