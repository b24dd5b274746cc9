import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, buttonFor, frames, hasPart, onPage, partOf, shadowOf, storyAddress } from './on-page.js';

const dimmed = (timeline: EventTimeline): number =>
  shadowOf(timeline).querySelectorAll('.option.dimmed:not([hidden])').length;

async function settled(timeline: EventTimeline): Promise<void> {
  await frames();
  await timeline.settled;
}

async function find(timeline: EventTimeline, words: string): Promise<void> {
  if (!hasPart(timeline, '.find')) buttonFor(timeline, 'find').click();
  await settled(timeline);
  const field = partOf(timeline, '.find input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await settled(timeline);
}

async function press(timeline: EventTimeline, key: string): Promise<void> {
  const target = activeIn(timeline);
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await settled(timeline);
}

describe('what is looked for', () => {
  let timeline: EventTimeline;

  beforeEach(async () => {
    timeline = await onPage(
      html`<event-timeline src=${storyAddress} lang="en" style="width: 780px"></event-timeline>`,
    );
    await settled(timeline);
  });

  it('dims nothing when it is a date that is gone to', async () => {
    const { spanMs } = timeline.viewport;
    await find(timeline, '24 December 2016');
    expect(dimmed(timeline)).to.equal(0);
    await press(timeline, 'Enter');
    expect(timeline.viewport.spanMs).to.be.below(spanMs);
    expect(dimmed(timeline)).to.equal(0);
  });

  it('dims nothing once a date is gone to that is a word of events as well', async () => {
    await find(timeline, 'January 2017');
    expect(dimmed(timeline)).to.be.above(0);
    partOf(timeline, '.find-date').click();
    await settled(timeline);
    expect(dimmed(timeline)).to.equal(0);
  });

  for (const [how, dismiss] of [
    ['Escape', () => press(timeline, 'Escape')],
    [
      'its button',
      async () => {
        partOf(timeline, '.find [aria-label="Close"]').click();
        await settled(timeline);
      },
    ],
  ] as const) {
    it(`is let go with ${how}`, async () => {
      await find(timeline, 'bombers');
      expect(dimmed(timeline)).to.be.above(0);
      await dismiss();
      expect(hasPart(timeline, '.find')).to.equal(false);
      expect(dimmed(timeline)).to.equal(0);
      expect(hasPart(timeline, '[part="found"]')).to.equal(false);
    });
  }

  it('stays with a line that says so, and clears it, where the page outside of the field is pressed', async () => {
    await find(timeline, 'bombers');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await settled(timeline);
    expect(hasPart(timeline, '.find')).to.equal(false);
    expect(dimmed(timeline)).to.be.above(0);
    const line = partOf(timeline, '[part="found"]');
    expect(line.textContent).to.contain('bombers').and.to.contain('3 found');
    line.click();
    await settled(timeline);
    expect(dimmed(timeline)).to.equal(0);
    expect(hasPart(timeline, '[part="found"]')).to.equal(false);
  });
});
