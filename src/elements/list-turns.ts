import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessages } from '../locale/ui-messages-pages.js';
import { iconButton } from './icon-button.js';

/** Where a long list stands open. Pages count from 0. */
export interface Turning {
  readonly page: number;
  readonly pages: number;
  readonly turnTo: (page: number) => void;
}

/** The way to the other pages; nothing where there is one. */
export function turnsTemplate(
  words: PageMessages,
  { page, pages, turnTo }: Turning,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const turn = (of: 'first' | 'earlier' | 'later' | 'last', label: string, to: number): TemplateResult =>
    iconButton(
      of,
      label,
      () => {
        turnTo(to);
      },
      { isOff: to === page || to < 0 || to >= pages },
    );
  return html`<nav class="turns" aria-label=${words.pages}>
    ${turn('first', words.firstPage, 0)}${turn('earlier', words.previousPage, page - 1)}
    <span>${words.page(page + 1, pages)}</span>
    ${turn('later', words.nextPage, page + 1)}${turn('last', words.lastPage, pages - 1)}
  </nav>`;
}
