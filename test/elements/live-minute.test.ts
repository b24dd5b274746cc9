import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, onPage, optionsOf, partOf } from './on-page.js';
import { SkippedTime } from './skipped-time.js';

const lanes = [{ id: 'one' }, { id: 'two' }];
const began = Date.UTC(2024, 0, 1);
const spanMs = 30 * 864e5;

/** Numbers from 0 to 1 that look like chance. */
function scattered(n: number, by: number): number {
  return (Math.imul(n + 1, by) >>> 0) / 2 ** 32;
}

/** Generated events all over a month, the first two at its ends. */
function rows(count: number, from: number): object[] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    return {
      id: `g${String(n)}`,
      title: `Generated ${String(n)}`,
      start: began + spanMs * (n < 2 ? n : scattered(n, 2_654_435_761)),
      lane: n % 2 ? 'one' : 'two',
      importance: scattered(n, 2_246_822_519) * 0.99,
    };
  });
}

/** The words that stand in the plot: title and where it begins along time. */
function labelsOf(timeline: EventTimeline): string[] {
  return optionsOf(timeline).flatMap((option) => {
    const words = option.querySelector<HTMLElement>('.words:not(.none)');
    if (!words) return [];
    const x = words.getBoundingClientRect().left - partOf(timeline, '.plot').getBoundingClientRect().left;
    return [`${words.querySelector('bdi')?.textContent ?? ''} at ${String(Math.round(x))}`];
  });
}

interface Told {
  readonly at: number;
  readonly text: string;
}

describe('a stream of ten thousand rows a second', () => {
  const time = new SkippedTime();

  beforeEach(() => {
    time.begin();
  });

  afterEach(() => {
    time.end();
  });

  it('TR-26, AX-17: moves nothing, loses nothing, and speaks at most every five seconds', async function () {
    this.timeout(30_000);
    const timeline = await onPage(
      html`<event-timeline .data=${{ lanes, events: rows(4_000, 0) }}></event-timeline>`,
    );
    const { viewport } = timeline;
    const labelled = optionsOf(timeline).find(
      (option) =>
        option.dataset['key']?.startsWith('e') === true && option.querySelector('.words:not(.none)'),
    );
    labelled?.focus();
    await timeline.settled;
    expect(activeIn(timeline)).to.equal(labelled);
    const labels = labelsOf(timeline);
    expect(labels.length).to.be.greaterThan(5);

    const said: Told[] = [];
    const region = partOf(timeline, '[role=status]');
    const ear = new MutationObserver(() => {
      said.push({ at: time.now, text: region.textContent.trim() });
    });
    ear.observe(region, { childList: true, characterData: true, subtree: true });
    const reports: { readonly at: number; readonly skipped: number }[] = [];
    timeline.addEventListener('timeline-problems', (sent) => {
      reports.push({ at: time.now, skipped: (sent as CustomEvent<{ skipped: number }>).detail.skipped });
    });

    // Three seconds of it, as fast as the machine takes it; two rows of each thousand cannot be read.
    for (let batch = 0; batch < 30; batch++) {
      const bad = [{ title: 'No date' }, 7];
      timeline.append([...rows(998, 4_000 + batch * 998), ...bad]);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await timeline.settled;
    const count = 4_000 + 30 * 998;
    expect(timeline.events.length).to.equal(count);
    expect(timeline.problems?.skipped).to.equal(60);
    expect(timeline.viewport).to.deep.equal(viewport);
    expect(activeIn(timeline)?.isConnected).to.equal(true);
    expect(labelsOf(timeline)).to.include.members(labels);

    for (let i = 0; i < 12; i++) {
      time.skip(1_000);
      await timeline.settled;
    }
    ear.disconnect();
    const counts = said.filter(({ text }) => text.endsWith('new events.'));
    const newEvents = counts.map(({ text }) => Number(text.replaceAll(/\D/g, '')));
    expect(newEvents.reduce((sum, each) => sum + each, 0)).to.equal(count - 4_000);
    expect(counts.length).to.be.within(2, 3);
    for (const [i, { at }] of counts.entries()) {
      if (i > 0) expect(at - (counts[i - 1]?.at ?? 0)).to.be.at.least(5_000);
    }
    expect(reports.at(-1)?.skipped).to.equal(60);
    for (const [i, { at }] of reports.entries()) {
      if (i > 0) expect(at - (reports[i - 1]?.at ?? 0)).to.be.at.least(1_000);
    }
    expect(viewport).to.deep.equal(timeline.viewport);
  });

  it('L4: is ranked as if it had come at once when it has been still for two seconds, and not before', async function () {
    this.timeout(30_000);
    const first = rows(4_000, 0);
    const heavy = rows(60, 4_000).map((row) => ({ ...row, importance: 1 }));
    const timeline = await onPage(
      html`<event-timeline style="width: 700px" .data=${{ lanes, events: first }}></event-timeline>`,
    );
    // Of one width, whether the page has a scrollbar or not.
    const before = labelsOf(timeline);
    timeline.append(heavy);
    await timeline.settled;
    const grown = labelsOf(timeline);
    // Nobody has been evicted, however heavy the newcomers are.
    expect(grown).to.include.members(before);
    time.skip(1_500);
    await timeline.settled;
    expect(labelsOf(timeline)).to.deep.equal(grown);
    // That the view rests once more in between puts nothing off.
    for (const selected of ['g5', null]) {
      timeline.selected = selected;
      await timeline.settled;
    }

    const loaded = await onPage(
      html`<event-timeline
        style="width: 700px"
        .data=${{ lanes, events: [...first, ...heavy] }}
      ></event-timeline>`,
    );
    const ranked = labelsOf(loaded).sort();
    expect(grown.sort()).to.not.deep.equal(ranked);
    time.skip(1_000);
    for (let i = 0; i < 40 && labelsOf(timeline).sort().join() !== ranked.join(); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await timeline.settled;
    }
    expect(labelsOf(timeline).sort()).to.deep.equal(ranked);
  });

  it('stops at max-events, tells of it once, and counts on', async () => {
    const timeline = await onPage(
      html`<event-timeline max-events="5000" .data=${{ lanes, events: rows(4_000, 0) }}></event-timeline>`,
    );
    const reports: unknown[] = [];
    timeline.addEventListener('timeline-problems', (sent) => reports.push(sent));
    for (let batch = 0; batch < 5; batch++) {
      timeline.append(rows(1_000, 4_000 + batch * 1_000));
      await timeline.settled;
      time.skip(1_000);
    }
    expect(timeline.events.length).to.equal(5_000);
    expect(timeline.events.at(-1)?.id).to.equal('g4999');
    const problems = [...(timeline.problems ?? [])];
    expect(problems.map(({ code, parameters }) => ({ code, parameters }))).to.deep.equal([
      { code: 'too-many-events', parameters: { count: 9_000, limit: 5_000 } },
    ]);
    expect(reports.length).to.equal(1);
    // Whoever goes makes room.
    timeline.remove('g0');
    timeline.append(rows(2, 20_000));
    await timeline.settled;
    expect(timeline.events.length).to.equal(5_000);
  });
});
