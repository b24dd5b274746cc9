/**
 * Measures what is built once per dataset and what a frame asks for: `node bench/kernels/run.js [events]`, a million when not
 * told. Prints a Markdown table of medians of five runs, least to most in brackets, beside what one writes first. Times are CPU
 * time of the process, collection included, so that other work on the machine counts little.
 */
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { binsByScan, labelsByScan, packByScan, rangesByPairs, sortByComparator } from './naive.js';
import { makeRows, seededRandom } from './workload.js';

const here = new URL('.', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [new URL('entry.js', here).pathname],
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});
// A file of its own, so that imports of a bundle need no data address.
const bundle = new URL('.bundle.js', here);
await writeFile(bundle, outputFiles[0].text);
const kernels = await import(bundle.href);
await rm(bundle);

const count = Number(process.argv[2] ?? 1_000_000);
const lines = [];

function timed(run) {
  const before = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1_000 };
}

function spread(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const show = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
  return `${show(sorted[sorted.length >> 1])} (${show(sorted[0])}–${show(sorted.at(-1))})`;
}

/** Runs five times, adds a line, gives the last value. */
function measure(what, run, naive) {
  const runs = Array.from({ length: 5 }, () => timed(run));
  const once = naive === undefined ? '' : spread([timed(naive).ms]).split(' ')[0];
  lines.push(`| ${what} | ${spread(runs.map(({ ms }) => ms))} | ${once} |`);
  return runs.at(-1).value;
}

/** The longest piece of work that runs without a pause. */
function longestSlice(slices) {
  let longest = 0;
  for (;;) {
    const { value, ms } = timed(() => slices.next());
    longest = Math.max(longest, ms);
    if (value.done) return longest;
  }
}

const n = count.toLocaleString('en');
const rows = makeRows(count, 1);
const columns = measure(
  'columns: sort and gather',
  () => kernels.buildColumns(rows, 12),
  () => sortByComparator(rows),
);
const pyramid = measure('pyramid', () => kernels.buildPyramid(columns));
measure(
  'rows, dense',
  () => kernels.packRows(columns),
  () => packByScan(columns),
);
const noMoments = { ...columns, flags: new Uint16Array(columns.count) };
const packed = measure('rows, moments too', () => kernels.packRows(noMoments));
const order = measure('label order', () => kernels.labelOrder(columns));
const input = {
  columns,
  rowsOfLane: new Uint8Array(12).fill(2),
  widthPx: rows.widthPx,
  widthMaxPx: 168,
  order,
  openAnchorAt: () => 0,
};
const placed = (to) => {
  const placer = new kernels.DenseLabelPlacer(input);
  placer.place(to);
  return placer;
};
measure('label ranges, the first 50,000', () => placed(50_000));
const labels = measure('label ranges, all', () => placed(count));

const few = makeRows(20_000, 2);
const fewColumns = kernels.buildColumns(few, 12);
const fewOrder = kernels.labelOrder(fewColumns);
measure(
  'label ranges, all of 20,000',
  () => {
    const placer = new kernels.DenseLabelPlacer({
      ...input,
      columns: fewColumns,
      widthPx: few.widthPx,
      order: fewOrder,
    });
    placer.place(20_000);
  },
  () => rangesByPairs(fewColumns, fewOrder, few.widthPx, 2),
);
const labelIndex = measure('label index', () => kernels.buildLabelIndex(columns, labels));

