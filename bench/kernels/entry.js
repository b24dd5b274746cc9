/** The kernels measured, as one module. */
export * from '../../src/base/bitset.js';
export * from '../../src/base/slices.js';
export * from '../../src/base/sorted-search.js';
export * from '../../src/events/build-columns.js';
export * from '../../src/events/clusters.js';
export * from '../../src/events/density.js';
export * from '../../src/events/filter-columns.js';
export * from '../../src/events/label-order.js';
export * from '../../src/events/label-query.js';
export * from '../../src/events/label-ranges.js';
export * from '../../src/events/live-columns.js';
export * from '../../src/events/live-merge.js';
export * from '../../src/events/live-rows.js';
export * from '../../src/events/pyramid.js';
export * from '../../src/events/rows.js';
