import { EventTimeline } from './event-timeline.js';
import { TimelineDetails } from './timeline-details.js';
import { TimelineLegend } from './timeline-legend.js';
import { TimelineOverview } from './timeline-overview.js';
import { TimelineSearch } from './timeline-search.js';
import { TimelineToolbar } from './timeline-toolbar.js';

const usualTag = 'event-timeline';

const companions: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['timeline-overview', TimelineOverview],
  ['timeline-details', TimelineDetails],
  ['timeline-toolbar', TimelineToolbar],
  ['timeline-legend', TimelineLegend],
  ['timeline-search', TimelineSearch],
];

/**
 * Registers the elements: all under their usual names or, under a name of the page's own, the timeline alone. `into` is another set of
 * elements than the page's, where the browser has such. A name that is taken is left as it is, so that a second copy does no harm.
 */
export function define(tag: string = usualTag, into: CustomElementRegistry = customElements): void {
  const add = (each: string, element: CustomElementConstructor): void => {
    if (!into.get(each)) into.define(each, element);
  };
  if (tag !== usualTag) {
    // A class can stand in a registry only once.
    add(tag, class extends EventTimeline {});
    return;
  }
  add(usualTag, EventTimeline);
  for (const [each, element] of companions) add(each, element);
}
