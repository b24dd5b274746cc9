import { expect, fixture, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import '../support/english-rooms.js';
import { generatedDataset } from '../../stories/generated-events.js';
import { frames, hasPart, onPage, optionsOf, partOf, plotOf } from './on-page.js';

const now = performance.now.bind(performance);
const Channel = MessageChannel;
const everyLookMs = 20;

/** Its messages arrive after the next frame. */
class SlowChannel {
  readonly port1: { onmessage: (() => void) | undefined; close: () => void } = {
    onmessage: undefined,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: (): void => {
      requestAnimationFrame(() => setTimeout(() => this.port1.onmessage?.()));
    },
  };
}

/** Each look at the clock finds it later, so that whatever may take turns takes as many as it can, and each turn takes a frame. */
function slowDown(): void {
  let looks = 0;
  performance.now = () => now() + everyLookMs * looks++;
  Object.assign(window, { MessageChannel: SlowChannel });
}

function speedUp(): void {
  performance.now = now;
  Object.assign(window, { MessageChannel: Channel });
}

const isBusy = (timeline: EventTimeline): boolean =>
  partOf(timeline, '.base').getAttribute('aria-busy') === 'true';
const isWaiting = (timeline: EventTimeline): boolean => hasPart(timeline, '.plot .skeleton');

/** The heights that its plot has had on screen, and what stood in it while they were. */
class Seen {
  readonly heights: number[] = [];
  readonly waiting: boolean[] = [];
  readonly #observer: ResizeObserver;

  constructor(timeline: EventTimeline) {
    const plot = plotOf(timeline);
    this.#observer = new ResizeObserver(() => {
      if (plot.clientWidth === 0) return;
      this.heights.push(plot.clientHeight);
      this.waiting.push(isWaiting(timeline));
    });
    this.#observer.observe(plot);
  }

  async end(timeline: EventTimeline): Promise<void> {
    await timeline.drawn;
    await frames();
    this.#observer.disconnect();
  }
}

async function empty(style: string, orientation = 'vertical'): Promise<EventTimeline> {
  const around = await fixture<HTMLElement>(
    html`<div style="width: 390px">
      <event-timeline orientation=${orientation} style=${style}></event-timeline>
    </div>`,
  );
  const timeline = around.querySelector('event-timeline');
  if (!timeline) throw new Error('The page has no timeline.');
  await timeline.updateComplete;
  return timeline;
}

describe('a first plan that takes its time', () => {
  beforeEach(slowDown);
  afterEach(speedUp);

  it('has the room of the plot from the first frame on, and says that it is on its way', async () => {
    const timeline = await empty('');
    const seen = new Seen(timeline);
    timeline.data = generatedDataset(1_000);
    await seen.end(timeline);
    expect(seen.heights).to.deep.equal([1_200]);
    expect(seen.waiting).to.deep.equal([true]);
    expect(isWaiting(timeline)).to.equal(false);
    expect(isBusy(timeline)).to.equal(false);
    expect(optionsOf(timeline)).not.to.be.empty;
  });

  it('is told to a screen reader as loading is', async () => {
    const timeline = await empty('');
    const told: boolean[] = [];
    const looking = new MutationObserver(() => {
      if (isWaiting(timeline)) told.push(isBusy(timeline) && hasPart(timeline, '.plot .state.hidden'));
    });
    looking.observe(partOf(timeline, '.base'), { attributes: true, childList: true, subtree: true });
    timeline.data = generatedDataset(1_000);
    await timeline.drawn;
    looking.disconnect();
    expect(told).not.to.be.empty;
    expect(told).not.to.include(false);
  });

  it('takes no more than a given height leaves it', async () => {
    const timeline = await empty('height: 500px');
    const seen = new Seen(timeline);
    timeline.data = generatedDataset(1_000);
    await seen.end(timeline);
    expect(seen.waiting[0]).to.equal(true);
    expect(Math.max(...seen.heights)).to.be.below(500);
    expect(Math.min(...seen.heights)).to.be.at.least(300);
  });

  it('of lying lanes keeps room as well', async () => {
    const timeline = await empty('', 'horizontal');
    const seen = new Seen(timeline);
    timeline.data = generatedDataset(2_000);
    await seen.end(timeline);
    expect(seen.waiting).to.deep.equal([true]);
    expect(isWaiting(timeline)).to.equal(false);
  });
});

describe('the plan of other data', () => {
  afterEach(speedUp);

  it('leaves what stands, and its height, until it is there', async () => {
    const timeline = await onPage(
      html`<div style="width: 390px">
        <event-timeline orientation="vertical" .data=${generatedDataset(1_000)}></event-timeline>
      </div>`,
    );
    slowDown();
    const seen = new Seen(timeline);
    await frames();
    timeline.data = generatedDataset(800, 2);
    await seen.end(timeline);
    const fewer = new Seen(timeline);
    await frames();
    timeline.data = generatedDataset(4, 3);
    await fewer.end(timeline);
    expect(seen.heights).to.deep.equal([1_200]);
    expect(fewer.heights).to.deep.equal([1_200, 480]);
    expect([...seen.waiting, ...fewer.waiting]).not.to.include(true);
  });
});
