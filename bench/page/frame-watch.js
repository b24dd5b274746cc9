/** Intervals between animation frames, and tasks of 50 ms and more, while it is started. */
export class FrameWatch {
  #isOn = false;
  #last = 0;
  #intervals = [];
  #tasks = [];
  #observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) this.#tasks.push(duration);
  });

  start() {
    this.#intervals = [];
    this.#tasks = [];
    this.#isOn = true;
    this.#last = 0;
    this.#observer.observe({ type: 'longtask' });
    requestAnimationFrame(this.#onFrame);
  }

  /** What was seen since `start`: longest interval, how many are over 50 ms (three whole frames read as 50), and long tasks. */
  stop() {
    this.#isOn = false;
    for (const { duration } of this.#observer.takeRecords()) this.#tasks.push(duration);
    this.#observer.disconnect();
    return {
      count: this.#intervals.length,
      longestMs: Math.max(0, ...this.#intervals),
      over17: this.#intervals.filter((ms) => ms > 17.5).length,
      over50: this.#intervals.filter((ms) => ms >= 51).length,
      longTasks: this.#tasks.length,
      longestTaskMs: Math.max(0, ...this.#tasks),
    };
  }

  #onFrame = (now) => {
    if (!this.#isOn) return;
    if (this.#last > 0) this.#intervals.push(now - this.#last);
    this.#last = now;
    requestAnimationFrame(this.#onFrame);
  };
}
