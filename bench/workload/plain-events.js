/**
 * The workload everybody draws: ten years, twelve lanes, in no order. Seven starts of ten spread evenly, three fall into forty
 * bursts; half are moments, half last from a day to half a year. Each event is an object of the project's own dataset, with the
 * same fields in the same order; whoever wants another shape converts while it boots, as a page would have to.
 */
import { seededRandom } from './random.js';
import { titleFrom } from './words.js';

const msPerDay = 86_400_000;
const msPerMinute = 60_000;

export const extent = { start: Date.UTC(2015, 0, 1), end: Date.UTC(2025, 0, 1) };

export const lanes = Array.from({ length: 12 }, (_, i) => ({
  id: `lane-${i + 1}`,
  label: `Lane ${i + 1}`,
}));

/** The same events for the same count and seed; `prefix` keeps the ids of several lists apart. */
export function plainEvents(count, seed, prefix = 'e') {
  const random = seededRandom(seed);
  const lengthMs = extent.end - extent.start;
  const centres = Array.from({ length: 40 }, () => extent.start + random() * lengthMs);
  const events = new Array(count);
  for (let i = 0; i < count; i++) {
    const start = startFrom(random, centres, lengthMs);
    const end = random() < 0.5 ? start : Math.min(extent.end, start + lengthFrom(random));
    const lane = lanes[Math.floor(random() * lanes.length)].id;
    events[i] = { id: `${prefix}${i}`, title: titleFrom(random), start, end, lane };
  }
  return events;
}

/** At a whole minute, within the extent. */
export function startFrom(random, centres, lengthMs) {
  let at = extent.start + random() * lengthMs;
  if (random() < 0.3) {
    const centre = centres[Math.floor(random() * centres.length)];
    at = centre + ((random() + random() + random() - 1.5) / 100) * lengthMs;
  }
  const last = extent.end - msPerDay;
  return Math.floor(Math.min(last, Math.max(extent.start, at)) / msPerMinute) * msPerMinute;
}

function lengthFrom(random) {
  const days = random() < 0.8 ? 1 + 29 * random() : 30 + 150 * random();
  return Math.round((days * msPerDay) / msPerMinute) * msPerMinute;
}
