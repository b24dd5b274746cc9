import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import antiquity from '../../../data/antiquity.json' with { type: 'json' };
import deepTime from '../../../data/deep-time.json' with { type: 'json' };
import deirEzZor from '../../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../../data/spaceflight.json' with { type: 'json' };
import { itemAt } from '../../../src/layout/hit-test.js';
import type { Box, Scene, SceneItem } from '../../../src/layout/scene.js';
import { spanOf, type Viewport } from '../../../src/layout/viewport.js';
import {
  datasetOf,
  fewEvents,
  type MadeEvent,
  uprightScenes,
  type UprightScenes,
  viewAt,
  views,
} from './upright-scene.js';

const ours = [deirEzZor, spaceflight, antiquity, deepTime];
const widths = [320, 390, 560, 1040];
const slack = 0.01;

function labelled({ items }: Scene): readonly SceneItem[] {
  return items.filter(({ label }) => label !== undefined);
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.y < other.y + other.height - slack &&
    other.y < one.y + one.height - slack &&
    one.x < other.x + other.width - slack &&
    other.x < one.x + one.width - slack
  );
}

/** What is wrong with the labels of a Scene: those that touch each other or leave the plot at a side. */
function faults(scene: Scene): string[] {
  const { plot } = scene;
  const found: string[] = [];
  const labels = labelled(scene).flatMap(({ label }) => label ?? []);
  labels.forEach((label, i) => {
    for (const other of labels.slice(i + 1))
      if (overlaps(label, other)) found.push(`${label.title} | ${other.title}`);
    const isInside = label.x >= plot.x - slack && label.x + label.width <= plot.x + plot.width + slack;
    if (!isInside) found.push(`${label.title} leaves the plot`);
  });
  return found;
}

function seenIn({ plan }: UprightScenes, viewport: Viewport): readonly number[] {
  const { start, end } = spanOf(viewport);
  const { columns } = plan;
  return [...columns.start.keys()].filter((position) => {
    const begins = columns.start[position] ?? 0;
    return begins < end && (begins >= start || (columns.end[position] ?? 0) > start);
  });
}

/** A view within a view: where its middle lies in the outer one, and how long it is beside it. */
function within(outer: Viewport, share: number, size: number): Viewport {
  const spanMs = outer.spanMs * size;
  return { ...outer, spanMs, centre: outer.centre + (share - 0.5) * (outer.spanMs - spanMs) };
}

