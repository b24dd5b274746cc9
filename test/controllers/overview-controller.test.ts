import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { spanOf, viewportOf } from '../../src/layout/viewport.js';
import { startOfDay } from '../../src/time/calendar.js';
import { paletteOf } from '../../src/paint/palette.js';
import { type OverviewHost, overviewHost } from './overview-host.js';

type Point = [number, number];

/** A place on the strip, as a share of it, in the middle of its height. */
function placeOn(host: OverviewHost, share: number): Point {
  const { strip } = host.boxes;
  return [Math.round(strip.left + strip.width * share), Math.round(strip.top + strip.height / 2)];
}

const press = async (at: Point): Promise<void> => {
  await sendMouse({ type: 'move', position: at });
  await sendMouse({ type: 'down' });
};
const dragTo = (at: Point): Promise<void> => sendMouse({ type: 'move', position: at });
const release = (): Promise<void> => sendMouse({ type: 'up' });

describe('the window on the overview', () => {
  let host: OverviewHost;
  const january = (from: number, to: number): void => {
    host.view.jumpTo(viewportOf({ start: startOfDay(2017, 1, from), end: startOfDay(2017, 1, to) }, 800));
  };
  const pxOf = (day: number): number => {
    const { start, end } = spanOf(host.store.state.fit);
    return host.boxes.strip.width * ((startOfDay(2017, 1, day) - start) / (end - start));
  };
  const at = (day: number): Point => placeOn(host, pxOf(day) / host.boxes.strip.width);

  beforeEach(async () => {
    host = await overviewHost();
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('is as wide as the strip where all is in view, and follows the view without an update', () => {
    const { strip, frame } = host.boxes;
    expect(frame.left).to.be.closeTo(strip.left, 0.1);
    expect(frame.width).to.be.closeTo(strip.width, 0.1);
    january(3, 5);
    expect(host.isUpdatePending).to.equal(false);
    const moved = host.boxes.frame;
    expect(moved.left - strip.left).to.be.closeTo(pxOf(3), 0.1);
    expect(moved.width).to.be.closeTo(pxOf(5) - pxOf(3), 0.1);
  });

  it('is dragged, and the view with it', async () => {
    january(3, 5);
    await press(at(4));
    await dragTo(at(6));
    expect(host.dragging).to.equal(true);
    await release();
    expect(host.dragging).to.equal(false);
    expect(spanOf(host.store.state.viewport).start).to.be.closeTo(startOfDay(2017, 1, 5), 3e6);
    expect(host.store.state.viewport.spanMs).to.be.closeTo(2 * 864e5, 1);
    expect(host.store.state.past).to.have.length(0);
  });

  it('is resized by its ends, and that can be undone', async () => {
    january(3, 6);
    const before = host.store.state.viewport;
    await press(at(6));
    await dragTo(at(9));
    await release();
    const { start, end } = spanOf(host.store.state.viewport);
    expect(start).to.be.closeTo(startOfDay(2017, 1, 3), 1);
    expect(end).to.be.closeTo(startOfDay(2017, 1, 9), 3e6);
    expect(host.store.state.past).to.deep.equal([before]);
    await press(at(3));
    await dragTo(at(1));
    await release();
    expect(spanOf(host.store.state.viewport).start).to.be.closeTo(startOfDay(2017, 1, 1), 3e6);
  });

  it('goes to where a click beside it was', async () => {
    january(3, 5);
    await press(at(9));
    await release();
    expect(host.store.state.viewport.centre).to.be.closeTo(startOfDay(2017, 1, 9), 3e6);
    expect(host.store.state.viewport.spanMs).to.be.closeTo(2 * 864e5, 1);
  });

  it('stays where a click on it was', async () => {
    january(3, 5);
    const before = host.store.state;
    await press(at(4));
    await release();
    expect(host.store.state).to.equal(before);
  });

  it('is taken along by a drag from beside it', async () => {
    january(3, 5);
    await press(at(9));
    await dragTo(at(8));
    expect(host.store.state.viewport.centre).to.be.closeTo(startOfDay(2017, 1, 8), 3e6);
    await release();
  });

  it('is as before once Escape is pressed, wherever the focus is', async () => {
    january(3, 5);
    const { viewport, past } = host.store.state;
    await press(at(5));
    await dragTo(at(10));
    expect(host.store.state.viewport).to.not.deep.equal(viewport);
    await sendKeys({ press: 'Escape' });
    expect(host.store.state.viewport).to.deep.equal(viewport);
    expect(host.dragging).to.equal(false);
    await dragTo(at(2));
    await release();
    expect(host.store.state.viewport).to.deep.equal(viewport);
    expect(host.store.state.past).to.equal(past);
  });

  it('is as before when the browser takes the pointer away, or a click is let go elsewhere', async () => {
    january(3, 5);
    const { viewport } = host.store.state;
    let pointerId = 0;
    host
      .at('.strip')
      .addEventListener('pointerdown', (pressed) => (pointerId = pressed.pointerId), { once: true });
    await press(at(5));
    await dragTo(at(10));
    host.at('.strip').dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
    expect(host.store.state.viewport).to.deep.equal(viewport);
    await release();
    const [x, y] = at(9);
    await press([x, y]);
    await dragTo([x, y + 120]);
    await release();
    expect(host.store.state.viewport).to.deep.equal(viewport);
  });

  it('runs to the right in every direction of writing', async () => {
    host.dir = 'rtl';
    await new Promise(requestAnimationFrame);
    january(3, 5);
    const { strip, frame } = host.boxes;
    expect(frame.left - strip.left).to.be.closeTo(pxOf(3), 0.1);
    await press(at(4));
    await dragTo(at(6));
    await release();
    expect(spanOf(host.store.state.viewport).start).to.be.closeTo(startOfDay(2017, 1, 5), 3e6);
  });

  it('takes no focus by the pointer', async () => {
    january(3, 5);
    const slider = host.at('.grip-start input');
    slider.focus();
    await press(at(9));
    await release();
    expect(host.shadowRoot?.activeElement).to.equal(slider);
  });

  it('has ends that a finger can hit', () => {
    host.view.jumpTo(viewportOf({ start: startOfDay(2017, 1, 5), end: startOfDay(2017, 1, 5) + 1 }, 800));
    const start = host.at('.grip-start').getBoundingClientRect();
    const end = host.at('.grip-end').getBoundingClientRect();
    for (const grip of [start, end]) {
      expect(grip.width).to.be.at.least(24);
      expect(grip.height).to.be.at.least(24);
    }
    expect(start.right).to.be.at.most(end.left);
  });

  it('paints once for each plan, theme and size', async () => {
    const canvas = host.at('canvas');
    const paints = (): boolean => {
      if (!(canvas instanceof HTMLCanvasElement)) return false;
      const ctx = canvas.getContext('2d');
      const inked = ctx?.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
      ctx?.clearRect(0, 0, canvas.width, canvas.height);
      return inked === true;
    };
    expect(paints()).to.equal(true);
    january(3, 5);
    host.requestUpdate();
    await host.updateComplete;
    expect(paints()).to.equal(false);
    host.replan();
    expect(paints()).to.equal(true);
    host.palette = paletteOf(new Map([['ink', '#ffffff']]));
    host.overview.update();
    expect(paints()).to.equal(true);
    host.style.width = '500px';
    // Sizes are told at the end of a frame.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(paints()).to.equal(true);
    expect(host.boxes.frame.right).to.be.at.most(host.boxes.strip.right + 0.1);
  });
});
