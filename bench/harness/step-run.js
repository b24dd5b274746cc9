import { wait } from './browser.js';
import { phasesOf } from './gestures.js';

/** All steps of a cell have this long; slower libraries do fewer. */
const allStepsMs = 25_000;
const restMs = 500;

/**
 * Carries out the steps and tells what each cost: the main thread's CPU time from the end of one step to the end of the next,
 * so that work put off falls into the step after instead of vanishing. A rest after moving and after zooming out is counted apart:
 * what is written when still would be free otherwise.
 * @param {import('./page-driver.js').PageDriver} driver
 * @param {{ onPhase: (name: string, place: number) => Promise<void>, isHurried?: boolean }} options
 */
export async function runSteps(driver, input, { onPhase }) {
  const phases = phasesOf(input);
  const planned = phases.reduce((sum, { steps }) => sum + steps.length, 0);
  const busy = [];
  const script = [];
  const layout = [];
  const latency = [];
  const rests = [];
  const frames = [];
  const until = Date.now() + allStepsMs;
  let isCut = false;
  let place = 0;
  let cpuMs = 0;

  const centre = [
    input.container.left + input.container.width / 2,
    input.container.top + input.container.height / 2,
  ];
  await driver.mouse('mouseMoved', ...centre);
  await driver.call('endStep');

  let before = await driver.counters();
  for (const phase of phases) {
    const cpuBefore = await driver.processCpuMs();
    await driver.call('watchFrames');
    await phase.before?.(driver);
    for (const step of phase.steps) {
      if (Date.now() > until) {
        isCut = true;
        break;
      }
      await step(driver);
      const latencyMs = await driver.call('endStep');
      const after = await driver.counters();
      busy.push(after.busyMs - before.busyMs);
      script.push(after.scriptMs - before.scriptMs);
      layout.push(after.layoutMs - before.layoutMs);
      if (latencyMs !== undefined && latencyMs !== null) latency.push(latencyMs);
      before = after;
    }
    await phase.after?.(driver);
    cpuMs += (await driver.processCpuMs()) - cpuBefore;
    frames.push(await driver.call('framesWatched'));
    if (isCut) break;
    if (phase.isRestAfter) {
      rests.push(await rest(driver));
    }
    await onPhase(phase.name, place++);
    // A picture and a question are not part of the next step.
    if (phase.isRestAfter) before = await driver.counters();
  }
  return { planned, isCut, busy, script, layout, latency, rests, frames, cpuMs };
}

/** Half a second in which nobody does anything. */
async function rest(driver) {
  const before = await driver.counters();
  await driver.call('watchFrames');
  await wait(restMs);
  const frames = await driver.call('framesWatched');
  const after = await driver.counters();
  return { busyMs: after.busyMs - before.busyMs, frames };
}
