import { summaryOf } from '../a11y/summary.js';
import type { Slices } from '../base/slices.js';
import type { EventTable } from '../events/event-table.js';
import { LiveTable } from '../events/live-table.js';
import { DatasetReader } from '../events/read-dataset.js';
import { growPlanInSlices } from '../layout/grow-plan.js';
import type { LiveChange } from './live-gate.js';
import type { TimelineCore } from './timeline-core.js';
import { inTurns } from './turns.js';

/** Newcomers show at most so often, and rows are read so many at a time between two pauses. */
const leastGapMs = 100;
const rowsPerSlice = 128;
/** How often, at most, new events are told of, and problems with them. */
const announceMs = 5_000;
const problemsMs = 1_000;
const summaryMs = 2_000;
const hiddenFrameMs = 250;

/** Takes events into data that are shown: the view and the focus stay where they are. */
export class LiveData {
  readonly #core: TimelineCore;
  #live: LiveTable | undefined;
  #reader: DatasetReader | undefined;
  #nextAt = -Infinity;
  #newEvents = 0;
  #announceTimer = 0;
  #problemsTimer = 0;
  #summaryTimer = 0;
  #toldProblems = 0;

  constructor(core: TimelineCore) {
    this.#core = core;
    core.plot.plans.grow = (input, before, code) => {
      const live = this.#live;
      const merged = live?.merged;
      if (live) live.merged = undefined;
      return growPlanInSlices(input, before, code, merged);
    };
  }

  /** Settles when the picture has caught up with what was taken in last, and it is time for more. */
  async turn(): Promise<void> {
    const { store, plot } = this.#core;
    while (store.state.view === 'timeline' && plot.scene && plot.isBehind) {
      await nextFrame();
    }
    const waitMs = this.#nextAt - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  }

  /** Carries out changes, in their order. */
  async take(changes: readonly LiveChange[]): Promise<void> {
    const { store, loaded } = this.#core;
    const live = this.#liveTable();
    const countBefore = live.table.count;
    const began = performance.now();
    const table = await inTurns(taken(live, changes));
    // Other data have been loaded meanwhile: what was asked for was asked of those before.
    const reader = this.#reader;
    if (!table || !reader || reader !== loaded.reader) return;
    const { selected, focused, hovered } = store.state;
    const kept = (ref: number): number => (table.gone.has(ref) ? -1 : ref);
    const { problems } = reader;
    store.set({ table, problems, selected: kept(selected), focused: kept(focused), hovered: kept(hovered) });
    // Most of the time is left to the picture and the reader.
    this.#nextAt = began + Math.max(leastGapMs, 3 * (performance.now() - began));
    // The answer of a filter to the newcomers comes first.
    if (!store.state.passing) this.#core.plot.drawNow();
    this.#announce(table.count - countBefore);
    this.#tellProblems();
    this.#sumUp();
  }

  #liveTable(): LiveTable {
    const { store, loaded } = this.#core;
    if (!this.#live || this.#reader !== loaded.reader) {
      const reader = (loaded.reader ??= new DatasetReader(loaded.readOptions()));
      const { table } = store.state;
      this.#reader = reader;
      this.#live = new LiveTable(reader, table ?? reader.finish().table);
      this.#newEvents = 0;
      this.#toldProblems = reader.problems.length;
    }
    return this.#live;
  }

  /** Says how many have come since it was last said. */
  #announce(count: number): void {
    this.#newEvents += Math.max(0, count);
    if (this.#newEvents === 0 || this.#announceTimer !== 0) return;
    const { announcer, host, locale } = this.#core;
    if (host.isConnected) announcer.say('data', locale.ui.live.newEvents(this.#newEvents));
    this.#newEvents = 0;
    this.#announceTimer = window.setTimeout(() => {
      this.#announceTimer = 0;
      this.#announce(0);
    }, announceMs);
  }

  /** Many events are gone through for the sentence under the title only now and then. */
  #sumUp(): void {
    if (this.#summaryTimer !== 0) return;
    this.#summaryTimer = window.setTimeout(() => {
      this.#summaryTimer = 0;
      const { surroundings, host } = this.#core;
      if (!surroundings) return;
      const summary = summaryOf(surroundings.wording).join(' ');
      this.#core.surroundings = { ...surroundings, summary };
      host.requestUpdate();
    }, summaryMs);
  }

  #tellProblems(): void {
    const { host, store } = this.#core;
    const { problems } = store.state;
    if (!problems || problems.length === this.#toldProblems || this.#problemsTimer !== 0) return;
    this.#toldProblems = problems.length;
    const { skipped, mended, noted, groups } = problems;
    host.send('timeline-problems', { skipped, mended, noted, groups });
    this.#problemsTimer = window.setTimeout(() => {
      this.#problemsTimer = 0;
      this.#tellProblems();
    }, problemsMs);
  }
}

function* taken(live: LiveTable, changes: readonly LiveChange[]): Slices<EventTable> {
  for (const change of changes) {
    if (change.kind === 'append') {
      const { rows } = change;
      for (let from = 0; from < rows.length; from += rowsPerSlice) {
        live.append(rows, from, Math.min(from + rowsPerSlice, rows.length));
        yield;
      }
    } else changeOne(live, change);
    yield;
  }
  return yield* live.commitInSlices();
}

function changeOne(live: LiveTable, change: Exclude<LiveChange, { readonly kind: 'append' }>): void {
  const ref = live.refOf(change.id);
  // A row that should have made it could not be read.
  if (ref < 0) return;
  if (change.kind === 'update') live.update(ref, change.row);
  else live.remove(ref);
}

/** The next frame, or soon where the page is hidden and has none. */
async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, hiddenFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
