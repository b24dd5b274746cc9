import type { AddressOptions } from './addresses.js';
import { readAddress } from './addresses.js';
import { limits } from './limits.js';

/** An element of the tree; text stands in it as strings. */
export interface MarkdownElement {
  readonly kind: 'p' | 'em' | 'strong' | 'a' | 'ul' | 'ol' | 'li';
  readonly children: readonly MarkdownNode[];
  /** Of `a` only; has passed `readAddress`. */
  readonly href?: string;
  /** Of `ol` only, where it does not begin with 1. */
  readonly start?: number;
}

export type MarkdownNode = string | MarkdownElement;

/** How many nodes may still be made. */
export interface NodeBudget {
  left: number;
}

/** Something begun and not yet closed: its sign turns back to text unless its end is found. */
interface Opening {
  readonly kind: 'em' | 'strong' | 'a';
  readonly sign: string;
  readonly children: MarkdownNode[];
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Emphasis and links of one paragraph, in one pass from left to right. At most one opening of each kind waits for its end,
 * and the newest goes first, so no text is looked at twice.
 */
export function readInline(text: string, options: AddressOptions, budget: NodeBudget): MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const openings: Opening[] = [];
  let from = 0;
  let i = 0;

  const target = () => openings.at(-1)?.children ?? root;
  const addText = (to: number) => {
    if (to > from) append(target(), text.slice(from, to));
    from = to;
  };
  /** Turns openings back to text until `length` are left. */
  const giveUp = (length: number) => {
    while (openings.length > length) {
      const opening = openings.pop();
      if (!opening) return;
      const parent = target();
      append(parent, opening.sign);
      for (const child of opening.children) append(parent, child);
    }
  };
  const open = (kind: Opening['kind'], sign: string) => {
    const earlier = openings.findIndex((opening) => opening.kind === kind);
    if (earlier >= 0) giveUp(earlier);
    openings.push({ kind, sign, children: [] });
  };
  /** Closes the newest of this kind; false where none is open, or nothing stands in it. */
  const close = (kind: Opening['kind'], href?: string): boolean => {
    const at = openings.findIndex((opening) => opening.kind === kind);
    if (at < 0) return false;
    giveUp(at + 1);
    const opening = openings.pop();
    if (!opening) return false;
    if (opening.children.length === 0) {
      append(target(), opening.sign);
      return false;
    }
    target().push({ kind, children: opening.children, ...(href === undefined ? {} : { href }) });
    // The element, the text in it, and the text that follows.
    budget.left -= 3;
    return true;
  };
  const isOpen = (kind: Opening['kind']) => openings.some((opening) => opening.kind === kind);

  while (i < text.length && budget.left > 3 + 3 * openings.length) {
    const character = text[i];
    if (character === '*') {
      const run = runLength(text, i);
      const kinds = kindsOf(run);
      const before = i === 0 ? '' : characterBefore(text, i);
      const after = characterAt(text, i + run);
      const isFirst = isSolid(after) && !letterOrDigit.test(before);
      const isLast = isSolid(before) && !letterOrDigit.test(after);
      addText(i);
      if (isLast && kinds.length > 0 && kinds.every(isOpen)) {
        from = i + run;
        for (const kind of closingOrder(kinds, openings)) if (!close(kind)) from = i;
      } else if (isFirst && kinds.length > 0) {
        from = i + run;
        for (const kind of kinds) open(kind, kind === 'em' ? '*' : '**');
      }
      i += run;
    } else if (character === '[') {
      addText(i);
      open('a', '[');
      from = ++i;
    } else if (character === ']' && isOpen('a')) {
      const end = addressEnd(text, i + 1);
      const reading = end < 0 ? undefined : readAddress(text.slice(i + 2, end), 'link', options);
      addText(i);
      if (reading && 'href' in reading && close('a', reading.href)) i = from = end + 1;
      else i++;
    } else {
      i++;
    }
  }
  addText(text.length);
  giveUp(0);
  return root;
}

/** Joins text to text, so that what was given up leaves no seam. */
function append(children: MarkdownNode[], node: MarkdownNode): void {
  const last = children.length - 1;
  const lastNode = children[last];
  if (typeof node === 'string' && typeof lastNode === 'string') children[last] = lastNode + node;
  else children.push(node);
}

function kindsOf(run: number): readonly ('em' | 'strong')[] {
  return run === 1 ? ['em'] : run === 2 ? ['strong'] : run === 3 ? ['strong', 'em'] : [];
}

/** The one opened last closes first. */
function closingOrder(
  kinds: readonly ('em' | 'strong')[],
  openings: readonly Opening[],
): ('em' | 'strong')[] {
  const place = (kind: string) => openings.findIndex((opening) => opening.kind === kind);
  return [...kinds].sort((a, b) => place(b) - place(a));
}

function runLength(text: string, from: number): number {
  let to = from;
  while (text[to] === '*') to++;
  return to - from;
}

function isSolid(character: string): boolean {
  return character !== '' && character.trim() !== '';
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit < 0xe000 && at > 1 ? text.slice(at - 2, at) : (text[at - 1] ?? '');
}

/**
 * Place of the bracket that ends the address begun by the one at `from`, or −1. Parentheses in it must pair; square brackets
 * and space end the search, so that no stretch is searched twice.
 */
function addressEnd(text: string, from: number): number {
  if (text[from] !== '(') return -1;
  let depth = 0;
  for (let i = from; i < text.length && i - from <= limits.addressLength + 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 40) depth++;
    else if (unit === 41 && --depth === 0) return i;
    else if (unit === 91 || unit === 93 || unit <= 32) return -1;
  }
  return -1;
}