/** Zooms one after the other, most of them short. */
const inners = fc.array(
  fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.oneof(
      fc.double({ min: 0.7, max: 1, noNaN: true }),
      fc.double({ min: 0.002, max: 1, noNaN: true }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('buildVerticalScene', () => {
  it('L1: no label touches another', () => {
    fc.assert(
      fc.property(
        fewEvents,
        views,
        fc.constantFrom(...widths),
        fc.boolean(),
        (made, view, widthPx, isRightToLeft) => {
          const scenes = uprightScenes(datasetOf(made), { widthPx, isRightToLeft });
          expect(faults(scenes.at(viewAt(scenes, view)))).to.deep.equal([]);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('L2: whoever has a label keeps it in every part of the view that holds its event', () => {
    fc.assert(
      fc.property(fewEvents, views, inners, fc.boolean(), (made, view, parts, hasDateline) => {
        const scenes = uprightScenes(datasetOf(made, hasDateline), { lengthPx: 420, widthPx: 320 });
        let outer = viewAt(scenes, { ...view, doublings: view.doublings / 3 });
        let told = labelled(scenes.at(outer));
        for (const { share, size } of parts) {
          const closer = within(outer, share, size);
          const seen = new Set(seenIn(scenes, closer));
          const toldCloser = labelled(scenes.at(closer));
          const kept = new Set(toldCloser.map(({ from }) => from));
          const lost = told.filter(({ from }) => seen.has(from) && !kept.has(from));
          expect(lost.map(({ label }) => label?.title)).to.deep.equal([]);
          outer = closer;
          told = toldCloser;
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it('AX-2, C2: every event in view is one item or counted in exactly one', () => {
    fc.assert(
      fc.property(fewEvents, views, fc.constantFrom(...widths), (made, view, widthPx) => {
        const scenes = uprightScenes(datasetOf(made), { widthPx, lengthPx: 300 });
        const viewport = viewAt(scenes, view);
        const { items, inView } = scenes.at(viewport);
        const seen = seenIn(scenes, viewport);
        expect(inView).to.equal(seen.length);
        expect(items.reduce((sum, { count }) => sum + count, 0)).to.equal(seen.length);
        const alone = items.filter(({ kind }) => kind === 'event').map(({ from }) => from);
        expect(new Set(alone).size).to.equal(alone.length);
        const { ref } = scenes.plan.columns;
        const own = new Set(items.filter(({ kind }) => kind === 'event').map((item) => item.ref));
        const told = items.flatMap(({ kind, from, to, refs, ref: itsRef }) => {
          if (kind === 'event') return [itsRef];
          // A ridge stands for all that is between, but for what is an item itself.
          return refs ? Array.from(refs) : [...ref.subarray(from, to)].filter((each) => !own.has(each));
        });
        const ascending = (refs: readonly number[]): readonly number[] => [...refs].sort((a, b) => a - b);
        expect(ascending(told)).to.deep.equal(ascending(seen.map((position) => ref[position] ?? -1)));
        for (const position of seen) {
          const held = items.some(({ from, to }) => position >= from && position < to);
          expect(held, `position ${String(position)}`).to.equal(true);
        }
        expect(new Set(items.map(({ key }) => key)).size).to.equal(items.length);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('counts what stands beneath the badge of another row with it', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      title: `Important event ${String(i)}`,
      lane: 'b',
      importance: 1,
      when: `${String(2012 + i)}-06-01`,
    }));
    const few = ['2010-01', '2010-01-10', '2010-02', '2010-03'].map((when) => ({
      title: when,
      lane: 'a',
      when,
    }));
    const scenes = uprightScenes({ events: [...few, ...many] }, { lengthPx: 480 });
    const crowd = scenes.at(scenes.fit).items.filter(({ lane }) => lane === 0);
    expect(crowd.map(({ kind, count }) => `${kind} ${String(count)}`)).to.deep.equal(['cluster 4']);
  });

  it('counts every event of a crowd too, and labels the most important', () => {
    const many = (count: number): MadeEvent[] =>
      Array.from({ length: count }, (_, i) => ({
        day: (i * 7919) % 1900,
        length: 1 + ((i * 31) % 40),
        form: i % 3 === 0 ? 'span' : 'day',
        lane: ['a', 'b'][i % 2] ?? 'a',
        importance: ((i * 613) % 997) / 997,
        title: `Event ${String(i)}`,
      }));
    const scenes = uprightScenes(datasetOf(many(4000)));
    for (const doublings of [0, 2, 4, 6, 9]) {
      const viewport = viewAt(scenes, { middle: 0.4, doublings });
      const scene = scenes.at(viewport);
      const { items } = scene;
      const seen = seenIn(scenes, viewport);
      expect(items.reduce((sum, { count }) => sum + count, 0)).to.equal(seen.length);
      expect(items.length).to.be.at.most(300);
      const { importance } = scenes.plan.columns;
      const told = labelled(scene).map(({ from }) => importance[from] ?? 0);
      const least = Math.min(...told);
      const left = seen.filter((position) => (importance[position] ?? 0) > least);
      expect(left.length, 'more important without a label').to.equal(
        told.filter((each) => each > least).length,
      );
    }
  });

  it('stands faultless in every dataset of ours, at every width, zoom and place', () => {
    for (const data of ours) {
      for (const widthPx of widths) {
        const scenes = uprightScenes(data, { widthPx, isRightToLeft: widthPx === 560 });
        for (let i = 0; i < 24; i++) {
          const scene = scenes.at(
            viewAt(scenes, { middle: (i % 6) / 5, doublings: Math.floor(i / 6) * 2.5 }),
          );
          expect(faults(scene), `${data.title} at ${String(widthPx)} px, view ${String(i)}`).to.deep.equal(
            [],
          );
        }
      }
    }
  });

  it('labels all of the story at fit on a phone', () => {
    const scenes = uprightScenes(deirEzZor);
    expect(labelled(scenes.at(scenes.fit)).length).to.equal(deirEzZor.events.length);
  });

  it('gives items in order of time, each found where its mark and its words are', () => {
    const scenes = uprightScenes(spaceflight);
    const scene = scenes.at(scenes.fit);
    const { columns } = scenes.plan;
    const starts = scene.items.map(({ from }) => columns.start[from] ?? 0);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    for (const item of labelled(scene)) {
      const { label } = item;
      if (label) expect(itemAt(scene, label.x + 4, label.y + 4, 3)?.key).to.equal(item.key);
    }
    for (const { key, mark } of scene.items.filter(({ kind }) => kind === 'cluster'))
      expect(itemAt(scene, mark.x + mark.width / 2, mark.y + mark.height / 2, 3)?.key).to.equal(key);
  });

  it('keeps marks in columns no wider than 40 % of the width, whatever the number of lanes', () => {
    for (const count of [1, 3, 12, 13, 40, 300]) {
      const lanes = Array.from({ length: count }, (_, i) => `l${String(i)}`);
      const events = lanes.flatMap((lane, i) => [
        { title: 'One', lane, when: `20${String(10 + (i % 80))}` },
        { title: 'Two', lane, when: `20${String(10 + (i % 80))}-05/2090` },
      ]);
      const scenes = uprightScenes({ events });
      const { plan } = scenes;
      const scene = scenes.at(scenes.fit);
      expect(plan.columnsWidthPx).to.be.at.most(0.4 * 390 + slack);
      for (const { mark } of scene.items) {
        expect(mark.x).to.be.at.least(plan.columnsX - 10);
        expect(mark.x + mark.width).to.be.at.most(plan.columnsX + plan.columnsWidthPx + 10);
      }
    }
  });

  it('mirrors a page that is read from right to left', () => {
    const left = uprightScenes(deirEzZor);
    const right = uprightScenes(deirEzZor, { isRightToLeft: true });
    const one = left.at(left.fit);
    const other = right.at(right.fit);
    expect(other.plot.x).to.equal(0);
    one.items.forEach(({ key, mark, label }, i) => {
      const mirrored = other.items[i];
      expect(mirrored?.key).to.equal(key);
      expect(mirrored?.mark.x).to.be.closeTo(390 - mark.x - mark.width, slack);
      expect(mirrored?.mark.y).to.equal(mark.y);
      if (label) expect(mirrored?.label?.x).to.be.closeTo(390 - label.x - label.width, slack);
    });
  });

  it('rings the selected event', () => {
    const plain = uprightScenes(deirEzZor);
    const ringed = uprightScenes(deirEzZor, { selected: 0 });
    expect(plain.at(plain.fit).above.filter(({ kind }) => kind === 'outline').length).to.equal(0);
    expect(ringed.at(ringed.fit).above.filter(({ kind }) => kind === 'outline').length).to.equal(2);
  });

  it('is the same for the same data, to the letter', () => {
    const text = (): string => JSON.stringify(uprightScenes(antiquity).at(uprightScenes(antiquity).fit));
    expect(text()).to.equal(text());
  });
});
