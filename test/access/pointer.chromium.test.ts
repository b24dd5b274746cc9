import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import type { Viewport } from '../../src/layout/viewport.js';
import { buttonFor, inLongPage, onPage, partOf, pointOn, storyAddress } from '../elements/on-page.js';
import { click, drag, hoverAt, middleOf, turnWheel } from '../elements/real-input.js';

const story = html`<event-timeline src=${storyAddress} from="2017-01-10" to="2017-01-29"></event-timeline>`;

/** How far two views are apart, in px at the edges. */
function apartPx(a: Viewport, b: Viewport): number {
  const px = (ms: number): number => Math.abs((ms * a.widthPx) / a.spanMs);
  return px(a.centre - b.centre) + px(a.spanMs - b.spanMs) / 2;
}

describe('AX-14: what a gesture reaches', () => {
  let timeline: EventTimeline;
  let start: Viewport;

  beforeEach(async () => {
    timeline = await inLongPage(story);
    start = timeline.viewport;
  });

  it('clicks on buttons reach too: closer by two about the middle, and three quarters of a screen later', async () => {
    const middle = pointOn(timeline, 0.5, 0.02);
    await hoverAt(middle);
    // Five notches of 100 px double.
    for (let i = 0; i < 5; i++) await turnWheel(middle, { deltaY: -100, ctrl: true });
    await timeline.settled;
    const from = pointOn(timeline, 0.9, 0.02);
    await drag(from, { x: from.x - timeline.viewport.widthPx * 0.75, y: from.y });
    await timeline.settled;
    const byGestures = timeline.viewport;

    buttonFor(timeline, 'undoZoom').click();
    timeline.from = '2017-01-11';
    await timeline.settled;
    timeline.from = '2017-01-10';
    await timeline.settled;
    expect(apartPx(timeline.viewport, start), 'back at the start').to.be.below(1);

    await click(middleOf(buttonFor(timeline, 'zoomIn')));
    await timeline.settled;
    await click(middleOf(buttonFor(timeline, 'later')));
    await timeline.settled;
    expect(apartPx(timeline.viewport, byGestures)).to.be.below(1);
  });

  it('every way has a button, and each does something', async () => {
    for (const command of ['zoomIn', 'zoomOut', 'earlier', 'later', 'showAll', 'undoZoom']) {
      const before = timeline.viewport;
      await click(middleOf(buttonFor(timeline, command)));
      await timeline.settled;
      expect(timeline.viewport, command).to.not.deep.equal(before);
    }
  });
});

describe('AX-16: the default of a wheel', () => {
  const cases = [
    { orientation: 'horizontal', gestures: 'auto', how: { deltaY: 40 }, isOurs: false },
    { orientation: 'horizontal', gestures: 'auto', how: { deltaX: 40 }, isOurs: true },
    { orientation: 'horizontal', gestures: 'auto', how: { deltaY: 60, ctrl: true }, isOurs: true },
    { orientation: 'horizontal', gestures: 'auto', how: { deltaY: 40, shift: true }, isOurs: true },
    { orientation: 'vertical', gestures: 'auto', how: { deltaY: 40 }, isOurs: false },
    { orientation: 'vertical', gestures: 'auto', how: { deltaX: 40 }, isOurs: false },
    { orientation: 'vertical', gestures: 'auto', how: { deltaY: 60, ctrl: true }, isOurs: true },
    { orientation: 'horizontal', gestures: 'greedy', how: { deltaY: 40 }, isOurs: true },
    { orientation: 'horizontal', gestures: 'none', how: { deltaY: 40 }, isOurs: false },
    { orientation: 'horizontal', gestures: 'none', how: { deltaX: 40 }, isOurs: false },
    { orientation: 'horizontal', gestures: 'none', how: { deltaY: 60, ctrl: true }, isOurs: false },
  ];

  for (const { orientation, gestures, how, isOurs } of cases) {
    const words = `${orientation}, ${gestures}, ${JSON.stringify(how)}`;
    it(`${isOurs ? 'acts, and is ours' : 'is the page’s'}: ${words}`, async () => {
      const timeline = await onPage(
        html`<event-timeline
          src=${storyAddress}
          orientation=${orientation}
          gestures=${gestures}
          overview="none"
        ></event-timeline>`,
      );
      const prevented = new Promise<boolean>((resolve) => {
        // Asked after everybody else has had the event.
        window.addEventListener(
          'wheel',
          (wheel) => {
            resolve(wheel.defaultPrevented);
          },
          { once: true, passive: true },
        );
      });
      await turnWheel(pointOn(timeline, 0.5), how);
      expect(await prevented).to.equal(isOurs);
      window.scrollTo(0, 0);
    });
  }
});

describe('AX-17: what is said while the view moves', () => {
  it('is the last word on it, no message nearer than a second to the one before', async function () {
    // The distance between messages is a second of the reader's.
    this.timeout(15_000);
    const timeline = await onPage(story);
    const said = partOf(timeline, '[part="announcer"]');
    const log: { readonly at: number; readonly text: string }[] = [];
    new MutationObserver(() => {
      log.push({ at: performance.now(), text: said.textContent.trim() });
    }).observe(said, { childList: true, characterData: true, subtree: true });
    for (let i = 0; i < 6; i++) {
      timeline.zoomBy(i % 2 === 0 ? 2 : 0.8);
      await timeline.settled;
    }
    const label =
      partOf(timeline, '.listbox')
        .getAttribute('aria-label')
        ?.replace(/^Events, /, '') ?? '';
    await waitUntil(() => log.at(-1)?.text.startsWith(`Showing ${label}, `), 'the last view is told', {
      timeout: 6_000,
    });
    for (const [i, { at, text }] of log.entries()) {
      const before = log[i - 1];
      if (before) expect(at - before.at, `${before.text} → ${text}`).to.be.at.least(990);
    }
    expect(partOf(timeline, '[part="alert"]').textContent).to.equal('');
  });

  it('is nothing while arrows move the focus', async () => {
    const timeline = await onPage(story);
    const said = partOf(timeline, '[part="announcer"]');
    const before = said.textContent;
    const first = partOf(timeline, '[role="option"]');
    first.focus();
    for (let i = 0; i < 12; i++) {
      const key = i < 6 ? 'ArrowRight' : 'ArrowLeft';
      const press = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      timeline.shadowRoot?.activeElement?.dispatchEvent(press);
      await timeline.settled;
      expect(said.textContent).to.equal(before);
    }
  });
});
