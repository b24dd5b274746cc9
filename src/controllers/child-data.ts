import type { Slices } from '../base/slices.js';
import { readInSlices } from '../events/read-in-slices.js';
import { type ReadOptions, type ReadResult, stoppedResult } from '../events/read-dataset.js';
import { JsonFormat } from '../sources/json-format.js';
import { jsonProblem } from '../sources/json-syntax.js';
import { type ListItem, recordsFromList } from '../sources/list-items.js';
import { BrokenJson } from '../sources/load-failure.js';

/** Reads what stands inside of the component: a script with JSON before a list. Undefined where there is neither. */
export function readChildData(host: Element, read: ReadOptions): Slices<ReadResult> | undefined {
  const script = childScript(host);
  if (script) return readJson(script.textContent, read);
  const items = childItems(host);
  return items.length === 0 ? undefined : readInSlices(recordsFromList(items), read);
}

function* readJson(text: string, read: ReadOptions): Slices<ReadResult> {
  const format = new JsonFormat({ read, columns: undefined });
  format.add(text);
  try {
    return yield* format.finish();
  } catch (reason) {
    if (reason instanceof BrokenJson) return stoppedResult(jsonProblem(reason.text));
    throw reason;
  }
}

/** JSON in a child `<script type="application/json">`; undefined without one. */
function childScript(host: Element): HTMLScriptElement | undefined {
  return host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]') ?? undefined;
}

/** The child list that reads without scripts: an `<ol>` or `<ul>` of events, or articles side by side. */
function childItems(host: Element): readonly ListItem[] {
  const list = host.querySelector(':scope > ol, :scope > ul');
  const items = list ? [...list.children] : [...host.querySelectorAll(':scope > article')];
  return items.filter((item) => item.querySelector('time')).map(readItem);
}

/** One event as the page has it: dates from `<time datetime>`, the title from a heading, the rest as text. */
function readItem(item: Element): ListItem {
  const times = [...item.querySelectorAll('time')];
  const heading = item.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const link = (heading ?? item).querySelector<HTMLAnchorElement>('a[href]');
  return {
    ...(item.id !== '' && { id: item.id }),
    dates: times.map((time) => time.getAttribute('datetime') ?? textOf(time)),
    said: times.map(textOf),
    ...(heading && { heading: textOf(heading) }),
    text: textWithout(item, [...times, ...(heading ? [heading] : [])]),
    ...(link && { href: link.getAttribute('href') ?? '' }),
    ...(item.getAttribute('lang') !== null && { lang: item.getAttribute('lang') ?? '' }),
    data: item instanceof HTMLElement ? Object.fromEntries(Object.entries(item.dataset)) : {},
  };
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The text of an element but for some of its descendants. */
function textWithout(element: Element, left: readonly Element[]): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Element && left.includes(node)) continue;
    text += node instanceof Element ? ` ${textWithout(node, left)} ` : (node.textContent ?? '');
  }
  return text.replace(/\s+/g, ' ').trim();
}
