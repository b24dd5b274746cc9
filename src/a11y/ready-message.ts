import { extentInWords, uiOf, type Wording } from './wording.js';

/** "1,000,000 events, 1957 to 2026." Once the data are there. */
export function readyMessage(wording: Wording): string {
  return uiOf(wording).live.ready(wording.table.count, extentInWords(wording));
}
