import { expect } from '@open-wc/testing';
import { itemAt } from '../../src/layout/hit-test.js';
import type { Scene } from '../../src/layout/scene.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { plainScenes } from './plain-scene.js';

const scenes = plainScenes(generatedGroups());
const { plan, fit } = scenes;
const whole = scenes.at(fit);
const lanesPx = 200;
const scrolled = (scrollPx: number): Scene => scenes.at(fit, { lanesPx, scrollPx });
const offsets = [0, 30, 37, 111, 640, plan.height - lanesPx];

describe('a Scene of more lanes than fit', () => {
  it('is as high as what can be seen, with the axis under it', () => {
    for (const px of offsets) {
      const { height, plot, axis } = scrolled(px);
      expect(plot.height).to.equal(lanesPx);
      expect(whole.height - height).to.equal(plan.height - lanesPx);
      expect(axis).to.deep.equal(whole.axis);
    }
    expect(whole.scrollPx).to.equal(undefined);
  });

  it('holds the items of all lanes, as far up as it is scrolled', () => {
    for (const px of offsets) {
      const { items, inView, scrollPx } = scrolled(px);
      expect(scrollPx).to.equal(px);
      expect(inView).to.equal(whole.inView);
      expect(items.map(({ key, mark }) => [key, mark.x, mark.y + px])).to.deep.equal(
        whole.items.map(({ key, mark }) => [key, mark.x, mark.y]),
      );
    }
  });

  it('has marks only of lanes in sight', () => {
    for (const px of offsets) expect(scrolled(px).marks.length).to.be.below(whole.marks.length / 3);
  });

  it('keeps the name of a lane at the edge until the lane has left with it', () => {
    for (const px of offsets) {
      const { headings, plot } = scrolled(px);
      expect(headings.length).to.equal(plan.lanes.length);
      headings.forEach(({ y, height }, i) => {
        const { top = 0, height: lanePx = 0 } = plan.lanes[i] ?? {};
        expect(y + height, 'the end of the lane').to.equal(top + lanePx + plot.y - px);
        const isCut = top < px && top + lanePx > px + 30;
        if (isCut) expect(y).to.equal(plot.y);
        else if (top >= px) expect(y).to.equal(top + plot.y - px);
      });
    }
  });

  it('lets nothing be hit that is scrolled out of sight', () => {
    const { items, plot, height } = scrolled(0);
    const hidden = items.filter(({ mark }) => mark.y > plot.y + plot.height + 3 && mark.y < height);
    expect(hidden.length).to.be.above(0);
    for (const { mark } of hidden) expect(itemAt(scrolled(0), mark.x, mark.y + 5, 3)).to.equal(undefined);
  });

  it('rings what is open only where it can be seen', () => {
    const rings = (px: number, selected: number): number =>
      scenes.at(fit, { lanesPx, scrollPx: px, selected }).above.filter(({ kind }) => kind === 'outline')
        .length;
    const last = whole.items.reduce((low, item) => (item.mark.y > low.mark.y ? item : low));
    expect(rings(0, last.ref)).to.equal(0);
    expect(rings(plan.height - lanesPx, last.ref)).to.equal(2);
  });
});

describe('a Scene of very many lanes', () => {
  const many = plainScenes({
    lanes: Array.from({ length: 200 }, (_, i) => ({ id: String(i), label: `Lane ${String(i)}` })),
    events: Array.from({ length: 1200 }, (_, i) => ({
      title: `Event ${String(i)}`,
      when: String(1800 + ((i * 37) % 200)),
      lane: String(i % 200),
    })),
  });
  const at = (scrollPx: number): Scene => many.at(many.fit, { lanesPx, scrollPx });
  const places = [0, 333, 4000, many.plan.height - lanesPx];

  it('tells which items are in lanes in sight, and makes those alone until the others are asked for', () => {
    for (const px of places) {
      const scene = at(px);
      const seen = new Set(
        many.plan.lanes
          .filter(({ top, height }) => top + height > px && top < px + lanesPx)
          .map(({ lane }) => lane),
      );
      expect(Object.getOwnPropertyDescriptor(scene, 'items')).to.have.property('get');
      expect(scene.itemsInSight).to.deep.equal(scene.items.filter(({ lane }) => seen.has(lane)));
      expect(scene.itemsInSight?.length).to.be.within(1, 60);
    }
  });

  it('has all of them, the same and in one order, wherever it is scrolled', () => {
    const keys = many.at(many.fit).items.map(({ key }) => key);
    for (const px of places) {
      const scene = at(px);
      expect(scene.items.map(({ key }) => key)).to.deep.equal(keys);
      expect(scene.items).to.equal(scene.items);
    }
  });
});
