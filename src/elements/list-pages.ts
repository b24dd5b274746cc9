import { html, nothing, type TemplateResult } from 'lit';
import type { Outline, OutlineSort } from '../a11y/outline.js';
import { uiOf, type Wording } from '../a11y/wording.js';
import type { Bitset } from '../base/bitset.js';
import { turnsTemplate } from './list-turns.js';

/** What the list and the table are drawn from. Pages count from 0. */
export interface PagesContext {
  readonly wording: Wording;
  readonly outline: Outline;
  readonly page: number;
  /** The event whose details are open, or −1. */
  readonly selected: number;
  /** What the search finds; it is marked. */
  readonly found: Bitset | undefined;
  readonly isOnlyInView: boolean;
  /** Level of the headings above the events of a period; undefined: they are no headings. */
  readonly headingLevel: number | undefined;
  readonly turnTo: (page: number) => void;
  readonly sortBy: (sort: OutlineSort) => void;
  readonly setOnlyInView: (isOnlyInView: boolean) => void;
  readonly open: (ref: number) => void;
}

/** Puts the focus on an event of the page shown; false where it is not on it. */
export function focusRow(root: ParentNode, ref: number): boolean {
  const row = root.querySelector<HTMLElement>(`[data-ref="${String(ref)}"]`);
  row?.focus();
  return row !== null;
}

/** An event's title, which opens its details. */
export function titleButton(context: PagesContext, ref: number): TemplateResult {
  const { wording, found, selected, open } = context;
  const { table } = wording;
  const title = html`<bdi lang=${table.lang ?? nothing}>${table.titleAt(ref)}</bdi>`;
  return html`<button
    type="button"
    class="text-button row-title"
    data-ref=${ref}
    aria-current=${ref === selected ? 'true' : nothing}
    @click=${() => {
      open(ref);
    }}
  >
    ${found?.has(ref) === true ? html`<mark>${title}</mark>` : title}
  </button>`;
}

/** Which events these are, of how many, and the way to the others. */
export function pagerTemplate(context: PagesContext): TemplateResult {
  const { wording, outline, page, turnTo, isOnlyInView, setOnlyInView } = context;
  const { pages: words } = uiOf(wording);
  const onChange = (change: Event): void => {
    if (change.target instanceof HTMLInputElement) setOnlyInView(change.target.checked);
  };
  return html`<div class="pager">
    <label class="check">
      <input type="checkbox" .checked=${isOnlyInView} @change=${onChange} />
      ${words.onlyInView}
    </label>
    ${turnsTemplate(words, { page, pages: outline.pages, turnTo })}
  </div>`;
}

/** "Events 201 to 300 of 12,000" */
export function pageCaption({ wording, outline, page }: PagesContext): string {
  const first = page * outline.pageLength;
  const last = Math.min(first + outline.pageLength, outline.count);
  return uiOf(wording).pages.caption(first + 1, last, outline.count);
}
