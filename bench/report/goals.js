import { figures } from './cell-figures.js';

const ours = 'event-timeline';
const floor = 'floor-merging';
const vis = 'vis-timeline';
/** One frame: a boot nearer than this to its line is undecided. */
const frameMs = 16.7;
/** The two frames that every boot has, an empty page's too: nobody can be under them, so a line that is decides nothing. */
const emptyBootMs = 33.4;

const sizeName = (count) => count.toLocaleString('en');

/**
 * What we promise, held to what was measured. Each line: what, at which size, the limit, what was found, and `met`, `missed`,
 * `undecided` or `not measured`.
 */
export function judgeGoals(run, sizes, bytes) {
  const lines = [];
  const add = (goal, what, limit, found, verdict) => lines.push({ goal, what, limit, found, verdict });
  const times = (value) => (value === undefined ? '–' : `${value.median.toFixed(2)}×`);
  const below = (value, limit) => (value === undefined ? 'not measured' : value <= limit ? 'met' : 'missed');

  const oneFile = bytes?.[ours]?.oneFile;
  if (oneFile !== undefined) {
    const kB = oneFile / 1_000;
    add('PF-1', 'one-file build', '60 kB', `${kB.toFixed(1)} kB`, below(kB, 60));
  }
  for (const count of sizes) {
    const limit = count <= 10_000 ? 2 : count <= 100_000 ? 2.5 : 3;
    const ratio = run.ratio(ours, floor, count, 'bootMs');
    add(
      'PF-2',
      `boot at ${sizeName(count)}`,
      `${limit}× the floor`,
      times(ratio),
      bootVerdict(run, count, ratio, limit),
    );
  }
  for (const count of sizes) {
    const ratio = run.ratio(ours, floor, count, 'busyP95Ms');
    add('PF-3', `busy p95 at ${sizeName(count)}`, '1.5× the floor', times(ratio), below(ratio?.median, 1.5));
  }
  const growth = run.ratio(ours, ours, 1_000_000, 'busyP95Ms', 10_000);
  add('PF-4', 'busy p95 at 1,000,000', '1.3× that at 10,000', times(growth), below(growth?.median, 1.3));
  for (const count of sizes) addFrames(run, count, add);
  // Nobody gives memory back by drawing: below nothing, the data were not whole when the clock began.
  for (const count of [100_000, 1_000_000]) {
    const perEvent = run.bytesPerEvent(ours, count);
    const found = perEvent === undefined ? '–' : perEvent.median.toFixed(1);
    add(
      'PF-6',
      `bytes an event at ${sizeName(count)}`,
      '60',
      found,
      perEvent?.median < 0 ? 'undecided' : below(perEvent?.median, 60),
    );
  }
  for (const count of sizes) {
    const most = run.median(ours, count, 'elements')?.most;
    add('PF-7', `elements at ${sizeName(count)}`, '1,000', most ?? '–', below(most, 1_000));
  }
  const append = run.median(ours, 1_000_000, 'appendMs');
  const task = run.median(ours, 1_000_000, 'appendTaskMs');
  add(
    'PF-8',
    'append 1,000 to 1,000,000',
    '100 ms',
    append ? `${append.median.toFixed(0)} ms` : '–',
    below(append?.median, 100),
  );
  add(
    'PF-8',
    'longest task of it',
    '50 ms',
    task ? `${task.median.toFixed(0)} ms` : '–',
    below(task?.median, 50),
  );
  for (const [count, boot, busy] of [
    [1_000, 8, 3],
    [10_000, 300, 7],
  ]) {
    const faster = run.ratio(vis, ours, count, 'bootMs');
    add(
      'PF-9',
      `boot at ${sizeName(count)}`,
      `vis-timeline's / ${boot}`,
      faster ? `/ ${faster.median.toFixed(0)}` : '–',
      bootBesideVis(run, count, faster, boot),
    );
    const lighter = run.ratio(vis, ours, count, 'busyP95Ms');
    add(
      'PF-9',
      `busy p95 at ${sizeName(count)}`,
      `vis-timeline's / ${busy}`,
      lighter ? `/ ${lighter.median.toFixed(1)}` : '–',
      above(lighter, busy),
    );
  }
  return lines;
}

function above(value, limit) {
  if (value === undefined) return 'not measured';
  return value.median >= limit ? 'met' : 'missed';
}

function bootBesideVis(run, count, faster, times) {
  const verdict = above(faster, times);
  const line = (run.median(vis, count, 'bootMs')?.median ?? 0) / times;
  return verdict === 'missed' && line < emptyBootMs ? 'undecided' : verdict;
}

function bootVerdict(run, count, ratio, limit) {
  if (ratio === undefined) return 'not measured';
  const line = limit * run.median(floor, count, 'bootMs').median;
  const distance = Math.abs(run.median(ours, count, 'bootMs').median - line);
  if (distance < frameMs && ratio.count < 15) return 'undecided';
  return ratio.median <= limit ? 'met' : 'missed';
}

/** Where the floor itself had a long frame the machine was busy, and the repetition says nothing. */
function addFrames(run, count, add) {
  const calm = run.of(ours, count).filter(({ repetition }) => {
    const beside = run.of(floor, count).find((cell) => cell.repetition === repetition);
    return beside !== undefined && figures.framesOver50(beside) === 0;
  });
  const hurried = run.impatient.filter((cell) => cell.count === count);
  const told = [
    ['stepping and at rest', calm],
    ['with the build still running', hurried],
  ];
  for (const [when, cells] of told) {
    const over = cells.map(figures.framesOver50).filter((number) => number !== undefined);
    const longest = Math.max(0, ...cells.map((cell) => figures.longestFrameMs(cell) ?? 0));
    const verdict =
      over.length === 0 ? 'not measured' : over.every((number) => number === 0) ? 'met' : 'missed';
    const found = over.length === 0 ? '–' : `${Math.max(...over)}, longest ${longest.toFixed(0)} ms`;
    add('PF-5', `frames over 50 ms at ${sizeName(count)}, ${when}`, 'none', found, verdict);
  }
}
