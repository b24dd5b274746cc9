import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { nameOf, onPage, optionsOf, partOf, plotOf } from '../elements/on-page.js';
import { click, hoverAt, middleOf, pressKey } from '../elements/real-input.js';

/** Forty events in a week of a century: a crowd that is counted, with room around it. */
const data = {
  title: 'A crowd',
  lang: 'en-GB',
  events: [
    { title: 'Long before', when: '1920' },
    ...Array.from({ length: 40 }, (_, i) => ({
      title: `In the crowd ${String(i)}`,
      when: `1970-01-0${String((i % 7) + 1)}`,
      importance: 0.1,
    })),
    { title: 'Long after', when: '2020' },
  ],
};

describe('what is told of a thing without words (1.4.13)', () => {
  let timeline: EventTimeline;
  let crowd: HTMLElement;
  let tip: HTMLElement;
  const isShown = (): boolean => !tip.hidden;

  beforeEach(async () => {
    timeline = await onPage(html`<event-timeline .data=${data}></event-timeline>`);
    tip = partOf(timeline, '.tip');
    const counted = optionsOf(timeline).find((option) => /\d+ events, /.test(nameOf(option)));
    if (!counted) throw new Error('Nothing is counted.');
    crowd = counted;
  });

  it('comes to the pointer, may be entered, and goes with the pointer', async () => {
    expect(isShown()).to.equal(false);
    await hoverAt(middleOf(crowd));
    await waitUntil(isShown);
    expect(tip.textContent).to.match(/\d+ events/);
    await hoverAt(middleOf(tip));
    expect(isShown()).to.equal(true);
    const { left, bottom } = plotOf(timeline).getBoundingClientRect();
    await hoverAt({ x: left + 2, y: bottom - 60 });
    await hoverAt({ x: 1, y: bottom + 200 });
    await waitUntil(() => !isShown());
  });

  it('goes at Escape, wherever the focus is', async () => {
    for (const hasFocus of [true, false]) {
      if (hasFocus) crowd.focus();
      else crowd.blur();
      await hoverAt({ x: 1, y: 1 });
      await hoverAt(middleOf(crowd));
      await waitUntil(isShown, `shown, with the focus ${hasFocus ? 'inside' : 'elsewhere'}`);
      await pressKey('Escape');
      expect(isShown(), `focus ${hasFocus ? 'inside' : 'elsewhere'}`).to.equal(false);
    }
  });

  it('goes when its thing is pressed, and moves away', async () => {
    await hoverAt(middleOf(crowd));
    await waitUntil(isShown);
    await click(middleOf(crowd));
    expect(isShown()).to.equal(false);
  });

  it('comes to the focus, and goes with it', async () => {
    crowd.focus();
    await waitUntil(isShown);
    crowd.blur();
    await waitUntil(() => !isShown());
  });
});
