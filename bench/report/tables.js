import { judgeGoals } from './goals.js';
import { MeasuredRun } from './measured-run.js';

const floor = 'floor-merging';
const ours = 'event-timeline';

/** Everything a run says, as Markdown: conditions, goals, ratios, absolute figures, what failed. */
export function tablesOf({ run: conditions, cells }, libraries) {
  const run = new MeasuredRun(cells);
  const present = libraries.filter(({ key }) => run.cells.some((cell) => cell.key === key));
  const sizes = [...new Set(run.cells.map(({ count }) => count))].sort((one, other) => one - other);
  const isAlone = !present.some(({ key }) => key === floor);
  const parts = [conditionsOf(conditions)];
  if (!isAlone && present.some(({ key }) => key === ours)) {
    parts.push('**What we promise**', goalTable(judgeGoals(run, sizes, conditions.bytes)));
  }
  if (!isAlone) {
    parts.push('**Ratios to the run-merging floor**', ratioTable(run, present, sizes));
    const best = bestTable(run, present, sizes);
    if (best) parts.push('**event-timeline to the best rival at each size** (below 1: ours is less)', best);
  }
  parts.push(
    '**Absolute**: boot in ms; busy p95 in CPU ms a step; then at the size named: memory beyond the data, elements, replace and append of 1,000 in ms',
    absoluteTable(run, present, sizes, conditions),
    '**Frames, latency and all processes**: longest frame in ms and number over 50 ms after boot; latency p50 in ms; CPU of all processes for boot and for the steps in ms; steps done',
    frameTable(run, present, sizes),
    notesOf(run),
  );
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function conditionsOf({ date, commit, browser, node, cpu, cores, memoryGB, dpr, isGpu, workload, seed }) {
  const gpu = isGpu ? 'GPU allowed' : 'no GPU';
  return (
    `Measured ${date} at ${commit}: ${browser}, Node ${node}, ${cores} cores (${cpu}), ${memoryGB} GB, ${gpu}, ` +
    `${dpr} device pixel${dpr === 1 ? '' : 's'} per CSS pixel, workload “${workload}”, seed ${seed}. Medians, with least and most in brackets; ` +
    '¹ a single repetition; *failed*: a call took over a minute; ✗: failed at a smaller size; – has none, or not run.'
  );
}

const short = (count) =>
  count >= 1e6 ? `${count / 1e6}M` : count >= 1_000 ? `${count / 1_000}k` : `${count}`;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}

