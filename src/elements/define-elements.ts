import { EventTimeline } from './event-timeline.js';

const usualTag = 'event-timeline';

/**
 * Registers the elements: under their usual names, or the timeline alone under a name of the page's own. `into` is another set of
 * elements than the page's, where the browser has such. A name that is taken is left as it is, so that a second copy does no harm.
 */
export function define(tag: string = usualTag, into: CustomElementRegistry = customElements): void {
  if (into.get(tag)) return;
  // A class can stand in a registry only once.
  into.define(tag, tag === usualTag ? EventTimeline : class extends EventTimeline {});
}
