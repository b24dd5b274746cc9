import { visAdapter } from './vis.js';

export const adapter = visAdapter({ isStacked: true });
