import { escapeMarkup } from '../base/escape-markup.js';

/** Names that may be written. No script but one that is named by its address, no style, no event attribute. */
const elementNames = new Set(
  (
    'html head meta title link script body main header h1 h2 h3 p div ul ol li time a figure figcaption blockquote em strong ' +
    'bdi dl dt dd span event-timeline'
  ).split(' '),
);
const attributeNames = new Set(
  'lang dir charset name content rel href src type datetime class id start referrerpolicy role aria-level'.split(
    ' ',
  ),
);
const emptyNames: ReadonlySet<string> = new Set(['meta', 'link']);

type Value = string | number | undefined;

/**
 * The one way an HTML element is written: names come from a closed list, values are escaped; what is undefined is left out.
 * `children` is markup already written; text goes in through `htmlText`.
 */
export function htmlElement(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly string[]
): string {
  if (!elementNames.has(name)) throw new TypeError(`"${name}" is not an element that pages are made of.`);
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (!attributeNames.has(key)) throw new TypeError(`"${key}" is not an attribute that pages are made of.`);
    text += ` ${key}="${escapeMarkup(String(value))}"`;
  }
  return emptyNames.has(name) ? `${text}>` : `${text}>${children.join('')}</${name}>`;
}

/** An element with nothing but text in it. */
export function htmlText(name: string, attributes: Readonly<Record<string, Value>>, text: string): string {
  return htmlElement(name, attributes, escapeMarkup(text));
}

/** What every link out of data carries: no trace of the page goes along, and no credit. */
export const linkAttributes = { rel: 'noopener noreferrer nofollow ugc', referrerpolicy: 'no-referrer' };

/** A text, as a link where there is an address that may be followed. */
export function htmlLink(text: string, href: string | undefined): string {
  return href === undefined ? escapeMarkup(text) : htmlText('a', { href, ...linkAttributes }, text);
}
