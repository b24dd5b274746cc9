import type { TimelineCore } from '../controllers/timeline-core.js';
import { TimelineCompanion, type CompanionPart } from './companion.js';
import { withStyles } from './late-styles.js';

/**
 * The field for words and dates, with the way from one event found to the next, and the lanes, tags and statuses to filter by.
 *
 * @element timeline-search
 * @summary The search of a timeline, elsewhere on the page.
 */
export class TimelineSearch extends TimelineCompanion {
  protected override async load(core: TimelineCore): Promise<CompanionPart> {
    const { searchCompanion } = await withStyles(this, import('./companion-parts.js'));
    return searchCompanion(this, core);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-search': TimelineSearch;
  }
}
