import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { inTurns } from '../controllers/turns.js';
import type { EventTable } from '../events/event-table.js';
import { foldedName } from '../events/words-fold.js';
import {
  chosenIn,
  facetsOf,
  withChoice,
  type ChosenFacet,
  type FacetChoice,
  type Facets,
} from '../state/facets.js';
import { facetsStyles } from './facets-part.styles.js';
import type { PartHost } from './part-host.js';

export const styles = [facetsStyles];

/** Lanes, tags and statuses, each with a box to tick: what is ticked stands in the filter, which hides the rest. */
export class FacetsPart {
  readonly #host: PartHost;
  readonly #core: TimelineCore;
  #counted: { readonly table: EventTable; readonly facets: Facets | undefined } | undefined;

  constructor(host: PartHost, core: TimelineCore) {
    this.#host = host;
    this.#core = core;
  }

  template(): TemplateResult | typeof nothing {
    const { store, locale } = this.#core;
    const { table } = store.state;
    const facets = table && this.#facetsOf(table);
    if (!facets) return nothing;
    const { find, status } = locale.ui;
    const statuses = facets.status.map((choice) => ({ ...choice, label: status[choice.value] }));
    return html`<div class="facets" part="facets">
      ${this.#facet('lane', find.lanes, facets.lane.length > 1 ? facets.lane : [])}
      ${this.#facet('status', find.status, statuses.length > 1 ? statuses : [])}
      ${this.#facet('tag', find.tags, facets.tag)}
    </div>`;
  }

  #facet(
    facet: ChosenFacet,
    label: string,
    choices: readonly FacetChoice[],
  ): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    const { store, locale } = this.#core;
    const { find } = locale.ui;
    const chosen = chosenIn(store.state.filter, facet);
    const isChosen = ({ value, label: shown }: FacetChoice): boolean =>
      chosen.has(foldedName(value)) || (facet === 'lane' && chosen.has(foldedName(shown)));
    const ticked = choices.filter(isChosen).length;
    const told = ticked > 0 ? find.chosen(ticked, choices.length) : '';
    return html`<fieldset class="facet" aria-label=${told === '' ? label : `${label}, ${told}`}>
      <legend>${label} <span class="soft">${told}</span></legend>
      ${choices.map(
        (choice) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${isChosen(choice)}
              @change=${(change: Event) => {
                if (change.target instanceof HTMLInputElement)
                  this.#choose(facet, choice, change.target.checked);
              }}
            />
            ${find.choice(choice.label, choice.count)}
          </label>`,
      )}
    </fieldset>`;
  }

  #choose(facet: ChosenFacet, choice: FacetChoice, isChosen: boolean): void {
    const { store } = this.#core;
    store.set({ filter: withChoice(store.state.filter, facet, choice, isChosen) });
  }

  /** Counted once for each dataset, in turns; undefined until it is done. */
  #facetsOf(table: EventTable): Facets | undefined {
    if (this.#counted?.table !== table) {
      this.#counted = { table, facets: undefined };
      void this.#count(table);
    }
    return this.#counted.facets;
  }

  async #count(table: EventTable): Promise<void> {
    const facets = await inTurns(facetsOf(table));
    if (this.#counted?.table !== table) return;
    this.#counted = { table, facets };
    this.#host.requestUpdate();
  }
}
