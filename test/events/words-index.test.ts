import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Bitset } from '../../src/base/bitset.js';
import { finish } from '../../src/base/slices.js';
import { WordsIndexBuilder } from '../../src/events/words-index.js';

const word = fc.stringMatching(/^[abé]{1,3}$/);

describe('WordsIndex', () => {
  it('finds whole words and beginnings like a scan', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 40 }),
        word,
        fc.boolean(),
        (events, sought, isWhole) => {
          const builder = new WordsIndexBuilder();
          events.forEach((words, ref) => {
            for (const held of words) builder.add(held, ref);
          });
          const index = finish(builder.finish());
          const found = new Bitset(events.length);
          index.collect(sought, isWhole, found);
          events.forEach((words, ref) => {
            const isHeld = words.some((held) => (isWhole ? held === sought : held.startsWith(sought)));
            expect(found.has(ref)).to.equal(isHeld);
          });
          expect(index.words).to.deep.equal([...new Set(events.flat())].sort());
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
