import { html, nothing, type TemplateResult } from 'lit';
import type { UiMessages } from '../locale/ui-messages.js';
import { iconButton } from './icon-button.js';

export interface FindContext {
  readonly ui: UiMessages;
  readonly text: string;
  /** How many events the words are found in; undefined while nothing is searched for. */
  readonly found: number | undefined;
  /** Which of them was gone to last, from 1; 0 before the first. */
  readonly place: number;
  /** The event that was gone to last, by title and date; undefined where none was. */
  readonly foundEvent: string | undefined;
  readonly open: () => void;
  /** The text, read as a date, in words; undefined where it is none. */
  readonly date: string | undefined;
  /** The text begins like a date and cannot be read as one. */
  readonly isBrokenDate: boolean;
  readonly search: (text: string) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly goToDate: () => void;
  /** What narrows the events down, behind a line of its own; absent: nothing does. */
  readonly filters?: FindFilters;
  /** Shuts the panel. Undefined: it is none, and stands in its place. */
  readonly close: (() => void) | undefined;
}

export interface FindFilters {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The choices, while they are looked at and at hand. */
  readonly choices: TemplateResult | typeof nothing;
}

/** One field for words and dates. Enter goes to the date, or to the next event found; with Shift to the one before. */
export function findTemplate(context: FindContext): TemplateResult {
  const { ui, text, found, place, foundEvent, date, isBrokenDate } = context;
  const { find } = ui;
  const nothingFound = found === undefined || found === 0;
  const onInput = (input: InputEvent): void => {
    if (input.target instanceof HTMLInputElement) context.search(input.target.value);
  };
  const onKeydown = (key: KeyboardEvent): void => {
    if (key.key !== 'Enter' || key.isComposing || key.ctrlKey || key.altKey || key.metaKey) return;
    key.preventDefault();
    if (date !== undefined && nothingFound) context.goToDate();
    else context.step(key.shiftKey ? -1 : 1);
  };
  const stepButton = (of: 'earlier' | 'later', label: string, direction: 1 | -1): TemplateResult =>
    iconButton(
      of,
      label,
      () => {
        context.step(direction);
      },
      { isOff: nothingFound },
    );
  const count =
    found === undefined || (nothingFound && date !== undefined)
      ? ''
      : place > 0
        ? find.place(place, found)
        : find.count(found);
  const { filters, close } = context;
  const field = html`<div
    class=${close ? 'panel find' : 'find'}
    part="find"
    data-panel=${close ? 'find' : nothing}
    role="search"
    aria-label=${find.label}
  >
    <input
      class="field"
      type="text"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-label=${find.placeholder}
      aria-describedby="find-count find-trouble"
      aria-invalid=${isBrokenDate ? 'true' : nothing}
      placeholder=${find.placeholder}
      .value=${text}
      @input=${onInput}
      @keydown=${onKeydown}
    />
    ${stepButton('earlier', find.previous, -1)}${stepButton('later', find.next, 1)}
    ${close ? iconButton('close', ui.details.close, close) : nothing}
    <span class="find-count soft" id="find-count">${count}</span>
    ${
      foundEvent === undefined
        ? nothing
        : html`<button type="button" class="button wide find-event" @click=${context.open}>
            <bdi>${foundEvent}</bdi>
          </button>`
    }
    ${
      date === undefined
        ? nothing
        : html`<button type="button" class="button find-date" @click=${context.goToDate}>
            ${find.goTo(date)}
          </button>`
    }
    <span class="find-trouble" id="find-trouble">${isBrokenDate ? find.dateNotUnderstood(text) : ''}</span>
    ${filters ? filtersTemplate(find.filters, filters) : nothing}
  </div>`;
  return close ? html`<div class="find-place">${field}</div>` : field;
}

function filtersTemplate(label: string, { isOpen, setOpen, choices }: FindFilters): TemplateResult {
  return html`<details
    class="find-filters"
    .open=${isOpen}
    @toggle=${(toggle: Event) => {
      if (toggle.currentTarget instanceof HTMLDetailsElement) setOpen(toggle.currentTarget.open);
    }}
  >
    <summary>${label}</summary>
    ${choices}
  </details>`;
}
