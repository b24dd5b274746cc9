import type { TimelineCore } from './timeline-core.js';

/** An element that shows a part of a timeline elsewhere on the page, as the timeline sees it. */
export interface Companion {
  /** Shows the details, and takes the focus when they open. */
  focusDetails?(): void;
}

const cores = new WeakMap<Element, TimelineCore>();
const listeners = new Set<() => void>();

/** Makes a timeline known to elements that show parts of it, from when it is in the page. */
export function tellTimeline(core: TimelineCore): void {
  cores.set(core.host, core);
  core.host.addController({
    hostConnected: () => {
      for (const listener of listeners) listener();
    },
  });
}

/** What runs the timeline that an element is; undefined for any other element, and for one that is not here yet. */
export function coreOf(element: Element): TimelineCore | undefined {
  return cores.get(element);
}

/** Calls `listener` whenever a timeline comes into the page, until the returned function is called. */
export function onTimelines(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
