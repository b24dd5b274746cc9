/** All that only dense and folded lanes need, and those with more rows than have room; to be fetched as one where there are any. */
export { addDenseLabels } from './dense-labels.js';
export { addDenseLane } from './dense-lane.js';
export { countDenseParts } from './dense-runs.js';
export { foldedColumnsInSlices } from '../../events/fold-columns.js';
export { addFoldedRows, countStretches } from './folded-rows.js';
export { DenseLabels } from './plan-dense.js';
