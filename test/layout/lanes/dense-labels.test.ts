import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { generatedDataset } from '../../../stories/generated-events.js';
import type { Scene, SceneItem } from '../../../src/layout/scene.js';
import { spanOf, toPx, type Viewport } from '../../../src/layout/viewport.js';
import { type PlainScenes, plainScenes } from '../plain-scene.js';

const dense = plainScenes(generatedDataset(10_000));

type Labelled = SceneItem & { readonly label: NonNullable<SceneItem['label']> };

function labelled({ items }: Scene): Labelled[] {
  return items.filter((item): item is Labelled => item.label !== undefined);
}

/** In the middle of the plot, with room for any label to both sides. */
function isAmid({ plot, viewport }: Scene, { span }: SceneItem): boolean {
  const along = toPx(viewport, span.start);
  return along > 340 && along < plot.width - 340;
}

function viewAt({ fit }: PlainScenes, share: number, doublings: number): Viewport {
  const { start } = spanOf(fit);
  return { ...fit, centre: start + fit.spanMs * share, spanMs: fit.spanMs * 2 ** -doublings };
}

const shares = fc.double({ min: 0.1, max: 0.9, noNaN: true });

describe('labels of dense lanes', () => {
  it('have dates: all moments have theirs', () => {
    const amid = labelled(dense.at(dense.fit)).filter((item) => isAmid(dense.at(dense.fit), item));
    const moments = amid.filter(({ span }) => span.end - span.start <= 86_400_000);
    expect(moments.length).to.be.above(2);
    for (const { label } of moments) expect(label.date).to.match(/\d{1,2} \w+ \d{4}/);
  });

  it('have dates where there is room for them, what lasted long by its months', () => {
    const scenes = plainScenes(generatedDataset(10_000), 1600);
    let months = 0;
    for (const share of [0.3, 0.5, 0.7]) {
      const scene = scenes.at(viewAt(scenes, share, 1));
      for (const { label } of labelled(scene).filter((item) => isAmid(scene, item))) {
        expect(label.date ?? '', label.title).to.match(/\d{4}$/);
        if (/^[A-Z][a-z]{2,3}( \d{4})? – [A-Z][a-z]{2,3} \d{4}$/.test(label.date ?? '')) months++;
      }
    }
    expect(months).to.be.above(0);
  });

  it('have a ground of their own: no mark reaches up to them, and stems leave words out', () => {
    let passed = 0;
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 12, noNaN: true }), (share, doublings) => {
        const scene = dense.at(viewAt(dense, share, doublings));
        const words = labelled(scene).map(({ label }) => label);
        for (const piece of scene.marks) {
          if (piece.kind === 'disc' || piece.kind === 'glyph') continue;
          if (piece.kind === 'stroke') {
            const [x = 0, from = 0, , to = 0] = piece.points;
            for (const each of words) {
              if (x < each.x || x > each.x + each.width || to <= each.y) continue;
              expect(from >= each.y + each.height, each.title).to.equal(true);
              passed++;
            }
          } else {
            const { top = 0 } = dense.plan.lanes.findLast((lane) => lane.top + scene.plot.y <= piece.y) ?? {};
            expect(piece.y - top - scene.plot.y, piece.kind).to.be.at.least(2 * 22 - 1);
          }
        }
      }),
      { seed: 3, numRuns: 60 },
    );
    expect(passed).to.be.above(0);
  });

  it('L1: touch neither each other nor the edges of the plot, at any scale', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 12, noNaN: true }), (share, doublings) => {
        const scene = dense.at(viewAt(dense, share, doublings));
        const items = labelled(scene);
        for (const one of items) {
          const { x, width, y, title } = one.label;
          expect(x, title).to.be.at.least(scene.plot.x);
          expect(x + width, title).to.be.at.most(scene.plot.x + scene.plot.width);
          for (const other of items) {
            if (one === other || other.label.y !== y) continue;
            const isApart = x + width <= other.label.x || other.label.x + other.label.width <= x;
            expect(isApart, `${title} and ${other.label.title}`).to.equal(true);
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('L2: zooming in loses neither words nor date, and moves no words across their mark', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 8, noNaN: true }), fc.nat(), (share, doublings, pick) => {
        const scene = dense.at(viewAt(dense, share, doublings));
        const amid = labelled(scene).filter((item) => isAmid(scene, item));
        const one = amid[pick % Math.max(amid.length, 1)];
        if (!one) return;
        const { spanMs } = scene.viewport;
        const closer = dense.at({ ...dense.fit, centre: one.span.start, spanMs: spanMs / 1.3 });
        const still = labelled(closer).find(({ key }) => key === one.key);
        expect(still?.label).to.include({ title: one.label.title, date: one.label.date, y: one.label.y });
        const dot = closer.plot.x + closer.plot.width / 2;
        const isAfter = one.label.x > one.mark.x;
        expect((still?.label.x ?? 0) > dot, one.label.title).to.equal(isAfter);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('stand before their mark where they would run past the end at fit, and nowhere else', () => {
    const last = {
      title: 'Last',
      lanes: [{ id: 'a' }],
      events: Array.from({ length: 1500 }, (_, i) => ({
        title: i === 1490 ? 'The one that ends it all, in some words' : `Event ${String(i)}`,
        when: new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10),
        importance: i === 1490 ? 1 : 0.1,
      })),
    };
    const scenes = plainScenes(last, 500);
    const isBefore = (item: Labelled): boolean => item.label.x < item.mark.x;
    const turned = labelled(scenes.at(scenes.fit)).filter(isBefore);
    expect(turned.map(({ label }) => label.title)).to.deep.equal(['The one that ends it all, in some words']);
    const [{ label, mark } = { label: undefined, mark: undefined }] = turned;
    expect((label?.x ?? 0) + (label?.width ?? 0)).to.be.within((mark?.x ?? 0) - 8, mark?.x ?? 0);
  });
});
