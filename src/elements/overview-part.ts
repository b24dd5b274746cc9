import { nothing, type TemplateResult } from 'lit';
import { OverviewController } from '../controllers/overview-controller.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { overviewTemplate } from './overview.js';
import type { PartHost } from './part-host.js';

/** The strip with the window. */
export class OverviewPart {
  readonly #core: TimelineCore;
  readonly #overview: OverviewController;

  /** `gutterPx`: how far in the strip begins. */
  constructor(host: PartHost, core: TimelineCore, gutterPx: () => number) {
    this.#core = core;
    this.#overview = new OverviewController(host, {
      element: () => (host.renderRoot as ParentNode | undefined)?.querySelector<HTMLElement>('.overview'),
      store: core.store,
      view: core.view,
      plan: () => core.plot.plans.plan,
      palette: () => core.palette,
      words: () => core.surroundings?.wording.words,
      gutterPx,
      setDragging: (isDragging) => {
        core.interaction?.pointing.setDragging(isDragging);
      },
      announce: (text) => {
        core.announcer.say('limit', text);
      },
    });
  }

  /** Brings the strip in step with the view. To be called once a frame. */
  update(): void {
    this.#overview.update();
  }

  /** Nothing upright, and where there is nothing to look over. */
  template(): TemplateResult | typeof nothing {
    const { surroundings, isVertical, store, locale } = this.#core;
    const { table, view } = store.state;
    if (!surroundings || !table || table.count === 0 || isVertical || view !== 'timeline') return nothing;
    return overviewTemplate({ ui: locale.ui, overview: this.#overview });
  }
}
