import type { Wording } from '../../src/a11y/wording.js';
import type { EventTable } from '../../src/events/event-table.js';
import { localeFor } from '../../src/locale/languages.js';

/** The words about a table in a language, in the zone of its data. */
export function wordingOf(table: EventTable, tag = 'en-GB'): Wording {
  const locale = localeFor(tag);
  const asOf = table.asOf && { asOf: table.asOf };
  return { table, words: { locale, zone: table.displayedZone, ...asOf } };
}
