import { FrameWatch } from '/frame-watch.js';

/** Two lanes of machines that report, seeded: who they are does not matter, that nobody takes them for real does. */
const lanes = [
  { id: 'one', label: 'Generated one' },
  { id: 'two', label: 'Generated two' },
];
const batchMs = 100;

let seed = 1;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

let made = 0;
function rowsUntil(at, count) {
  return Array.from({ length: count }, () => {
    const i = made++;
    // One of ten is late by up to two seconds.
    const start = at - (random() < 0.1 ? random() * 2_000 : 0);
    return { id: `g${i}`, title: `Generated ${i}`, start, lane: i % 2 ? 'one' : 'two', importance: random() };
  });
}

/** Shows a timeline of some events, at rest, with the focus on one of them. */
export async function begin({ start, rate, width, isFollowing }) {
  await import('/event-timeline.min.js');
  const timeline = document.createElement('event-timeline');
  const now = Date.now();
  if (isFollowing) timeline.setAttribute('now', 'follow');
  timeline.setAttribute('from', new Date(now - 30_000).toISOString());
  timeline.setAttribute('to', new Date(now + 60_000).toISOString());
  timeline.style.width = `${width}px`;
  timeline.data = { title: 'Generated stream', lanes, events: rowsUntil(now, start) };
  document.body.append(timeline);
  await timeline.drawn;
  if (!isFollowing) timeline.shadowRoot.querySelector('[role=option]').focus();
  await timeline.drawn;
  globalThis.live = new Live(timeline, rate);
}

class Live {
  #timeline;
  #rate;
  #watch = new FrameWatch();
  #timer = 0;
  #view = '';
  #longestCallMs = 0;
  #began = 0;

  constructor(timeline, rate) {
    this.#timeline = timeline;
    this.#rate = rate;
  }

  run() {
    this.#view = JSON.stringify(this.#timeline.viewport);
    this.#began = performance.now();
    let given = 0;
    this.#watch.start();
    this.#timer = setInterval(() => {
      // However late the timer is, as many come as should have.
      const due = Math.floor(((performance.now() - this.#began) / 1_000) * this.#rate) - given;
      given += due;
      const rows = rowsUntil(Date.now(), due);
      const before = performance.now();
      this.#timeline.append(rows);
      this.#longestCallMs = Math.max(this.#longestCallMs, performance.now() - before);
    }, batchMs);
  }

  async end() {
    clearInterval(this.#timer);
    const frames = this.#watch.stop();
    const view = JSON.stringify(this.#timeline.viewport);
    const focused = this.#timeline.shadowRoot.activeElement;
    const stopped = performance.now();
    await this.#timeline.drawn;
    return {
      rowsGiven: made,
      events: this.#timeline.events.length,
      behindMs: Math.round(performance.now() - stopped),
      longestTaskMs: Math.round(frames.longestTaskMs),
      tasksOver50: frames.longTasks,
      frames: frames.count,
      framesOver50: frames.over50,
      longestFrameMs: Math.round(frames.longestMs),
      longestAppendCallMs: Math.round(this.#longestCallMs * 10) / 10,
      isViewStill: view === this.#view,
      // Its event may by now be counted with others.
      hasFocus: focused?.role === 'option',
    };
  }
}
