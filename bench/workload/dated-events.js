/**
 * The workload of our own alone, to see ourselves get slower: dates as people write them, doubtful and coarse and open, weights,
 * and a thousand lanes. Nobody else can read it, so no line is compared with another library's.
 */
import { extent, startFrom } from './plain-events.js';
import { seededRandom } from './random.js';
import { titleFrom } from './words.js';

const laneCount = 1_000;

export const datedLanes = Array.from({ length: laneCount }, (_, i) => ({
  id: `lane-${i + 1}`,
  label: `Lane ${i + 1}`,
}));

/** How each date is written, from a day (`2017-03-05`) and a later one, as parts to be joined; the first are the most frequent. */
const forms = [
  (day) => [day],
  (day, later) => [day, '/', later],
  (day) => [day.slice(0, 7)],
  (day) => [day, 'T', day.slice(8, 10), ':30'],
  (day) => [day.slice(0, 7), '~'],
  (day, later) => [day.slice(0, 7), '/', later],
  (day) => [day, '?'],
  (day, later) => ['[', day, '..', later, ']'],
  (day) => [day, '/..'],
  (day) => [day.slice(0, 4), '-2', String(1 + (Number(day.slice(8, 10)) % 4))],
  (day, later) => [day.slice(0, 7), '~/', later.slice(0, 7), '?'],
  (day) => [day.slice(0, 8), 'XX'],
];

export function datedEvents(count, seed, prefix = 'e') {
  const random = seededRandom(seed);
  const lengthMs = extent.end - extent.start;
  const centres = Array.from({ length: 40 }, () => extent.start + random() * lengthMs);
  const events = new Array(count);
  for (let i = 0; i < count; i++) {
    const start = startFrom(random, centres, lengthMs);
    const day = dayOf(start);
    const later = dayOf(start + (1 + 60 * random()) * 86_400_000);
    const when = forms[Math.floor(random() ** 2 * forms.length)](day, later).join('');
    const importance = Math.round(Math.min(1, -Math.log(1 - random()) / 6) * 1_000) / 1_000;
    const lane = datedLanes[Math.floor(random() * laneCount)].id;
    events[i] = { id: `${prefix}${i}`, title: titleFrom(random), when, importance, lane };
  }
  return events;
}

function dayOf(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}
