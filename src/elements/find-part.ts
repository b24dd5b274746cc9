import { html, nothing, type TemplateResult } from 'lit';
import { LatePart } from '../controllers/late-parts.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { eventName } from '../a11y/option-words.js';
import { dateBrief } from '../locale/date-brief.js';
import { goToDate, matchPlace, stepMatch } from '../state/commands-find.js';
import { visit } from '../state/commands-move.js';
import { looksLikeDate, readTypedDate } from '../state/navigate-date.js';
import type { FacetsPart } from './facets-part.js';
import { findTemplate } from './find-panel.js';
import { withStyles } from './late-styles.js';
import type { PartHost } from './part-host.js';

/** The field for words and dates, and what narrows the events down. */
export class FindPart {
  readonly #host: PartHost;
  readonly #core: TimelineCore;
  readonly #facets: LatePart<FacetsPart>;
  #areFacetsOpen = false;

  constructor(host: PartHost, core: TimelineCore) {
    this.#host = host;
    this.#core = core;
    this.#facets = new LatePart(host, async () => {
      const { FacetsPart: Part } = await withStyles(host, import('./facets-part.js'));
      return new Part(host, core);
    });
  }

  /** What sets events off while the field is shut, and the way out of it. */
  note(): TemplateResult | typeof nothing {
    const { store, commandContext, locale } = this.#core;
    const { found, place } = commandContext ? matchPlace(commandContext) : { found: 0, place: 0 };
    if (found === 0) return nothing;
    const { live, find } = locale.ui;
    return html`<button
      type="button"
      class="button wide note"
      part="found"
      @click=${() => {
        store.set({ search: '' });
      }}
    >
      ${`${live.found(store.state.search, found, place)} ${find.clear}`}
    </button>`;
  }

  /** `close` shuts the panel; without it the field stands in its place. */
  template(close?: () => void): TemplateResult | typeof nothing {
    const { store, commandContext, surroundings, locale } = this.#core;
    const { search, found, focused, table } = store.state;
    if (!commandContext || !surroundings || !table) return nothing;
    const date = readTypedDate(search, table, locale.askedTag);
    const { found: count, place } = matchPlace(commandContext);
    return findTemplate({
      ui: locale.ui,
      text: search,
      found: found ? count : undefined,
      place,
      foundEvent: found && place > 0 ? eventName(surroundings.wording, focused) : undefined,
      open: () => {
        close?.();
        visit(commandContext, focused);
      },
      date: date && dateBrief(date, { ...surroundings.wording.words, weekday: undefined }),
      isBrokenDate: date === undefined && looksLikeDate(search),
      search: (text) => {
        store.set({ search: text });
      },
      step: (direction) => {
        stepMatch(commandContext, direction);
        this.#core.interaction?.narrowing.sayFound();
        this.#core.host.requestUpdate();
      },
      goToDate: () => {
        if (!date) return;
        goToDate(commandContext, date);
        store.set({ search: '' });
      },
      filters: {
        isOpen: this.#areFacetsOpen,
        setOpen: (isOpen) => {
          this.#areFacetsOpen = isOpen;
          this.#host.requestUpdate();
        },
        choices: this.#areFacetsOpen ? (this.#facets.get()?.template() ?? nothing) : nothing,
      },
      close:
        close &&
        (() => {
          store.set({ search: '' });
          close();
        }),
    });
  }
}
