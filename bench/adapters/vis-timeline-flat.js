import { visAdapter } from './vis.js';

/** What its makers advise for many items. */
export const adapter = visAdapter({ isStacked: false });
