import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';
import { goToDate, matchPlace, stepMatch } from '../../src/state/commands-find.js';
import { readTypedDate } from '../../src/state/navigate-date.js';
import { recordedContext } from './recorded-context.js';
import { tableOf } from './table-of.js';

function bits(length: number, refs: readonly number[]): Bitset {
  const set = new Bitset(length);
  for (const ref of refs) set.add(ref);
  return set;
}

const table = tableOf([
  { title: 'a', when: '1990' },
  { title: 'b', when: '1980' },
  { title: 'c', when: '1970' },
  { title: 'd', when: 'XXXX' },
  { title: 'e', when: '1985' },
]);

describe('going from match to match', () => {
  it('goes in order of time, the undated last, and round again', () => {
    const recorded = recordedContext(table, { found: bits(5, [0, 1, 2, 3]) });
    const forwards = Array.from({ length: 5 }, () => stepMatch(recorded.context(), 1));
    expect(forwards).to.deep.equal([2, 1, 0, 3, 2]);
    const backwards = Array.from({ length: 4 }, () => stepMatch(recorded.context(), -1));
    expect(backwards).to.deep.equal([3, 0, 1, 2]);
    expect(recorded.log.every((line) => line === 'glide')).to.equal(true);
  });

  it('counts the place of each step, for any matches and any filter', () => {
    const refs = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(refs, refs, (found, passing) => {
        const recorded = recordedContext(table, { found: bits(5, found), passing: bits(5, passing) });
        const wanted = [2, 1, 4, 0, 3].filter((ref) => found.includes(ref) && passing.includes(ref));
        expect(matchPlace(recorded.context())).to.deep.equal({ found: wanted.length, place: 0 });
        wanted.forEach((ref, i) => {
          expect(stepMatch(recorded.context(), 1)).to.equal(ref);
          expect(matchPlace(recorded.context())).to.deep.equal({ found: wanted.length, place: i + 1 });
        });
        if (wanted.length === 0) expect(stepMatch(recorded.context(), -1)).to.equal(-1);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('goes to a date, and can be taken back', () => {
    const recorded = recordedContext(table);
    const date = readTypedDate('1980-05', table, 'en');
    if (!date) throw new Error('not read');
    expect(goToDate(recorded.context(), date)).to.equal(true);
    expect(new Date(recorded.store.state.viewport.centre).toISOString()).to.match(/^1980-05-16/);
    expect(recorded.store.state.past).to.have.length(1);
  });
});
