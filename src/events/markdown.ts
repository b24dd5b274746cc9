import type { AddressOptions } from './addresses.js';
import { limits } from './limits.js';
import type { MarkdownElement, MarkdownNode, NodeBudget } from './markdown-inline.js';
import { readInline } from './markdown-inline.js';

export type { MarkdownElement, MarkdownNode } from './markdown-inline.js';

interface OpenList {
  readonly indent: number;
  readonly kind: 'ul' | 'ol';
  readonly items: MarkdownNode[];
  /** Children of the last item. */
  item: MarkdownNode[];
}

interface ListMarker {
  readonly indent: number;
  readonly kind: 'ul' | 'ol';
  readonly start: number;
  readonly text: string;
}

/**
 * Reads the small Markdown of `description` into a tree: `*emphasis*`, `**strong**`, `[text](address)`, lists with `-` or
 * `1.` to depth 4, blank lines between paragraphs. Whatever does not fit stays text as typed; at 500 nodes the rest does.
 * Made for this product and read in one pass; not CommonMark, whose lists and HTML are what this leaves out.
 */
export function readMarkdown(text: string, options: AddressOptions = {}): readonly MarkdownElement[] {
  const blocks: MarkdownElement[] = [];
  const budget: NodeBudget = { left: limits.markdownNodes };
  const lines = text.split('\n');
  const lists: OpenList[] = [];
  let pending: string[] = [];

  const flush = () => {
    if (pending.length === 0) return;
    budget.left -= 2;
    const nodes = readInline(pending.join('\n'), options, budget);
    const item = lists.at(-1)?.item;
    if (item) item.push(...nodes);
    else blocks.push({ kind: 'p', children: nodes });
    pending = [];
  };

  for (const [i, line] of lines.entries()) {
    // A list, its item and their text take up to four, a paragraph two; the last two are for what is left over.
    if (budget.left < 8) {
      flush();
      const rest = lines.slice(i).join('\n');
      if (rest.trim()) blocks.push({ kind: 'p', children: [rest] });
      return blocks;
    }
    if (line.trim() === '') {
      flush();
      continue;
    }
    const marker = readMarker(line);
    const isParagraph = pending.length > 0 && lists.length === 0;
    const mayBegin = marker && !(isParagraph && marker.kind === 'ol' && marker.start !== 1);
    if (!mayBegin || isTooDeep(lists, marker)) {
      if (pending.length === 0 && !mayBegin) lists.length = 0;
      pending.push(line);
      continue;
    }
    flush();
    openItem(lists, marker, blocks, budget);
    pending.push(marker.text);
  }
  flush();
  return blocks;
}

/** Steps out of deeper lists, into a new one where the indent or the kind asks for it, and begins an item. */
function openItem(
  lists: OpenList[],
  marker: ListMarker,
  blocks: MarkdownElement[],
  budget: NodeBudget,
): void {
  let list = lists.at(-1);
  while (list && list.indent > marker.indent) {
    lists.pop();
    list = lists.at(-1);
  }
  if (list && list.indent === marker.indent && list.kind !== marker.kind) {
    lists.pop();
    list = undefined;
  } else if (list && list.indent < marker.indent) {
    list = undefined;
  }
  if (!list) {
    const items: MarkdownNode[] = [];
    const start = marker.kind === 'ol' && marker.start !== 1 ? { start: marker.start } : {};
    const element: MarkdownElement = { kind: marker.kind, children: items, ...start };
    const parent = lists.at(-1)?.item;
    if (parent) parent.push(element);
    else blocks.push(element);
    list = { indent: marker.indent, kind: marker.kind, items, item: [] };
    lists.push(list);
    budget.left--;
  }
  list.item = [];
  list.items.push({ kind: 'li', children: list.item });
  budget.left--;
}

function isTooDeep(lists: readonly OpenList[], marker: ListMarker): boolean {
  const deepest = lists.at(-1);
  return deepest !== undefined && lists.length >= limits.markdownListDepth && marker.indent > deepest.indent;
}

function readMarker(line: string): ListMarker | undefined {
  const match = /^([ \t]{0,40})(?:-|(\d{1,9})\.)[ \t]+(?=\S)/.exec(line);
  if (!match) return undefined;
  const [sign, space = '', number] = match;
  return {
    indent: space.replaceAll('\t', '    ').length,
    kind: number === undefined ? 'ul' : 'ol',
    start: Number(number ?? 1),
    text: line.slice(sign.length),
  };
}

/** The words of a tree without its signs, for labels, tables and speech: a line per item, a blank line between blocks. */
export function markdownText(blocks: readonly MarkdownElement[]): string {
  return blocks.map((block) => textOf(block).trim()).join('\n\n');
}

function textOf(node: MarkdownNode): string {
  if (typeof node === 'string') return node;
  const isList = node.kind === 'ul' || node.kind === 'ol';
  const text = node.children.map(textOf).join(isList ? '\n' : '');
  return isList ? `\n${text}` : text;
}
