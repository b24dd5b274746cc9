import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import { EventFilter } from '../../src/events/filter-events.js';
import { readFilter } from '../../src/events/filter-expression.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { foldedName } from '../../src/events/words-fold.js';
import { chosenIn, facetsOf, withChoice, type ChosenFacet } from '../../src/state/facets.js';

const { table } = readDataset({
  lanes: [
    { id: 'war', label: 'War' },
    { id: 'air', label: 'Air, far', parent: 'war' },
    { id: 'sea', label: 'Sea' },
  ],
  events: [
    { title: '1', when: '2017', lane: 'war', tags: ['x', 'Long tag'], status: 'confirmed' },
    { title: '2', when: '2017', lane: 'air', tags: ['x', 'X'], status: 'reported' },
    { title: '3', when: 'XXXX', lane: 'air', tags: ['x'], status: 'reported' },
    { title: '4', when: '2018', lane: 'sea', tags: ['long tag'] },
    { title: '5', when: '2018' },
  ],
});

const none = (): undefined => undefined;

describe('what events are narrowed down by', () => {
  const facets = finish(facetsOf(table));

  it('is counted: a lane with what stands under it, a tag once for each event', () => {
    expect(facets.lane.map(({ value, count }) => [value, count])).to.deep.equal([
      ['war', 3],
      ['air', 2],
      ['sea', 1],
    ]);
    expect(facets.tag.map(({ label, count }) => [label, count])).to.deep.equal([
      ['x', 3],
      ['Long tag', 2],
    ]);
    expect(facets.status.map(({ value, count }) => [value, count])).to.deep.equal([
      ['confirmed', 1],
      ['reported', 2],
    ]);
  });

  it('lets through as many events as it says', () => {
    const filter = new EventFilter(table);
    for (const facet of ['lane', 'tag', 'status'] as const) {
      for (const choice of facets[facet]) {
        const { terms, notUnderstood } = readFilter(withChoice('', facet, choice, true), none);
        expect(notUnderstood).to.deep.equal([]);
        expect(finish(filter.passing(terms)).size, choice.label).to.equal(choice.count);
      }
    }
  });

  const cases: readonly (readonly [
    filter: string,
    facet: ChosenFacet,
    value: string,
    isChosen: boolean,
    after: string,
  ])[] = [
    ['', 'lane', 'air', true, 'lane:air'],
    ['lane:air', 'lane', 'sea', true, 'lane:air,sea'],
    ['lane:air,sea', 'lane', 'air', false, 'lane:sea'],
    ['lane:sea', 'lane', 'sea', false, ''],
    [
      'bombers -lane:sea lane:air before:2017',
      'lane',
      'sea',
      true,
      'bombers -lane:sea lane:air,sea before:2017',
    ],
    ['before:someday lane:', 'tag', 'a b', true, 'before:someday tag:"a b" lane:'],
    ['lane:"Air, far"', 'lane', 'air', false, ''],
  ];
  for (const [filter, facet, value, isChosen, after] of cases) {
    it(`${filter} ${isChosen ? '+' : '−'} ${value} is ${after}`, () => {
      const label = value === 'air' ? 'Air, far' : value;
      expect(withChoice(filter, facet, { value, label, count: 0 }, isChosen)).to.equal(after);
    });
  }

  it('can be ticked and taken off again in any order, and the rest of the filter says what it said', () => {
    const word = fc.constantFrom('air', 'sea', 'a b', 'c,d', 'Ж');
    const rest = fc.constantFrom('', 'bombers', '-status:planned "two words"', 'nonsense: tag:kept');
    fc.assert(
      fc.property(rest, fc.array(fc.tuple(word, fc.boolean()), { maxLength: 8 }), (before, steps) => {
        let filter: string = before;
        const wanted = new Set<string>();
        for (const [value, isChosen] of steps) {
          filter = withChoice(filter, 'lane', { value, label: value, count: 0 }, isChosen);
          if (isChosen) wanted.add(foldedName(value));
          else wanted.delete(foldedName(value));
          expect([...chosenIn(filter, 'lane')].sort()).to.deep.equal([...wanted].sort());
        }
        const others = (text: string): unknown => {
          const { terms, notUnderstood } = readFilter(text, none);
          return [terms.filter((term) => !(term.kind === 'values' && term.facet === 'lane')), notUnderstood];
        };
        expect(others(filter)).to.deep.equal(others(before));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
