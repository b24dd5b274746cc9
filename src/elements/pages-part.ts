import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { paperLength } from '../a11y/outline.js';
import { viewSwitchedMessage } from '../a11y/messages.js';
import type { Surroundings } from '../a11y/surroundings.js';
import { LatePart } from '../controllers/late-parts.js';
import { PagesController } from '../controllers/pages-controller.js';
import { ScrollStop } from '../controllers/scroll-stop.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { withStyles } from './late-styles.js';
import type * as ListModule from './list.js';
import type * as TableModule from './table.js';

/** List and table: the same events as the plot, a page at a time. */
export class PagesPart {
  readonly #core: TimelineCore;
  readonly #controller: PagesController;
  readonly #list: LatePart<typeof ListModule>;
  readonly #table: LatePart<typeof TableModule>;
  #told = '';

  constructor(host: ReactiveControllerHost & HTMLElement, core: TimelineCore) {
    this.#core = core;
    this.#controller = new PagesController(host, core.store);
    new ScrollStop(host, () => host.shadowRoot?.querySelector('.pages'));
    this.#list = new LatePart(host, () => withStyles(host, import('./list.js')));
    this.#table = new LatePart(host, () => withStyles(host, import('./table.js')));
  }

  /** The list or the table, where one of them is looked at and its code is here. */
  template(): TemplateResult | typeof nothing {
    const core = this.#core;
    const { surroundings, interaction, locale, isPrinting } = core;
    const { selected, found } = core.store.state;
    const view = core.store.state.view === 'timeline' && isPrinting ? 'list' : core.store.state.view;
    if (!surroundings) return nothing;
    if (view === 'timeline') {
      const { table, passing } = core.store.state;
      this.#tell(surroundings, passing?.size ?? table?.count ?? 0, 0, 1);
      // Printing waits for nothing: the list is at hand before it is asked for.
      if (core.plot.scene) this.#list.get();
      return nothing;
    }
    const template = view === 'list' ? this.#list.get()?.listTemplate : this.#table.get()?.tableTemplate;
    const outline = this.#controller.outline(locale.askedTag, isPrinting ? paperLength : undefined);
    if (!template || !outline) return nothing;
    const pages = this.#controller;
    const page = isPrinting ? 0 : pages.pageOf(outline);
    if (!isPrinting) this.#tell(surroundings, outline.count, page, outline.pages);
    const { headingLevel } = core.host.settings;
    return template({
      wording: surroundings.wording,
      outline,
      page,
      selected,
      found,
      isOnlyInView: pages.isOnlyInView,
      headingLevel: headingLevel === undefined ? undefined : headingLevel + 1,
      turnTo: (page) => {
        pages.turnTo(page);
      },
      sortBy: (sort) => {
        pages.sortBy(sort);
      },
      setOnlyInView: (isOnly) => {
        pages.setOnlyInView(isOnly);
      },
      open: (ref) => {
        interaction?.effects.openDetails(ref);
      },
    });
  }

  /** Another view, or another page of it, is told once it stands; what a page begins with is not. */
  #tell({ wording }: Surroundings, events: number, page: number, pages: number): void {
    const { store, host, announcer } = this.#core;
    const { view } = store.state;
    const now = `${view} ${String(page)}`;
    const isOther = this.#told !== '' && this.#told !== now;
    this.#told = now;
    if (!isOther) return;
    const message = viewSwitchedMessage(wording, view, events, page, pages);
    void host.updateComplete.then(() => {
      announcer.say('limit', message);
    });
  }
}
