import { datedEvents, datedLanes } from './dated-events.js';
import { extent, lanes, plainEvents } from './plain-events.js';

/** What can be drawn, by the name the command line gives it. */
export const workloads = {
  plain: { lanes, extent, makeEvents: plainEvents },
  dated: { lanes: datedLanes, extent, makeEvents: datedEvents },
};