const extentStart = Date.UTC(2015, 0, 1);
const extentMs = Date.UTC(2025, 0, 1) - extentStart;
for (const share of [1, 0.1, 0.01, 0.0001]) {
  const msPerPx = (extentMs * share) / 1_600;
  const start = extentStart + (extentMs - extentMs * share) / 2;
  const level = kernels.levelAt(msPerPx);
  const firstBin = kernels.binAt(start, level);
  const binCount = Math.ceil((extentMs * share) / 2 ** level) + 1;
  const part = `${share * 100} % of the extent`;
  measure(
    `bins, ${part}`,
    () => {
      for (let lane = 0; lane < 12; lane++) {
        const bins = {
          level,
          firstBin,
          counts: new Uint32Array(binCount),
          champions: new Uint32Array(binCount),
        };
        kernels.fillBins(pyramid, lane, bins, firstBin, firstBin + binCount);
      }
    },
    () => binsByScan(columns, firstBin, binCount, 2 ** level),
  );
  measure(`greatest counts, ${part}`, () => {
    for (let lane = 0; lane < 12; lane++) kernels.greatestCount(pyramid, lane, level);
  });
  measure(`runs, ${part}`, () => {
    let runs = 0;
    for (let lane = 0; lane < 12; lane++) {
      const from = columns.laneFrom[lane];
      const to = columns.laneFrom[lane + 1];
      const first = kernels.lowerBound(columns.start, from, to, start);
      const last = kernels.lowerBound(columns.start, first, to, start + extentMs * share);
      kernels.forEachRun(pyramid, lane, first, last, 12 * msPerPx, () => {
        runs++;
      });
    }
    return runs;
  });
  const selection = new kernels.LabelSelection(labelIndex, () => 0);
  const view = { start, end: start + extentMs * share, msPerPx, widthMaxPx: 168 };
  measure(
    `labels, ${part}`,
    () => {
      selection.clear();
      for (let lane = 0; lane < 12; lane++) selection.addLane(lane, view);
      return selection.kept().length;
    },
    () => labelsByScan(columns, labels.threshold, view),
  );
}

const half = new kernels.Bitset(count);
const random = seededRandom(3);
for (let ref = 0; ref < count; ref++) if (random() < 0.5) half.add(ref);
const filtered = measure('filter: columns of half', () => kernels.filteredColumns(columns, half));
measure('filter: their pyramid', () => kernels.buildPyramid(filtered));

const denseRows = kernels.packRows(columns);
const newcomers = Array.from({ length: 1_000 }, (_, i) => {
  const start = extentStart + extentMs + i * 60_000;
  return { lane: i % 12, start, end: start + 3_600_000, importance: 0.5, flags: 0, ref: count + i };
});
const appended = measure('append 1,000: columns', () => {
  const live = new kernels.LiveColumns(columns);
  for (const newcomer of newcomers) live.add(newcomer);
  return live.merge();
});
const appendedPyramid = measure('append 1,000: pyramid', () => kernels.buildPyramid(appended.columns));
measure('append 1,000: rows', () => kernels.mergeRows(appended, appendedPyramid, denseRows, () => 'dense'));
const appendedWidths = kernels.carry(
  appended,
  rows.widthPx,
  new Float32Array(appended.columns.count).fill(100),
);
const appendedLabels = measure('append 1,000: label ranges', () => {
  const placer = new kernels.DenseLabelPlacer({
    ...input,
    columns: appended.columns,
    widthPx: appendedWidths,
    order: appended.added,
    placedBefore: {
      threshold: kernels.carry(appended, labels.threshold, new Float64Array(appended.columns.count)),
      labelRow: kernels.carry(appended, labels.labelRow, new Uint8Array(appended.columns.count)),
    },
  });
  placer.place(Infinity);
  return placer;
});
measure('append 1,000: label index', () => kernels.buildLabelIndex(appended.columns, appendedLabels));

console.log(`${n} events, Node ${process.version}, medians of 5\n`);
console.log('| What | CPU ms | naive |\n|---|--:|--:|');
console.log(lines.join('\n'));

const bytes = (parts) =>
  parts
    .flatMap(Object.values)
    .reduce((sum, part) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0);
const perEvent = bytes([columns, pyramid, packed, labels, labelIndex]) / count;
console.log(`\nColumns, pyramid, rows, label ranges and their index: ${perEvent.toFixed(1)} bytes an event.`);
const slices = {
  columns: kernels.buildColumnsInSlices(rows, 12),
  pyramid: kernels.buildPyramidInSlices(columns),
  rows: kernels.packRowsInSlices(columns),
  order: kernels.labelOrderInSlices(columns),
  ranges: new kernels.DenseLabelPlacer(input).placeInSlices(count),
  filter: kernels.filteredColumnsInSlices(columns, half),
};
const longest = Object.entries(slices).map(([what, work]) => `${what} ${longestSlice(work).toFixed(1)}`);
console.log(`Longest piece without a pause, ms: ${longest.join(' · ')}.`);
