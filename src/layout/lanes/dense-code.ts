/** All that only dense lanes need, to be fetched as one where there are any. */
export { addDenseLabels } from './dense-labels.js';
export { addDenseLane, goingOnAt } from './dense-lane.js';
export { DenseLabels } from './plan-dense.js';
