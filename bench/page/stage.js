/**
 * What runs in the page beside the library under test: makes the data, calls the adapter, counts elements, watches frames and
 * long tasks. It is a module of its own, so that it weighs on nobody's bytes. The harness calls `globalThis.stage`.
 */
import { workloads } from '/workload/workloads.js';
import { FrameWatch } from './frame-watch.js';

const container = document.getElementById('container');
const frames = new FrameWatch();
/** The first real input since the last asking: settles with its latency when two frames have passed. */
let answered;
for (const type of ['wheel', 'mousemove', 'mousedown']) {
  const listen = ({ timeStamp }) => (answered ??= twoFrames().then(() => performance.now() - timeStamp));
  addEventListener(type, listen, { capture: true, passive: true });
}

let adapter;
let mounted;
let data;
let others;
let more;
let emptyElements = 0;

async function load(address) {
  ({ adapter } = await import(address));
  const styles = [...document.querySelectorAll('link[rel=stylesheet]')];
  if (styles.some(({ sheet }) => !sheet)) throw new Error('A style sheet of the adapter is missing.');
  return { version: adapter.version };
}

function makeData(workload, count, seed) {
  const { makeEvents, lanes, extent } = workloads[workload];
  data = { workload, count, seed, lanes, extent, events: makeEvents(count, seed) };
  emptyElements = countElements(document);
}

/** Two animation frames: whatever was asked for before is on screen after the second. */
function twoFrames() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** From the call until the second frame after it is done; the limit of a call is the harness's. */
async function timed(work) {
  await twoFrames();
  const from = performance.now();
  await work();
  const ready = performance.now();
  await twoFrames();
  const until = performance.now();
  return { readyMs: ready - from, wallMs: until - from };
}

function boot() {
  return timed(async () => {
    mounted = await adapter.mount(container, data.events, data.lanes, data.extent);
  });
}

/** Makes what the updates need before any clock runs. */
function makeUpdates() {
  const { makeEvents } = workloads[data.workload];
  others = makeEvents(data.count, data.seed + 1_000, 'r');
  more = makeEvents(1_000, data.seed + 2_000, 'a');
}

function update(kind) {
  if (typeof mounted[kind] !== 'function') return undefined;
  const events = kind === 'replace' ? others : more;
  return timed(() => mounted[kind](events));
}

/** Ends a step when two frames have passed since its input, and tells its latency where there was one. */
async function endStep() {
  const latencyMs = await (answered ?? twoFrames());
  answered = undefined;
  return latencyMs;
}

/** Elements, through all open shadow roots. */
function countElements(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count++;
    if (element.shadowRoot) count += countElements(element.shadowRoot);
  }
  return count;
}

/** How real input is done to this library, with all places resolved to px of the page. */
function input() {
  const { left, top, width, height } = container.getBoundingClientRect();
  const { input: told } = adapter;
  const places = mounted.places?.() ?? {};
  return { ...told, ...places, container: { left, top, width, height } };
}

globalThis.stage = {
  load,
  makeData,
  boot,
  makeUpdates,
  update,
  endStep,
  twoFrames,
  input,
  elements: () => countElements(document) - emptyElements,
  view: () => mounted.view?.(),
  labels: () => mounted.labels?.() ?? [],
  scrolled: () => [scrollX, scrollY, container.scrollLeft, container.scrollTop],
  watchFrames: () => frames.start(),
  framesWatched: () => frames.stop(),
};
