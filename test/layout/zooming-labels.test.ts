import { expect } from '@open-wc/testing';
import { generatedDataset } from '../../stories/generated-events.js';
import type { Scene } from '../../src/layout/scene.js';
import { toPx, type Viewport } from '../../src/layout/viewport.js';
import { plainScenes } from './plain-scene.js';
import { uprightScenes } from './vertical/upright-scene.js';

const steps = 150;
const factor = 1.045;
const ways = 8;
/** From a mark to its words in a dense lane. */
const offsetPx = 9;

interface Filmed {
  readonly fit: Viewport;
  at(viewport: Viewport): Scene;
}

/** Calls back for each frame of ways from everything down to some events, about instants all over. */
function film(filmed: Filmed, look: (scene: Scene, way: number) => void): void {
  const { fit } = filmed;
  for (let way = 0; way < ways; way++) {
    const about = fit.centre + fit.spanMs * 0.8 * ((way + 0.5) / ways - 0.5);
    for (let step = 0; step < steps; step++) {
      const zoom = factor ** step;
      const centre = about + (fit.centre - about) / zoom;
      look(filmed.at({ ...fit, centre, spanMs: fit.spanMs / zoom }), way);
    }
  }
}

/** Labels that go and come again while their event is in view all the time, as far as its mark can be seen. */
function flickering(filmed: Filmed, leastSeenPx: number): string[] {
  const found: string[] = [];
  let way = -1;
  let before = new Map<number, string>();
  const gone = new Set<number>();
  film(filmed, (scene, itsWay) => {
    const { plot, vertical } = scene;
    if (itsWay !== way) {
      way = itsWay;
      gone.clear();
      before = new Map();
    }
    const now = new Map<number, string>();
    const seen = new Set<number>();
    for (const { ref, label, mark, span } of scene.items) {
      if (label) now.set(ref, label.title);
      const [from, to, start, length] = vertical
        ? [mark.y, mark.y + mark.height, plot.y, plot.height]
        : [mark.x, mark.x + mark.width, plot.x, plot.width];
      const anchorPx = toPx(scene.viewport, span.start);
      const isAmid = anchorPx > leastSeenPx && anchorPx < length - leastSeenPx;
      if (isAmid || Math.min(to, start + length) - Math.max(from, start) > leastSeenPx) seen.add(ref);
    }
    for (const ref of gone) {
      if (now.has(ref)) found.push(`${now.get(ref) ?? ''} came again`);
      if (now.has(ref) || !seen.has(ref)) gone.delete(ref);
    }
    for (const ref of before.keys()) if (!now.has(ref) && seen.has(ref)) gone.add(ref);
    before = now;
  });
  return found;
}

describe('labels on the way from everything to some events', () => {
  const sparse = plainScenes(generatedDataset(1000), 1040);
  const dense = plainScenes(generatedDataset(20_000), 1040);
  const upright = uprightScenes(generatedDataset(20_000));

  it('do not go and come again, in rows', () => {
    // Near an edge words move into their mark or to its other side, and may find no room on the way.
    expect(flickering(sparse, 120)).to.deep.equal([]);
  });

  it('do not go and come again, in dense lanes', () => {
    expect(flickering(dense, 80)).to.deep.equal([]);
  });

  it('do not go and come again, upright', () => {
    expect(flickering(upright, 0)).to.deep.equal([]);
  });

  it('move with their event alone, in dense lanes', () => {
    let looked = 0;
    film(dense, ({ items, viewport, plot }) => {
      for (const { label, span } of items) {
        if (!label || label.x <= plot.x + 5) continue;
        looked++;
        const mark = plot.x + toPx(viewport, span.start);
        const isAfter = Math.abs(label.x - mark - offsetPx) < 0.01;
        const isBefore = Math.abs(label.x + label.width - mark + offsetPx) < 0.01;
        expect(isAfter || isBefore, label.title).to.equal(true);
      }
    });
    expect(looked).to.be.above(10_000);
  });
});
