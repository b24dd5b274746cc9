import { floorAdapter } from './floor.js';

export const adapter = floorAdapter(false);