function goalTable(lines) {
  const rows = lines.map(({ goal, what, limit, found, verdict }) => [goal, what, limit, found, verdict]);
  return [
    '| Goal | What | At most | Found | |',
    '|---|---|--:|--:|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** Enough digits to compare, no more. */
function plain(value) {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  if (value >= 10) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 0.095 ? 1 : 2);
}

function shown(value, run, key, count, { withSpread = false } = {}) {
  if (value === undefined) {
    const failure = run.failure(key, count);
    return failure === 'failed' ? '*failed*' : failure === 'smaller' ? '✗' : '–';
  }
  const { median, least, most, count: repetitions } = value;
  if (repetitions === 1) return `${plain(median)}¹`;
  return withSpread ? `${plain(median)} (${plain(least)}–${plain(most)})` : plain(median);
}

const titleOf = ({ key, title }) => (key === ours ? `**${title}**` : title);

function ratioTable(run, present, sizes) {
  const head = [
    'Library',
    ...sizes.map((size) => `boot ${short(size)}`),
    ...sizes.map((size) => `busy ${short(size)}`),
  ];
  const rows = present
    .filter(({ key }) => key !== floor)
    .map((library) => [
      titleOf(library),
      ...['bootMs', 'busyP95Ms'].flatMap((figure) =>
        sizes.map((size) => shown(run.ratio(library.key, floor, size, figure), run, library.key, size)),
      ),
    ]);
  return table(head, rows);
}

function bestTable(run, present, sizes) {
  const rivals = present.filter(({ kind }) => kind === 'rival').map(({ key }) => key);
  if (rivals.length === 0) return undefined;
  const told = [
    ['boot', 'bootMs'],
    ['busy p95', 'busyP95Ms'],
    ['memory', 'bytes'],
    ['elements', 'elements'],
    ['replace', 'replaceMs'],
    ['append of 1,000', 'appendMs'],
  ];
  const rows = told.map(([what, figure]) => [
    what,
    ...sizes.map((size) => {
      const best = run.best(rivals, size, figure);
      const ratio = best && run.ratio(ours, best.key, size, figure);
      return ratio ? `${plain(ratio.median)} (${present.find(({ key }) => key === best.key).title})` : '–';
    }),
  ]);
  return table(['What', ...sizes.map(short)], rows);
}

function absoluteTable(run, present, sizes, { bytes = {}, versions = {} }) {
  const at = sizes.includes(10_000) ? 10_000 : sizes.at(-1);
  const head = [
    'Library',
    'kB',
    ...sizes.map((size) => `boot ${short(size)}`),
    ...sizes.map((size) => `busy ${short(size)}`),
    `MB ${short(at)}`,
    `elements ${short(at)}`,
    `replace ${short(at)}`,
    `append ${short(at)}`,
  ];
  const rows = present.map((library) => {
    const { key } = library;
    const weight = bytes[key];
    const megabytes = run.median(key, at, 'bytes');
    const inMB = megabytes && { ...megabytes, median: megabytes.median / 1e6 };
    const version = versions[key] ? ` (${versions[key]})` : '';
    return [
      `${titleOf(library)}${version}`,
      weight ? ((weight.js + weight.css) / 1_000).toFixed(weight.js > 20_000 ? 0 : 1) : '–',
      ...['bootMs', 'busyP95Ms'].flatMap((figure) =>
        sizes.map((size) => shown(run.median(key, size, figure), run, key, size, { withSpread: true })),
      ),
      shown(inMB, run, key, at),
      ...['elements', 'replaceMs', 'appendMs'].map((figure) =>
        shown(run.median(key, at, figure), run, key, at),
      ),
    ];
  });
  return table(head, rows);
}

function frameTable(run, present, sizes) {
  const columns = ['longest', 'over 50', 'latency', 'boot CPU', 'steps CPU', 'steps'];
  const figures = ['longestFrameMs', 'framesOver50', 'latencyP50Ms', 'bootCpuMs', 'stepsCpuMs'];
  const large = sizes.filter((size) => size >= 1_000);
  const at = (large.length > 0 ? large : sizes).slice(0, 3);
  const head = ['Library', ...at.flatMap((size) => columns.map((column) => `${column} ${short(size)}`))];
  const rows = present.map((library) => [
    titleOf(library),
    ...at.flatMap((size) => {
      const cells = run.of(library.key, size).filter(({ steps }) => steps);
      const done = cells.map(({ steps }) => steps.busy.length);
      const planned = cells[0]?.steps.planned ?? 0;
      return [
        ...figures.map((figure) => shown(run.median(library.key, size, figure), run, library.key, size)),
        planned > 0 ? `${Math.min(...done)} of ${planned}` : '–',
      ];
    }),
  ]);
  return table(head, rows);
}

/** What stops a figure from being believed, in words. */
function notesOf(run) {
  const notes = new Set();
  for (const { key, count, failure, proof = {}, errors = [], steps, updates, whole } of run.cells) {
    const at = `${key} at ${count.toLocaleString('en')}`;
    if (failure) notes.add(`${at}: ${failure.split('\n')[0]}`);
    if (proof.isDrawn === false) notes.add(`${at}: nothing was drawn`);
    if (steps?.busy.length > 0 && proof.isZoomed === false) {
      notes.add(`${at}: zoomed ${proof.zoom?.toFixed(1)} times, not as expected`);
    }
    if (steps?.busy.length > 0 && proof.isZoomSeen === false)
      notes.add(`${at}: zooming changed next to nothing on screen`);
    if (steps?.isCut) notes.add(`${at}: ${steps.busy.length} of ${steps.planned} steps in 25 s`);
    if (updates?.failure) notes.add(`${at}, updates: ${updates.failure.split('\n')[0]}`);
    if (errors.length > 0) notes.add(`${at}, page error: ${errors[0].split('\n')[0]}`);
    // Then its adapter no longer knows where labels are.
    if (key === ours && whole?.labels === 0) notes.add(`${at}: no label was found`);
    if (key === ours && whole && whole.changedPixels > 0) {
      notes.add(`${at}: ${whole.changedPixels} pixels outside labels changed after boot`);
    }
    if (key === ours && whole && whole.labelsAtBoot < 0.95 * whole.labels) {
      notes.add(`${at}: ${whole.labelsAtBoot} of ${whole.labels} labels stood at boot's end`);
    }
  }
  if (notes.size === 0) return undefined;
  return `**What else was seen**\n\n${[...notes].map((note) => `- ${note}`).join('\n')}`;
}
