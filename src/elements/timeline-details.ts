import type { TimelineCore } from '../controllers/timeline-core.js';
import { TimelineCompanion, type CompanionPart } from './companion.js';
import { withStyles } from './late-styles.js';

/**
 * What tells the open event whole: when, what, who says so. Empty while none is open. Opening an event moves the focus here where
 * the timeline itself has `details="none"`.
 *
 * @element timeline-details
 * @summary The details of a timeline, elsewhere on the page.
 */
export class TimelineDetails extends TimelineCompanion {
  protected override async load(core: TimelineCore): Promise<CompanionPart> {
    const { detailsCompanion } = await withStyles(this, import('./companion-parts.js'));
    return detailsCompanion(this, core);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-details': TimelineDetails;
  }
}
