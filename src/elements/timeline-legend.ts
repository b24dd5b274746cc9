import type { TimelineCore } from '../controllers/timeline-core.js';
import { TimelineCompanion, type CompanionPart } from './companion.js';
import { withStyles } from './late-styles.js';

/**
 * What the signs, colours and marks stand for that are in view.
 *
 * @element timeline-legend
 * @summary The legend of a timeline, elsewhere on the page.
 */
export class TimelineLegend extends TimelineCompanion {
  protected override async load(core: TimelineCore): Promise<CompanionPart> {
    const { legendCompanion } = await withStyles(this, import('./companion-parts.js'));
    return legendCompanion(this, core);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-legend': TimelineLegend;
  }
}
