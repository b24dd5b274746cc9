import { expect } from '@open-wc/testing';
import { readSources } from '../support/node.js';

const lastRule = 31;

/** A title of tests that begins with the rules they hold up: "AX-5 and AX-6: whatever is done". */
const named = /\b(?:describe|it)\(\s*[`'"]((?:AX-\d+(?:, | and )?)+)/g;

/** The numbers of the rules that some title begins with. */
function rulesNamedIn(text: string): readonly number[] {
  return [...text.matchAll(named)].flatMap(([, rules = '']) =>
    [...rules.matchAll(/AX-(\d+)/g)].map(([, number]) => Number(number)),
  );
}

describe('the rules of access', () => {
  it('are told from a title by where they stand in it', () => {
    const text = `describe('AX-5 and AX-6: whatever', () => {
      it("AX-31 all", () => {}); it('not AX-7', () => {}); // AX-8
      it(\`AX-9: \${a}\`, () => {});`;
    expect(rulesNamedIn(text)).to.deep.equal([5, 6, 31, 9]);
  });

  it('are each held up by a test that begins with its name', async () => {
    const sources = (await readSources('test')).filter(({ path }) => path.endsWith('.test.ts'));
    const here = sources.filter(({ path }) => !path.endsWith('access-rules.test.ts'));
    const found = new Set(here.flatMap(({ text }) => rulesNamedIn(text)));
    const wanted = Array.from({ length: lastRule }, (_, i) => i + 1);
    const missing = wanted.filter((rule) => !found.has(rule));
    expect(missing.map((rule) => `AX-${String(rule)}`)).to.deep.equal([]);
  });
});
