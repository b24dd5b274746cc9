import type { EventTimeline } from '../src/index.js';

/** How often the stream brings something while it runs. */
const everyMs = 700;
const lanes = [
  { id: 'pump', label: 'Made-up pump' },
  { id: 'valve', label: 'Made-up valve' },
  { id: 'tank', label: 'Made-up tank' },
];
const things = ['opens', 'closes', 'is full', 'is empty', 'runs hot', 'cools down'] as const;

/** Reports of machines that do not exist, called generated so that nobody can take them for real. The same in every run. */
export class GeneratedStream {
  #made = 0;
  #seed = 7;
  #timer: ReturnType<typeof setInterval> | undefined;

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  /** What had been reported before anybody looked: the last two minutes. */
  dataset(now: number): object {
    const events = Array.from({ length: 24 }, (_, i) => this.next(now - (24 - i) * 5_000));
    return { title: 'A generated stream', lang: 'en-GB', lanes, events };
  }

  next(at: number): { readonly id: string; readonly title: string } {
    const n = ++this.#made;
    const lane = lanes[this.#random(lanes.length)]?.id ?? 'pump';
    const title = `Generated ${String(n)}: ${lane} ${things[this.#random(things.length)] ?? ''}`;
    return {
      id: `generated-${String(n)}`,
      title,
      ...{ start: at, lane, importance: this.#random(100) / 100 },
    };
  }

  /** Appends to a timeline until it is paused, or the timeline has left the page. */
  start(timeline: EventTimeline): void {
    this.#timer ??= setInterval(() => {
      if (timeline.isConnected) timeline.append([this.next(Date.now())]);
      else this.pause();
    }, everyMs);
  }

  pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #random(below: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * below);
  }
}
