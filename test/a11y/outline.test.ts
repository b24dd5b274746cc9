import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { OutlineCache } from '../../src/a11y/outline-cache.js';
import { byTime, canSortBy, Outline, pageLength } from '../../src/a11y/outline.js';
import { Bitset } from '../../src/base/bitset.js';
import { tableOf, tableOfDays } from '../state/table-of.js';

const all = (): boolean => true;
const placed = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: 0, max: 6 }),
  lane: fc.integer({ min: 0, max: 6 }),
});

function refsOf(outline: Outline): readonly number[] {
  return Array.from({ length: outline.pages }, (_, page) => outline.page(page)).flat();
}

describe('the outline of all events', () => {
  it('AX-18: holds exactly what passes, in order of time, a hundred to a page', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 350 }), fc.integer({ min: 1, max: 5 }), (events, every) => {
        const table = tableOfDays(events);
        const accepts = (ref: number): boolean => ref % every === 0;
        const expected = events
          .map((each, ref) => ({ ...each, ref }))
          .sort((a, b) => a.day - b.day || a.days - b.days || a.ref - b.ref)
          .map(({ ref }) => ref)
          .filter(accepts);
        const outline = new Outline(table, accepts, byTime, 'en');
        expect(outline.count).to.equal(expected.length);
        expect(refsOf(outline)).to.deep.equal(expected);
        expected.forEach((ref, place) => {
          expect(outline.pageOf(ref)).to.equal(Math.floor(place / pageLength));
        });
        for (let page = 0; page < outline.pages - 1; page++) expect(outline.page(page)).to.have.length(100);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('opens on the page of an instant', () => {
    const table = tableOfDays(Array.from({ length: 450 }, (_, day) => ({ day, days: 0, lane: day % 3 })));
    const outline = new Outline(table, all, byTime, 'en');
    const backwards = new Outline(table, all, { column: 'when', isDescending: true }, 'en');
    const day = 86_400_000;
    const rows: readonly (readonly [day: number, page: number, backwards: number])[] = [
      [-5, 0, 4],
      [0, 0, 4],
      [99, 0, 3],
      [100, 1, 3],
      [299.5, 3, 1],
      [449, 4, 0],
      [9999, 4, 0],
    ];
    for (const [at, page, pageBackwards] of rows) {
      expect(outline.pageAt(at * day), String(at)).to.equal(page);
      expect(backwards.pageAt(at * day), String(at)).to.equal(pageBackwards);
    }
    expect(
      new Outline(table, all, { column: 'title', isDescending: false }, 'en').pageAt(200 * day),
    ).to.equal(0);
    expect(outline.pageOf(-1)).to.equal(-1);
  });

  const table = tableOf(
    [
      { title: 'Élan', when: '1990', lane: 'b', status: 'planned', claims: [{ source: 's2' }] },
      { title: 'echo 10', when: '1960', lane: 'a', status: 'confirmed' },
      { title: 'Echo 9', when: '1970', lane: 'b', claims: [{ source: 's1' }, { source: 's1' }] },
      { title: 'Zond', when: 'XXXX', lane: 'a' },
      { title: 'Apollo', when: '1969', lane: 'a', status: 'confirmed' },
    ],
    {
      lanes: [{ id: 'a' }, { id: 'b' }],
      sources: [
        { id: 's1', title: 'Alpha' },
        { id: 's2', title: 'Beta' },
      ],
    },
  );
  const sorted = (column: Parameters<typeof canSortBy>[0], isDescending = false): string =>
    refsOf(new Outline(table, all, { column, isDescending }, 'en')).join('');

  it('sorts by each column, equals in order of time, and by the rules of the language', () => {
    expect(sorted('when')).to.equal('14203');
    expect(sorted('when', true)).to.equal('02413');
    expect(sorted('title')).to.equal('42103');
    expect(sorted('title', true)).to.equal('30124');
    expect(sorted('lane')).to.equal('14320');
    expect(sorted('status')).to.equal('14203');
    expect(sorted('sources')).to.equal('14320');
  });

  it('does not offer to read a million events for their sources', () => {
    expect(canSortBy('sources', 1000)).to.equal(true);
    expect(canSortBy('sources', 1_000_000)).to.equal(false);
    expect(canSortBy('title', 1_000_000)).to.equal(true);
  });

  it('is made once for as long as nothing changes', () => {
    const cache = new OutlineCache();
    const passing = new Bitset(5, true);
    const state = { table, passing };
    const first = cache.outlineOf(state, byTime, 'en');
    expect(cache.outlineOf(state, { ...byTime }, 'en')).to.equal(first);
    passing.remove(1);
    const other = cache.outlineOf({ table, passing: new Bitset(5) }, byTime, 'en');
    expect(other?.count).to.equal(0);
    expect(other?.pages).to.equal(1);
    const within = { start: Date.UTC(1969, 0, 1), end: Date.UTC(1971, 0, 1) };
    expect(
      refsOf(cache.outlineOf({ table, passing: undefined }, byTime, 'en', within) as Outline),
    ).to.deep.equal([4, 2]);
    expect(cache.outlineOf({ table: undefined, passing: undefined }, byTime, 'en')).to.equal(undefined);
  });
});
