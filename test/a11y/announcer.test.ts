import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Announcer, type MessageKind } from '../../src/a11y/announcer.js';
import { FakeClock } from './fake-clock.js';

interface Said {
  readonly at: number;
  readonly text: string;
}

function announcer(): { clock: FakeClock; said: Said[]; announcer: Announcer } {
  const clock = new FakeClock();
  const said: Said[] = [];
  return { clock, said, announcer: new Announcer((text) => said.push({ at: clock.now(), text }), clock) };
}

/** Plays a script of `[at, what, text]` and gives what was heard. `arrow` is an arrow key that moved the focus, `move` another
 *  that moved the view. */
function heard(
  script: readonly (readonly [at: number, what: MessageKind | 'arrow' | 'move', text?: string])[],
): readonly string[] {
  const { clock, said, announcer: speaker } = announcer();
  for (const [at, what, text = ''] of script) {
    clock.goTo(at);
    if (what === 'arrow') speaker.hush();
    else if (what === 'move') speaker.endRun();
    else speaker.say(what, text);
  }
  clock.goTo(1e6);
  return said.map(({ at, text }) => `${String(at)} ${text}`);
}

describe('live messages', () => {
  it('come at once when nothing was said lately', () => {
    expect(
      heard([
        [0, 'view', 'a'],
        [1000, 'view', 'b'],
        [5000, 'data', 'c'],
      ]),
    ).to.deep.equal(['0 a', '1000 b', '5000 c']);
  });

  it('keep a second between them, and the last one wins', () => {
    expect(
      heard([
        [0, 'view', 'a'],
        [100, 'view', 'b'],
        [200, 'view', 'c'],
        [900, 'limit', 'd'],
      ]),
    ).to.deep.equal(['0 a', '1000 d', '2000 c']);
  });

  it('keep five seconds between two about data', () => {
    expect(
      heard([
        [0, 'data', 'a'],
        [10, 'data', 'b'],
        [4000, 'data', 'c'],
        [4500, 'view', 'd'],
      ]),
    ).to.deep.equal(['0 a', '4500 d', '5500 c']);
  });

  it('leave the option to speak for itself while arrows move the focus', () => {
    expect(
      heard([
        [0, 'arrow'],
        [10, 'view', 'a'],
        [500, 'arrow'],
        [600, 'data', 'b'],
        [1100, 'limit', 'c'],
        [1200, 'view', 'd'],
      ]),
    ).to.deep.equal(['1500 c', '2500 b']);
    expect(
      heard([
        [0, 'view', 'a'],
        [10, 'view', 'b'],
        [20, 'arrow'],
      ]),
    ).to.deep.equal(['0 a']);
  });

  it('are told of a view that something else than an arrow has brought, however soon after one', () => {
    expect(
      heard([
        [0, 'arrow'],
        [400, 'move'],
        [500, 'view', 'a'],
      ]),
    ).to.deep.equal(['500 a']);
  });

  it('never come closer than promised nor within an arrow run, whatever happens', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 3000 }),
      what: fc.constantFrom<MessageKind | 'arrow'>('view', 'limit', 'data', 'arrow'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { clock, said, announcer: speaker } = announcer();
        const arrows: number[] = [];
        steps.forEach(({ wait, what }, i) => {
          clock.goTo(clock.now() + wait);
          if (what === 'arrow') {
            speaker.hush();
            arrows.push(clock.now());
          } else speaker.say(what, `${what} ${String(i)}`);
        });
        clock.goTo(clock.now() + 60_000);
        expect(clock.waiting).to.equal(0);
        said.forEach(({ at }, i) => {
          expect(at - (said[i - 1]?.at ?? -Infinity)).to.be.at.least(1000);
          expect(arrows.some((arrow) => at > arrow && at < arrow + 1000)).to.equal(false);
        });
        const data = said.filter(({ text }) => text.startsWith('data'));
        data.forEach(({ at }, i) => {
          expect(at - (data[i - 1]?.at ?? -Infinity)).to.be.at.least(5000);
        });
        const lastData = steps.findLastIndex(({ what }) => what === 'data');
        if (lastData >= 0) expect(data.at(-1)?.text).to.equal(`data ${String(lastData)}`);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('are forgotten when the component goes', () => {
    const { clock, said, announcer: speaker } = announcer();
    speaker.say('view', 'a');
    speaker.say('view', 'b');
    speaker.stop();
    expect(clock.waiting).to.equal(0);
    clock.goTo(10_000);
    expect(said).to.have.length(1);
  });
});
