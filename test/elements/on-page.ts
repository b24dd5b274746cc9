import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';

/** Whatever is written to the console in a test of the component is a failure of that test. */
const warned: string[] = [];

for (const kind of ['warn', 'error'] as const) {
  const write = console[kind].bind(console);
  console[kind] = (...parts: unknown[]) => {
    const text = parts.join(' ');
    if (!text.startsWith('Lit is in dev mode')) warned.push(text);
    write(...parts);
  };
}

/** So many lines that are to be written, once they are. */
export async function heardInConsole(count: number): Promise<readonly string[]> {
  for (let i = 0; i < 100 && warned.length < count; i++) await frames();
  return warned.splice(0);
}

afterEach(() => {
  const told = warned.splice(0);
  if (told.length > 0) throw new Error(`It warns: ${told.join('\n')}`);
});

/** The story's fifteen events, from the repository's own data. */
export const storyAddress = '/data/deir-ez-zor.json';

/** The story is told on 31 January 2017, by the clocks of Damascus. */
const storyDateline = Date.UTC(2017, 0, 30, 22);

/** Puts a page around what it is given, waits for the first picture of its first timeline, and hands that out. */
export async function onPage(page: TemplateResult): Promise<EventTimeline> {
  const around = await fixture<HTMLElement>(html`<div>${page}</div>`);
  const timeline = around.querySelector('event-timeline');
  if (!timeline) throw new Error('The page has no timeline.');
  await timeline.settled;
  return timeline;
}

/** The story with more page above and below it than the window shows, scrolled to where its plot is whole. */
export async function inLongPage(timeline: TemplateResult): Promise<EventTimeline> {
  const element = await onPage(
    html`<div style="height: 900px"></div>
      ${timeline}
      <div style="height: 2000px"></div>`,
  );
  plotOf(element).scrollIntoView({ block: 'center', behavior: 'instant' });
  await element.settled;
  return element;
}

export function shadowOf({ shadowRoot }: EventTimeline): ShadowRoot {
  if (!shadowRoot) throw new Error('The timeline is not rendered.');
  return shadowRoot;
}

/** The one element in the timeline that fits a selector. */
export function partOf(timeline: EventTimeline, selector: string): HTMLElement {
  const found = shadowOf(timeline).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the timeline is ${selector}.`);
  return found;
}

export function plotOf(timeline: EventTimeline): HTMLElement {
  return partOf(timeline, '.plot');
}

export function hasPart(timeline: EventTimeline, selector: string): boolean {
  return shadowOf(timeline).querySelector(selector) !== null;
}

export function buttonFor(timeline: EventTimeline, command: string): HTMLElement {
  return partOf(timeline, `[data-command="${command}"]`);
}

/** The options in their order. */
export function optionsOf(timeline: EventTimeline): readonly HTMLElement[] {
  return [...shadowOf(timeline).querySelectorAll<HTMLElement>('[role="option"]:not([hidden])')];
}

export function nameOf(element: Element | null | undefined): string {
  return element?.getAttribute('aria-label') ?? element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The option whose name begins so. */
export function optionNamed(timeline: EventTimeline, title: string): HTMLElement {
  const found = optionsOf(timeline).find((option) => nameOf(option).startsWith(title));
  if (!found) throw new Error(`No option is called ${title}.`);
  return found;
}

/** What has the focus inside of the timeline. */
export function activeIn(timeline: EventTimeline): HTMLElement | null {
  const active = shadowOf(timeline).activeElement;
  return active instanceof HTMLElement ? active : null;
}

/** Along time, in px of the window: where the plot begins, and where a place on it lies. */
interface Along {
  readonly startPx: number;
  readonly isVertical: boolean;
}

function alongOf(timeline: EventTimeline): Along {
  const box = plotOf(timeline).getBoundingClientRect();
  const isVertical = partOf(timeline, '.listbox').getAttribute('aria-orientation') === 'vertical';
  if (isVertical) return { startPx: box.top + uprightStartPx(timeline), isVertical };
  // Beside the plot stand the names of lanes, at the start of a line.
  const isMirrored = getComputedStyle(timeline).direction === 'rtl';
  return { startPx: isMirrored ? box.left : box.right - timeline.viewport.widthPx, isVertical };
}

const uprightStarts = new WeakMap<EventTimeline, number>();

/** How far under its upper edge an upright plot begins, told by where the dateline stands in its first picture. */
function uprightStartPx(timeline: EventTimeline): number {
  const known = uprightStarts.get(timeline);
  if (known !== undefined) return known;
  const places = [...partOf(timeline, '.line-head').style.transform.matchAll(/([\d.]+)px/g)];
  // Its words stand on the line, or at the start of the plot.
  const y = Math.max(...places.map(([, px]) => Number(px))) - 1;
  const { centre, spanMs, widthPx } = timeline.viewport;
  const startPx = y - ((storyDateline - centre) / spanMs + 0.5) * widthPx;
  uprightStarts.set(timeline, startPx);
  return startPx;
}

/** The instant that stands at a place of the window. */
export function instantAt(timeline: EventTimeline, x: number, y: number): number {
  const { startPx, isVertical } = alongOf(timeline);
  const { centre, spanMs, widthPx } = timeline.viewport;
  return centre + (((isVertical ? y : x) - startPx) / widthPx - 0.5) * spanMs;
}

/** Where an instant stands along time, in px of the window. */
export function pxOf(timeline: EventTimeline, instant: number): number {
  const { centre, spanMs, widthPx } = timeline.viewport;
  return alongOf(timeline).startPx + ((instant - centre) / spanMs + 0.5) * widthPx;
}

/** A point on the plot: parts of its width along time and of its height, from 0 to 1. */
export function pointOn(timeline: EventTimeline, along: number, across = 0.4): { x: number; y: number } {
  const box = plotOf(timeline).getBoundingClientRect();
  const { startPx, isVertical } = alongOf(timeline);
  const { widthPx } = timeline.viewport;
  return isVertical
    ? { x: Math.round(box.left + box.width * across), y: Math.round(startPx + widthPx * along) }
    : { x: Math.round(startPx + widthPx * along), y: Math.round(box.top + box.height * across) };
}

/** The next event of that name from the timeline, with its detail. */
export async function heard<Detail>(target: EventTarget, type: string): Promise<Detail> {
  return new Promise((resolve) => {
    target.addEventListener(
      type,
      (sent) => {
        resolve((sent as CustomEvent<Detail>).detail);
      },
      { once: true },
    );
  });
}

/** Lets two frames pass. */
export async function frames(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
