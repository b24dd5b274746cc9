import { expect } from '@open-wc/testing';
import { msPerDay } from '../../src/time/instant.js';
import { ladder, ladderCountingBack } from '../../src/time/units.js';

describe('the ladder of units', () => {
  it('climbs from a hundredth of a microsecond to more years than there are', () => {
    expect(ladder[0]?.leastMs).to.equal(1e-5);
    expect(ladder.at(-1)?.leastMs).to.be.greaterThan(1e13 * 365 * msPerDay);
  });

  it('has no gap that would leave labels far apart', () => {
    for (const rungs of [ladder, ladderCountingBack]) {
      for (const [i, { leastMs, leastSteadyMs }] of rungs.entries()) {
        const next = rungs[i + 1];
        if (!next) continue;
        expect(next.leastMs / leastMs).to.be.within(1.1, 5);
        expect(next.leastSteadyMs / leastSteadyMs).to.be.within(1.1, 5);
      }
    }
    const units = [ladder, ladderCountingBack].map((rungs) => rungs.find(({ step }) => step === 5_000)?.unit);
    expect(units).to.deep.equal(['year', 'ka']);
  });

  it('steps by the nearest number to each decimal', () => {
    const fractions = ladder.filter(({ unit }) => unit === 'fraction').map(({ step }) => String(step));
    expect(fractions.slice(0, 4)).to.deep.equal(
      ['0.00001', '0.00002', '0.00005', '0.0001'].map((text) => String(Number(text))),
    );
    expect(fractions.at(-1)).to.equal('500');
  });
});
