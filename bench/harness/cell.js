import { loadavg } from 'node:os';
import { openBrowser, wait } from './browser.js';
import { PageDriver, TooLong } from './page-driver.js';
import { CellPictures } from './pictures.js';
import { runSteps } from './step-run.js';

/**
 * One library at one size, in a fresh browser: boot, rest, steps, rest, updates. What fails is told in the record and ends the
 * cell; what was measured before stays.
 * @typedef {object} CellRequest
 * @property {string} key
 * @property {number} count
 * @property {string} workload
 * @property {number} seed
 * @property {string} address of the page server
 * @property {number} dpr
 * @property {boolean} isGpu
 * @property {boolean} [isImpatient] the first wheel comes right after boot
 * @property {boolean} [isUpdating] replaces and appends, too
 * @property {string} [picturesFolder]
 */

/** @param {CellRequest} request */
export async function measureCell(request) {
  const { key, count, workload, seed, dpr, isImpatient = false } = request;
  const record = { key, count, workload, seed, dpr, isImpatient, load: loadavg()[0], startedAt: Date.now() };
  const { browser, page, close } = await openBrowser(request);
  let driver;
  try {
    record.browser = await browser.version();
    driver = await PageDriver.of(browser, page);
    await runCell(driver, request, record);
  } catch (error) {
    record.failure = error instanceof TooLong ? error.message : String(error?.message ?? error).slice(0, 500);
    record.isTooLong = error instanceof TooLong;
  } finally {
    record.errors = driver?.errors ?? [];
    record.tookMs = Date.now() - record.startedAt;
    await close();
  }
  return record;
}

async function runCell(driver, request, record) {
  const { key, count, workload, seed, address, isImpatient = false, isUpdating = true } = request;
  const pictures = new CellPictures(
    driver,
    isImpatient ? undefined : request.picturesFolder,
    `${key}-${count}`,
  );

  await driver.open(`${address}?adapter=${key}`);
  record.version = (await driver.call('load', `/adapters/${key}.js`)).version;
  await driver.call('makeData', workload, count, seed);
  await pictures.take('empty', { isKept: false });
  await wait(100);
  const memoryBefore = await driver.memory();

  record.boot = await measured(driver, () => driver.call('boot'));
  if (isImpatient) {
    await measureSteps(driver, record, pictures);
    return;
  }

  await pictures.take('boot', { isKept: false });
  const labelsAtBoot = await driver.call('labels');
  const { isQuiet, peakBytes } = await driver.quiet();
  const memory = await driver.memory();
  const { nodes } = await driver.counters();
  record.rest = {
    isQuiet,
    elements: await driver.call('elements'),
    nodes,
    bytes: memory.bytes - memoryBefore.bytes,
    heap: memory.heap - memoryBefore.heap,
    buffers: memory.buffers - memoryBefore.buffers,
    isolates: memory.isolates,
    peakBytes: Math.max(peakBytes, memory.bytes) - memoryBefore.bytes,
  };
  await pictures.take('rest');
  if (pictures.isOn)
    record.whole = wholeness(labelsAtBoot, await driver.call('labels'), pictures, request.dpr);

  await measureSteps(driver, record, pictures);
  record.proof = { ...pictures.proof(), ...record.proof };
  if (isUpdating) await measureUpdates(driver, record);
}

/** CPU of the main thread and of all processes around one call. */
async function measured(driver, work) {
  const cpuBefore = await driver.processCpuMs();
  const before = await driver.counters();
  const times = await work();
  const after = await driver.counters();
  return {
    ...times,
    busyMs: after.busyMs - before.busyMs,
    scriptMs: after.scriptMs - before.scriptMs,
    layoutMs: after.layoutMs - before.layoutMs,
    cpuMs: (await driver.processCpuMs()) - cpuBefore,
  };
}

async function measureSteps(driver, record, pictures) {
  const input = await driver.call('input');
  const views = [await driver.call('view')];
  const onPhase = async (name) => {
    views.push(await driver.call('view'));
    if (name === 'back') await pictures.take('zoomed');
  };
  record.steps = await runSteps(driver, input, { onPhase });
  record.steps.inputKind = input.kind;
  record.proof = viewProof(views, input.expectedZoom, await driver.call('scrolled'));
}

/** The span in view shrank as it should, and a pan moved it; undefined where the library does not tell its view. */
function viewProof(views, expectedZoom, scrolled) {
  const proof = { isScrolled: scrolled.some((px) => px !== 0) };
  const [atStart, afterIn, afterLeft, , afterBack] = views;
  if (!atStart || !afterBack) return proof;
  const zoom = spanOf(atStart) / spanOf(afterBack);
  return {
    ...proof,
    zoom,
    isZoomed: expectedZoom === undefined ? zoom > 1.5 : Math.abs(zoom / expectedZoom - 1) < 0.2,
    isPanned: Math.abs(centreOf(afterLeft) - centreOf(afterIn)) > spanOf(afterIn) * 0.02,
  };
}

const spanOf = ([start, end]) => end - start;
const centreOf = ([start, end]) => (start + end) / 2;

/** Between boot's end and rest only words may have come, and few of them. */
function wholeness(atBoot, atRest, pictures, dpr) {
  const offset = 20;
  const boxes = [...atBoot, ...atRest].map(({ box }) => box.map((px) => (px - offset) * dpr));
  const seen = new Set(atBoot.map(({ words }) => words));
  return {
    changedPixels: pictures.difference('boot', 'rest', boxes)?.outside,
    labels: atRest.length,
    labelsAtBoot: atRest.filter(({ words }) => seen.has(words)).length,
  };
}

/** A failure here does not undo what came before. */
async function measureUpdates(driver, record) {
  record.updates = {};
  try {
    await driver.call('makeUpdates');
    for (const kind of ['replace', 'append']) {
      await driver.quiet();
      await driver.call('watchFrames');
      const update = await measured(driver, () => driver.call('update', kind));
      const frames = await driver.call('framesWatched');
      // A library without it answers with nothing but the cost of the question.
      if (update.wallMs !== undefined) record.updates[kind] = { ...update, frames };
    }
  } catch (error) {
    record.updates.failure = String(error?.message ?? error).slice(0, 300);
    if (error instanceof TooLong) record.updates.isTooLong = true;
  }
}
