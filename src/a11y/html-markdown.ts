import { escapeMarkup } from '../base/escape-markup.js';
import { readMarkdown, type MarkdownNode } from '../events/markdown.js';
import { htmlElement, linkAttributes } from './html-writer.js';

/** The small Markdown of a description as HTML. Relative links count from `base`. */
export function htmlMarkdown(text: string, base: string | undefined): string {
  return readMarkdown(text, base === undefined ? {} : { base })
    .map(nodeToHtml)
    .join('\n');
}

function nodeToHtml(node: MarkdownNode): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const { kind, children, href, start } = node;
  const inner = children.map(nodeToHtml);
  if (kind === 'a')
    return href === undefined ? inner.join('') : htmlElement('a', { href, ...linkAttributes }, ...inner);
  return htmlElement(kind, { start, dir: kind === 'p' || kind === 'li' ? 'auto' : undefined }, ...inner);
}
