import type { TimelineCore } from '../controllers/timeline-core.js';
import { TimelineCompanion, type CompanionPart } from './companion.js';
import { withStyles } from './late-styles.js';

/**
 * The strip that shows all events small, with a window on what is in view, wherever the page wants it.
 *
 * @element timeline-overview
 * @summary The overview of a timeline, elsewhere on the page.
 */
export class TimelineOverview extends TimelineCompanion {
  protected override async load(core: TimelineCore): Promise<CompanionPart> {
    const { overviewCompanion } = await withStyles(this, import('./companion-parts.js'));
    return overviewCompanion(this, core);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-overview': TimelineOverview;
  }
}
