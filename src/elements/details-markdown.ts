import { html, nothing, type TemplateResult } from 'lit';
import type { MarkdownElement, MarkdownNode } from '../events/markdown.js';

/** What every link that comes from data carries: no trace of the page goes along, and no credit. */
export const linkRel = 'noopener noreferrer nofollow ugc';

function nodes(children: readonly MarkdownNode[]): readonly (string | TemplateResult)[] {
  return children.map((child) => (typeof child === 'string' ? child : element(child)));
}

function element({ kind, children, href, start }: MarkdownElement): TemplateResult {
  const inner = nodes(children);
  switch (kind) {
    case 'p':
      return html`<p dir="auto">${inner}</p>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'a':
      return html`<a class="link" href=${href ?? nothing} rel=${linkRel} referrerpolicy="no-referrer"
        >${inner}</a
      >`;
    case 'ul':
      return html`<ul>
        ${inner}
      </ul>`;
    case 'ol':
      return html`<ol start=${start ?? nothing}>
        ${inner}
      </ol>`;
    case 'li':
      return html`<li dir="auto">${inner}</li>`;
  }
}

/** The tree of a description as elements. */
export function markdownTemplate(blocks: readonly MarkdownElement[]): TemplateResult {
  return html`${blocks.map(element)}`;
}
