import { expect } from '@open-wc/testing';
import type { LaneHeading, SceneItem } from '../../src/layout/scene.js';
import { viewportOf } from '../../src/layout/viewport.js';
import {
  itemInNextLane,
  itemOf,
  itemTitled,
  nearestItem,
  outerSpan,
} from '../../src/state/navigate-scene.js';
import { itemFor, sceneOf, tableOf } from './table-of.js';

const table = tableOf(
  [
    { title: 'Mir', when: '1986-02-20/2001-03-23', lane: 'stations' },
    { title: 'Élan', when: '1990-04-24', lane: 'telescopes' },
    { title: 'Magellan', when: '1990-05-04', lane: 'probes' },
    { title: 'Meteor', when: '1991-01-01', lane: 'probes' },
    { title: 'Later', when: '1999', lane: 'probes' },
    { title: '2001 Mars Odyssey', when: '1992-04-07', lane: 'probes' },
    { title: 'Somewhen', when: 'XXXX' },
  ],
  { lanes: [{ id: 'stations' }, { id: 'telescopes' }, { id: 'probes' }] },
);
const year = (at: number): number => Date.UTC(at, 0, 1);
const viewport = viewportOf({ start: year(1989), end: year(1995) }, 800);
const scene = sceneOf(table, viewport);
const titles = scene.items.map(({ ref }) => table.titleAt(ref));
const place = (title: string): number => titles.indexOf(title);

function headingOf(lane: number): LaneHeading {
  const box = { x: 0, y: 0, width: 90, height: 44 };
  const state = { collapsed: false, more: 0 };
  return { ...box, ...state, lane, label: '', tone: 'ink', count: 0, depth: 0 };
}

describe('what stands on screen', () => {
  it('stands in order of time', () => {
    expect(titles).to.deep.equal(['Mir', 'Élan', 'Magellan', 'Meteor', '2001 Mars Odyssey']);
  });

  it('finds an event, or the cluster that counts it', () => {
    const cluster: SceneItem = {
      ...itemFor(table, 2),
      key: 'c',
      kind: 'cluster',
      count: 2,
      span: { start: outerSpan(table, 2)?.start ?? 0, end: outerSpan(table, 3)?.end ?? 0 },
    };
    const counted = sceneOf(table, viewport, [itemFor(table, 0), cluster]);
    expect([0, 1, 2, 3, 4, 6, -1].map((ref) => itemOf(counted, table, ref))).to.deep.equal([
      0, -1, 1, 1, -1, -1, -1,
    ]);
  });

  it('finds an event in the band that its lane is folded into', () => {
    const band = { ...itemFor(table, 2), lane: 0, kind: 'ridge' as const, count: 3 };
    const span = { start: year(1986), end: year(1992) };
    const folded = { ...sceneOf(table, viewport, [{ ...band, span }]), bandOf: [0, 0, 2] };
    expect(itemOf(folded, table, 1)).to.equal(0);
    expect(itemOf({ ...folded, bandOf: [0, 1, 2] }, table, 1)).to.equal(-1);
    expect(itemOf(folded, table, 3)).to.equal(-1);
  });

  it('goes through lanes as they are drawn, where the data name them in another order', () => {
    const drawn = [2, 0, 1].map(headingOf);
    const nested = { ...scene, headings: drawn };
    const laneOf = (index: number): number | undefined => scene.items[index]?.lane;
    expect(laneOf(itemInNextLane(nested, place('Magellan'), 1))).to.equal(0);
    expect(laneOf(itemInNextLane(nested, place('Mir'), 1))).to.equal(1);
    expect(itemInNextLane(nested, place('Élan'), 1)).to.equal(-1);
    expect(laneOf(itemInNextLane(nested, place('Mir'), -1))).to.equal(2);
  });

  it('goes to the nearest in time in the next lane, and stops at the last', () => {
    const steps: readonly (readonly [from: string, direction: 1 | -1, to: string | undefined])[] = [
      ['Mir', 1, 'Élan'],
      ['Élan', 1, 'Magellan'],
      ['Meteor', -1, 'Élan'],
      ['Magellan', 1, undefined],
      ['Mir', -1, undefined],
      ['Élan', -1, 'Mir'],
    ];
    for (const [from, direction, to] of steps) {
      expect(titles[itemInNextLane(scene, place(from), direction)], from).to.equal(to);
    }
    expect(itemInNextLane(scene, -1, 1)).to.equal(-1);
  });

  it('finds the nearest in time by the gap, then by the start, as far as it is seen', () => {
    const near = (start: number, end: number): string | undefined =>
      titles[nearestItem(scene, { start, end }, ({ ref }) => ref !== 0)];
    expect(near(year(1985), year(1986))).to.equal('Élan');
    expect(near(Date.UTC(1990, 4, 4, 12), Date.UTC(1990, 4, 4, 13))).to.equal('Magellan');
    expect(near(year(1993), year(1993))).to.equal('2001 Mars Odyssey');
    expect(nearestItem(sceneOf(table, viewport, []), viewportSpan())).to.equal(-1);
  });

  it('finds titles by their beginning, without case and accents, round again from where the focus is', () => {
    const find = (from: string | undefined, typed: string): string | undefined =>
      titles[itemTitled(scene, from === undefined ? -1 : place(from), typed, (ref) => table.titleAt(ref))];
    expect(find(undefined, 'm')).to.equal('Mir');
    expect(find('Mir', 'm')).to.equal('Magellan');
    expect(find('Magellan', 'mm')).to.equal('Meteor');
    expect(find('Meteor', 'M')).to.equal('Mir');
    expect(find('Mir', 'me')).to.equal('Meteor');
    expect(find('Meteor', 'me')).to.equal('Meteor');
    expect(find('Mir', 'el')).to.equal('Élan');
    expect(find('Mir', '2001 m')).to.equal('2001 Mars Odyssey');
    expect(find('Mir', 'x')).to.equal(undefined);
    expect(itemTitled(sceneOf(table, viewport, []), -1, 'm', String)).to.equal(-1);
  });
});

function viewportSpan(): { start: number; end: number } {
  return { start: year(1989), end: year(1995) };
}
