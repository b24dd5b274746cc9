import { sourceNames } from './outline.js';
import { dateOf, type Wording } from './wording.js';

/**
 * One event as plain text for the clipboard: title, date with its wording, who says so, and the address to come back to, a line
 * each, so that a copy keeps what makes it checkable.
 */
export function eventAsText(wording: Wording, ref: number, address: string | undefined): string {
  const { table } = wording;
  const { summary, url } = table.eventAt(ref);
  const lines = [
    table.titleAt(ref),
    dateOf(wording, ref),
    summary,
    sourceNames(table, ref).join('; '),
    url?.href,
    address,
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
