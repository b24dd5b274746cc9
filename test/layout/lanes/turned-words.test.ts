import { expect } from '@open-wc/testing';
import type { SceneItem } from '../../../src/layout/scene.js';
import { toPx } from '../../../src/layout/viewport.js';
import { plainScenes } from '../plain-scene.js';

const title = 'Some words about what happened';

/** The items of a view that begins so many px before the first event, at a scale at which everything has room. */
function seenFrom(
  leadPx: number,
  others: readonly object[] = [],
): { items: readonly SceneItem[]; startPx: number; endPx: number } {
  const events = [
    { id: 'own', title, when: '2017-01-31' },
    { title: 'Long ago', when: '2016-01-31' },
    ...others,
  ];
  const scenes = plainScenes({ events }, 1040);
  const { fit, plan } = scenes;
  const ref = plan.input.table.refOfId('own') ?? 0;
  const from = plan.input.table.spanAt(ref).earliestStart;
  const centre = fit.centre + ((toPx(fit, from) - leadPx) * fit.spanMs) / fit.widthPx;
  const { items, plot } = scenes.at({ ...fit, centre });
  return { items, startPx: plot.x, endPx: plot.x + plot.width };
}

function own(items: readonly SceneItem[]): SceneItem {
  const item = items.find(({ label }) => label?.title === title) ?? items.find(({ ref }) => ref === 0);
  if (!item) throw new Error('not in view');
  return item;
}

describe('words that the edge of the plot cuts', () => {
  it('stand on their own side where they are whole', () => {
    const { mark, label } = own(seenFrom(600).items);
    expect(label?.x).to.be.below(mark.x);
  });

  it('turn to the other side of the mark', () => {
    const { mark, label } = own(seenFrom(100).items);
    expect(label?.x).to.be.above(mark.x + mark.width);
    expect(label?.titlePx).to.equal(own(seenFrom(600).items).label?.titlePx);
  });

  it('turn even where nothing of them would have been left', () => {
    const { mark, label } = own(seenFrom(20).items);
    expect(label?.x).to.be.above(mark.x + mark.width);
  });

  it('stay where another mark or its words are in the way', () => {
    const others = [{ title: 'Next', when: '2017-02-09', importance: 1 }];
    const { items } = seenFrom(100, others);
    for (const [i, { label, mark }] of items.entries()) {
      for (const other of items.slice(i + 1)) {
        if (other.mark.y !== mark.y) continue;
        const [a, b] = [label ?? mark, other.label ?? other.mark];
        expect(a.x >= b.x + b.width || b.x >= a.x + a.width).to.equal(true);
      }
    }
  });
});
