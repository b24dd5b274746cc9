import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { toPx } from '../../src/layout/viewport.js';
import { buttonFor, hasPart, nameOf, onPage, optionsOf, partOf } from './on-page.js';

const began = Date.UTC(2024, 4, 1, 12);
const second = 1_000;
const { now: realNow } = Date;
const realMatchMedia = window.matchMedia.bind(window);
/** What the page takes for the present. */
let present = began;

const events = Array.from({ length: 30 }, (_, i) => ({
  id: `e${String(i)}`,
  title: `Event ${String(i)}`,
  start: began - i * 2 * second,
}));

async function following(attributes: Partial<Pick<EventTimeline, 'controls' | 'orientation'>> = {}) {
  return onPage(
    html`<event-timeline
      now="follow"
      from="2024-05-01T11:59:20Z"
      to="2024-05-01T12:00:10Z"
      .controls=${attributes.controls ?? null}
      .orientation=${attributes.orientation ?? null}
      .data=${{ events, title: 'Live' }}
    ></event-timeline>`,
  );
}

/** Whatever the browser of the tests prefers. */
function setReducedMotion(isReduced: boolean): void {
  window.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({ matches: isReduced } as MediaQueryList) : realMatchMedia(query);
}

function placeOfPresent({ viewport }: EventTimeline): number {
  return toPx(viewport, present) / viewport.widthPx;
}

const isFollowing = (timeline: EventTimeline): boolean => timeline.matches(':state(following)');

async function seen(timeline: EventTimeline): Promise<void> {
  await waitUntil(() => Math.abs(placeOfPresent(timeline) - 0.85) < 0.002, 'the view follows', {
    timeout: 3_000,
  });
}

/** Longer than the view waits before it moves on. */
async function aWhile(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 400);
  });
}

async function expectStill(timeline: EventTimeline): Promise<void> {
  await timeline.settled;
  const { viewport } = timeline;
  present += 5 * second;
  await aWhile();
  expect(timeline.viewport).to.deep.equal(viewport);
  expect(isFollowing(timeline)).to.equal(false);
}

describe('now="follow"', () => {
  beforeEach(() => {
    present = began;
    Date.now = () => present;
    setReducedMotion(false);
  });

  afterEach(() => {
    Date.now = realNow;
    window.matchMedia = realMatchMedia;
  });

  for (const orientation of ['horizontal', 'vertical']) {
    it(`keeps the present in view, ${orientation}`, async () => {
      const timeline = await following({ orientation });
      await seen(timeline);
      const before = timeline.viewport;
      present += 7 * second;
      await seen(timeline);
      const { centre, spanMs, widthPx } = timeline.viewport;
      expect(spanMs).to.equal(before.spanMs);
      const moved = ((centre - before.centre) / spanMs) * widthPx * devicePixelRatio;
      expect(Math.abs(moved - Math.round(moved))).to.be.lessThan(1e-3);
      expect(partOf(timeline, '.lines').textContent).to.contain('now');
      expect(isFollowing(timeline)).to.equal(true);
    });
  }

  it('AX-23: has a control that pauses it, is always there, and works', async () => {
    const timeline = await following();
    await seen(timeline);
    const button = buttonFor(timeline, 'stopFollowing');
    expect(nameOf(button)).to.equal('Stop following');
    expect(button.checkVisibility()).to.equal(true);
    expect(button.getBoundingClientRect().width).to.be.at.least(24);
    button.click();
    await expectStill(timeline);
    expect(hasPart(timeline, '[data-command=stopFollowing]')).to.equal(false);
    buttonFor(timeline, 'follow').click();
    await seen(timeline);
    expect(isFollowing(timeline)).to.equal(true);

    for (const controls of [
      'none',
      'find zoom',
      'find move zoom fit back view link download fullscreen keys',
    ]) {
      timeline.controls = controls;
      timeline.style.width = '320px';
      await timeline.settled;
      expect(buttonFor(timeline, 'stopFollowing').checkVisibility(), controls).to.equal(true);
    }
  });

  it('AX-23: is paused and goes on by its key, and says so', async () => {
    const timeline = await following();
    await seen(timeline);
    const press = (): void => {
      const init = { key: '.', bubbles: true, composed: true, cancelable: true };
      partOf(timeline, '[role=toolbar] button').dispatchEvent(new KeyboardEvent('keydown', init));
    };
    press();
    await expectStill(timeline);
    await waitUntil(() => partOf(timeline, '[role=status]').textContent.startsWith('Not following.'));
    press();
    await seen(timeline);
  });

  it('AX-22: goes by steps where motion is reduced', async () => {
    setReducedMotion(true);
    const timeline = await following();
    const { viewport } = timeline;
    // From eight tenths to nine, and beyond.
    present += 0.9 * viewport.spanMs - placeOfPresent(timeline) * viewport.spanMs;
    await aWhile();
    expect(timeline.viewport).to.equal(viewport);
    present += 0.08 * viewport.spanMs;
    await waitUntil(() => Math.abs(placeOfPresent(timeline) - 0.6) < 0.002);
  });

  it('is paused by whoever looks at something, and not by who only zooms', async () => {
    const acts: Readonly<Record<string, (timeline: EventTimeline) => void>> = {
      'a step back': (timeline) => {
        buttonFor(timeline, 'earlier').click();
      },
      'the focus on an event': (timeline) => {
        optionsOf(timeline)[0]?.focus();
      },
      'an open event': (timeline) => {
        timeline.selected = 'e3';
      },
      'a date': (timeline) => {
        timeline.goTo('2024-05-01T11:58:00Z');
      },
    };
    for (const [what, act] of Object.entries(acts)) {
      const timeline = await following();
      await seen(timeline);
      act(timeline);
      await waitUntil(() => !isFollowing(timeline), what);
      await expectStill(timeline);
    }
    const timeline = await following();
    await seen(timeline);
    const { spanMs } = timeline.viewport;
    buttonFor(timeline, 'zoomIn').click();
    await timeline.settled;
    await seen(timeline);
    expect(timeline.viewport.spanMs).to.be.closeTo(spanMs / 2, 1);
    expect(isFollowing(timeline)).to.equal(true);
  });

  it('goes on through new events, and ends with the attribute', async () => {
    const timeline = await following();
    await seen(timeline);
    present += 3 * second;
    timeline.append([{ id: 'new', title: 'New', start: present }]);
    await timeline.settled;
    await seen(timeline);
    expect(timeline.events.at(-1)?.id).to.equal('new');
    timeline.now = '';
    await expectStill(timeline);
    expect(hasPart(timeline, '[data-command=follow]')).to.equal(false);
  });

  it('does not tell of a view that is not at rest', async () => {
    const timeline = await following();
    await seen(timeline);
    const told: unknown[] = [];
    timeline.addEventListener('timeline-view', (sent) => told.push(sent));
    for (let i = 0; i < 3; i++) {
      present += 2 * second;
      await seen(timeline);
    }
    await timeline.settled;
    expect(told.length).to.equal(0);
    buttonFor(timeline, 'stopFollowing').click();
    await timeline.settled;
    await waitUntil(() => told.length === 1, 'the view rests');
  });
});
