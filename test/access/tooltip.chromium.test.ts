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

/** Two lanes, one of them crowded all along: more events than are told one by one, and some that last. */
const crowded = {
  title: 'A crowded lane',
  lang: 'en-GB',
  events: [
    ...Array.from({ length: 3_000 }, (_, i) => ({
      title: `Many ${String(i)}`,
      when:
        i % 10 === 0 ? `${String(1900 + (i % 100))}/${String(1910 + (i % 100))}` : String(1900 + (i % 100)),
      lane: 'many',
      importance: (i % 97) / 100,
    })),
    ...data.events.map((each) => ({ ...each, lane: 'few' })),
  ],
};

describe('of what is counted', () => {
  for (const orientation of ['horizontal', 'vertical']) {
    for (const [what, given] of [
      ['few', data],
      ['many', crowded],
    ] as const) {
      it(`the most important are named: ${what} events, ${orientation}`, async () => {
        const timeline = await onPage(
          html`<div style="width: 500px">
            <event-timeline orientation=${orientation} .data=${given}></event-timeline>
          </div>`,
        );
        const tip = partOf(timeline, '.tip');
        const ownTitles = optionsOf(timeline)
          .filter((option) => !/\d+ events, /.test(nameOf(option)))
          .map((option) => nameOf(option).replace(/,.*/u, ''));
        const counted = optionsOf(timeline).filter((option) => /\d+ events, /.test(nameOf(option)));
        expect(counted).not.to.be.empty;
        for (const each of counted.slice(0, 4)) {
          each.focus();
          await waitUntil(() => !tip.hidden);
          const lines = [...tip.children].map(({ textContent }) => textContent);
          const titles = lines.filter((line) => /^(Many|In the crowd) \d+$/u.test(line));
          const [, count = ''] = /([\d,]+) events/u.exec(lines[0] ?? '') ?? [];
          expect(titles.length, lines.join()).to.equal(Math.min(Number(count.replace(',', '')), 4));
          for (const title of titles) expect(ownTitles).not.to.include(title);
          each.blur();
          await waitUntil(() => tip.hidden);
        }
      });
    }
  }
});

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
