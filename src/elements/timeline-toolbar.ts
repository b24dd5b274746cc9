import type { TimelineCore } from '../controllers/timeline-core.js';
import { TimelineCompanion, type CompanionPart } from './companion.js';
import { withStyles } from './late-styles.js';
import { property } from './property.js';

/**
 * The row of buttons that move and change a timeline, wherever the page wants it.
 *
 * @element timeline-toolbar
 * @summary The toolbar of a timeline, elsewhere on the page.
 */
export class TimelineToolbar extends TimelineCompanion {
  /** What it offers, as with the timeline's own `controls`; the usual ones when absent. */
  @property() controls: string | null = null;

  protected override async load(core: TimelineCore): Promise<CompanionPart> {
    const { toolbarCompanion } = await withStyles(this, import('./companion-parts.js'));
    return toolbarCompanion(this, core);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'timeline-toolbar': TimelineToolbar;
  }
}
