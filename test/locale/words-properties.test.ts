import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateBrief } from '../../src/locale/date-brief.js';
import { dateInWords } from '../../src/locale/date-in-words.js';
import { spanInWords } from '../../src/locale/span-in-words.js';
import { treeFromSpan } from '../../src/locale/tree-from-span.js';
import type { WordsContext } from '../../src/locale/words-context.js';
import { boundsOf } from '../../src/time/edtf/bounds.js';
import { isEdtfProblem } from '../../src/time/edtf/problem.js';
import { readEdtf } from '../../src/time/edtf/read-edtf.js';
import { writeEdtf } from '../../src/time/edtf/write-edtf.js';
import { exactMoment, exactSpan } from '../../src/time/fuzzy-span.js';
import { anyTree } from '../time/edtf/edtf-arbitraries.js';
import { contextFor, spokenTags, zoneCalled } from './worded.js';

const zone = zoneCalled('America/New_York');

/** Signs of EDTF, and what a careless template leaves behind. */
const unspoken = /[~?%X]|\.\.|undefined|NaN|null|\[object|Infinity/;
/** A year 0: a nought that is neither in a number nor in a time of day. */
const yearZero = /(?<![\d٠-٩.,:\u00a0\u202f'’٬٫])[0٠](?![\d٠-٩.,:٬٫])/;

function expectSpoken(words: string, about: string): void {
  expect(words.trim(), about).not.to.equal('');
  expect(unspoken.test(words), `${about}: ${words}`).to.equal(false);
  expect(yearZero.test(words), `${about}: ${words}`).to.equal(false);
}

describe('AX-7: words for every date form', () => {
  const contexts: WordsContext[] = [];
  before(async () => {
    for (const tag of spokenTags) contexts.push(await contextFor(tag, { zone }));
  });

  it('leaves no sign of EDTF in the words of any date that can be written', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(spokenTags.length - 1), (written, i) => {
        const text = writeEdtf(written);
        const reading = readEdtf(text);
        const context = contexts[i];
        if (isEdtfProblem(reading) || !context) return;
        const date = { tree: reading.tree, span: boundsOf(reading.tree, { zone }) };
        expectSpoken(dateInWords(date, context), text);
        expectSpoken(dateBrief(date, context), text);
        expectSpoken(
          dateInWords({ ...date, tree: treeFromSpan(date.span, zone) }, context),
          `the bounds of ${text}`,
        );
      }),
      { seed: 1, numRuns: 1_500 },
    );
  });

  it('words dates given as numbers', () => {
    const instant = fc.oneof(
      fc.integer({ min: -8e15, max: 8e15 }),
      fc.double({ min: -3e22, max: 3e22, noNaN: true }),
    );
    fc.assert(
      fc.property(instant, instant, fc.nat(spokenTags.length - 1), (a, b, i) => {
        const context = contexts[i];
        if (!context) return;
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expectSpoken(dateInWords({ span: exactMoment(a) }, context), String(a));
        expectSpoken(
          dateInWords({ span: exactSpan(start, end) }, context),
          `${String(start)} to ${String(end)}`,
        );
        expectSpoken(spanInWords({ start, end }, context), `${String(start)} to ${String(end)}`);
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});
