import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { inLongPage, instantAt, partOf, pointOn, pxOf, storyAddress } from './on-page.js';
import { hoverAt, press, pull, release, turnWheel, type Held, type Point } from './real-input.js';

/** Turns the wheel and waits until the timeline has drawn what came of it. */
async function turn(
  timeline: EventTimeline,
  at: Point,
  how: Held & { readonly deltaX?: number; readonly deltaY?: number },
): Promise<void> {
  await turnWheel(at, how);
  await timeline.settled;
}

/** Turns the wheel and waits until the page has come to rest. */
async function scroll(at: Point, deltaY: number): Promise<void> {
  const rest = new Promise((resolve) => {
    document.addEventListener('scrollend', resolve, { once: true });
  });
  await turnWheel(at, { deltaY });
  await rest;
}

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`the wheel over a ${orientation} plot`, () => {
    let timeline: EventTimeline;
    const isVertical = orientation === 'vertical';

    beforeEach(async () => {
      timeline = await inLongPage(
        html`<event-timeline
          src=${storyAddress}
          orientation=${orientation}
          overview="none"
        ></event-timeline>`,
      );
      await hoverAt(pointOn(timeline, 0.5));
    });

    it('AX-13: scrolls the page by all of its way, leaves the view alone and says what would zoom', async () => {
      const before = timeline.viewport;
      for (const deltaY of [120, 200, -150]) {
        const from = window.scrollY;
        await scroll(pointOn(timeline, 0.5), deltaY);
        expect(window.scrollY - from).to.equal(deltaY);
        expect(partOf(timeline, '.hint').textContent).to.equal('Use Ctrl + scroll to zoom');
      }
      await timeline.settled;
      expect(timeline.viewport).to.deep.equal(before);
    });

    it('says it no more once the plot is dragged', async () => {
      const at = pointOn(timeline, 0.5);
      await scroll(at, 20);
      expect(partOf(timeline, '.hint').textContent).not.to.equal('');
      await press(at);
      await pull(at, isVertical ? { x: at.x, y: at.y + 30 } : { x: at.x + 30, y: at.y });
      await timeline.updateComplete;
      expect(partOf(timeline, '.hint').textContent).to.equal('');
      await release(at);
    });

    it('zooms with Ctrl held, about the pointer, and leaves the page where it is', async () => {
      const { scrollX, scrollY } = window;
      for (const along of [0.2, 0.5, 0.85]) {
        const at = pointOn(timeline, along);
        await hoverAt(at);
        const under = instantAt(timeline, at.x, at.y);
        let { spanMs } = timeline.viewport;
        for (const deltaY of [-120, -120, -100, 120]) {
          await turn(timeline, at, { deltaY, ctrl: true });
          expect(timeline.viewport.spanMs / spanMs).to.be.closeTo(2 ** (deltaY / 500), 1e-6);
          expect(pxOf(timeline, under), `${String(deltaY)} at ${String(along)}`).to.be.closeTo(
            isVertical ? at.y : at.x,
            1,
          );
          ({ spanMs } = timeline.viewport);
        }
      }
      expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
    });

    it('counts the small steps of a trackpad pinch tenfold', async () => {
      const { spanMs } = timeline.viewport;
      const at = pointOn(timeline, 0.4);
      await turn(timeline, at, { deltaY: -10, ctrl: true });
      expect(timeline.viewport.spanMs / spanMs).to.be.closeTo(2 ** (-100 / 500), 1e-6);
    });

    it('pans sideways, or with Shift held, where time runs sideways', async () => {
      const at = pointOn(timeline, 0.5);
      await turn(timeline, at, { deltaY: -300, ctrl: true });
      const { scrollX, scrollY } = window;
      for (const how of [{ deltaX: 60 }, { deltaX: -40 }, { deltaY: 50, shift: true }]) {
        const before = timeline.viewport;
        await turn(timeline, at, how);
        const movedPx = ((timeline.viewport.centre - before.centre) / before.spanMs) * before.widthPx;
        const expected = isVertical ? 0 : (how.deltaX ?? how.deltaY);
        expect(movedPx, JSON.stringify(how)).to.be.closeTo(expected, 0.01);
        expect(timeline.viewport.spanMs).to.be.closeTo(before.spanMs, 1e-3);
      }
      expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
    });
  });
}

describe('the wheel and the gestures attribute', () => {
  const shown = (gestures: string): Promise<EventTimeline> =>
    inLongPage(
      html`<event-timeline src=${storyAddress} gestures=${gestures} overview="none"></event-timeline>`,
    );

  it('zooms at once where it is greedy', async () => {
    const timeline = await shown('greedy');
    const { spanMs } = timeline.viewport;
    const { scrollY } = window;
    await turn(timeline, pointOn(timeline, 0.5), { deltaY: -120 });
    expect(timeline.viewport.spanMs / spanMs).to.be.closeTo(2 ** (-120 / 500), 1e-6);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('belongs to the page alone with none', async () => {
    const timeline = await shown('none');
    const before = timeline.viewport;
    const from = window.scrollY;
    await scroll(pointOn(timeline, 0.5), 120);
    expect(window.scrollY - from).to.equal(120);
    expect(partOf(timeline, '.hint').textContent).to.equal('');
    expect(timeline.viewport).to.deep.equal(before);
  });
});
