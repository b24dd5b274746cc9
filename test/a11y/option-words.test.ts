import { expect } from '@open-wc/testing';
import { eventDescription, eventName, isOrderCertain, optionWords } from '../../src/a11y/option-words.js';
import { placeInView } from '../../src/a11y/place-in-view.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { itemFor, sceneOf, tableOf } from '../state/table-of.js';
import { wordingOf } from './wording-of.js';

const table = tableOf(
  [
    {
      title: 'Palmyra recaptured',
      when: '2016-12',
      said: 'in December of the last year',
      claims: [{ source: 'report' }],
    },
    {
      title: 'Losses',
      when: '2017-01-28/2017-01-29',
      claims: [{ source: 'report' }, { source: 'paper', by: 'x' }],
    },
    { title: 'Mir built', when: '1986~' },
    { title: 'Doubted', when: '2017-01-29?', status: 'confirmed' },
    { title: 'Helicopters', when: '2017-01-31/..', claims: [{ by: 'one' }, { by: 'two' }, { by: 'one' }] },
    { title: 'Plan', when: '[2017-01-31..]', status: 'planned' },
    { title: 'Told on Monday', when: '2017-01-20/..', asOf: '2017-01-30' },
  ],
  {
    asOf: '2017-01-31',
    sources: [
      { id: 'report', title: 'Report' },
      { id: 'paper', title: 'Paper' },
    ],
  },
);
const wording = wordingOf(table);
const span = (when: string) => tableOf([{ title: 'x', when }]).spanAt(0);

describe('what is said of an option', () => {
  const names: readonly string[] = [
    'Palmyra recaptured, “in December of the last year”: in December 2016, day not known, reported',
    'Losses, 28 to 29 January 2017, reported',
    'Mir built, 1986 (approximate)',
    'Doubted, 29 January 2017 (uncertain)',
    'Helicopters, since 31 January 2017, ongoing on 31 January 2017, reported',
    'Plan, 31 January 2017 or later, planned',
    'Told on Monday, since 20 January 2017, ongoing on 30 January 2017',
  ];
  names.forEach((expected, ref) => {
    it(`is "${expected}"`, () => {
      expect(eventName(wording, ref)).to.equal(expected);
    });
  });

  const descriptions: readonly (readonly [ref: number, before: number, text: string])[] = [
    [0, -1, '1 source'],
    [1, -1, '2 sources'],
    [2, -1, 'approximate'],
    [3, 1, 'uncertain'],
    [4, -1, '2 sources'],
    [5, 4, ''],
  ];
  for (const [ref, before, text] of descriptions) {
    it(`is described as "${text}"`, () => {
      expect(eventDescription(wording, ref, before)).to.equal(text);
    });
  }

  const orders: readonly (readonly [first: string, second: string, isCertain: boolean])[] = [
    ['2017-01-28', '2017-01-29', true],
    ['2017-01-28', '2017-01-28', false],
    ['2016-12', '2016-12-05', false],
    ['2016-12', '2017-01-01', true],
    ['[..2017-01-31]', '2017-01-01', false],
    ['2017-01-23/2017-01-29', '2017-01-23/2017-01-25', true],
    ['2017-01-23/2017-01-29', '2017-01-25/2017-01-26', true],
    ['2014/2017', '2014-05/2015', false],
    ['2017-01-28T10:00Z', '2017-01-28T10:00Z', false],
  ];
  for (const [first, second, isCertain] of orders) {
    it(`${isCertain ? 'knows' : 'does not know'} that ${first} comes before ${second}`, () => {
      expect(isOrderCertain(span(first), span(second))).to.equal(isCertain);
    });
  }

  it('says that the order is not certain, of the later of the two', () => {
    const days = tableOf([
      { title: 'a', when: '2017-01-28' },
      { title: 'b', when: '2017-01-28' },
    ]);
    expect(eventDescription(wordingOf(days), 1, 0)).to.equal('order not certain');
    const exact = tableOf([
      { title: 'a', start: 5 },
      { title: 'b', start: 5 },
    ]);
    expect(eventDescription(wordingOf(exact), 1, 0)).to.equal('');
  });

  it('counts what stands together, within what is in view where it is open', () => {
    const year = (at: number) => Date.UTC(at, 0, 1);
    const viewed = { start: year(1960), end: year(1980) };
    const item = { ...itemFor(table, 0), count: 1240, kind: 'cluster' as const };
    const closed = { ...item, span: { start: year(1960), end: year(1970) } };
    expect(optionWords(wording, closed, undefined, viewed).name).to.equal('1,240 events, 1960 to 1969');
    const open = { ...item, span: { start: -Infinity, end: year(1970) } };
    expect(optionWords(wording, open, undefined, viewed).name).to.equal('1,240 events, 1960 to 1969');
    // What is to be read of it comes first.
    const worded = { ...closed, label: { title: 'cut …' } as NonNullable<typeof closed.label> };
    expect(optionWords(wording, worded, undefined, viewed).name).to.equal(
      `${table.titleAt(0)}, 1,240 events, 1960 to 1969`,
    );
    const alone = optionWords(wording, itemFor(table, 3), itemFor(table, 1), viewed);
    expect(alone).to.deep.equal({ name: names[3], description: 'uncertain' });
  });

  it('knows its place among the events in view', () => {
    const scene = sceneOf(table, viewportOf({ start: Date.UTC(2017, 0, 1), end: Date.UTC(2017, 1, 1) }, 500));
    const refs = scene.items.map(({ ref }) => ref);
    for (const ref of refs) {
      expect(placeInView(scene, ref)).to.deep.equal({ place: refs.indexOf(ref) + 1, count: refs.length });
    }
    const [first, ...rest] = scene.items;
    if (!first) throw new Error('Nothing is in view.');
    const crowded = { ...scene, items: [{ ...first, count: 3 }, ...rest] };
    expect(placeInView(crowded, refs[0] ?? 0)).to.deep.equal({ place: 0, count: refs.length + 2 });
    expect(placeInView(crowded, refs[1] ?? 0)).to.deep.equal({ place: 4, count: refs.length + 2 });
    expect(placeInView(scene, 2)).to.deep.equal({ place: 0, count: refs.length });
    expect(placeInView(undefined, 2)).to.deep.equal({ place: 0, count: 0 });
  });
});
