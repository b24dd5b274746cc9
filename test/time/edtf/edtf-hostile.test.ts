import { expect } from '@open-wc/testing';
import { boundsOf } from '../../../src/time/edtf/bounds.js';
import { isEdtfProblem } from '../../../src/time/edtf/problem.js';
import { readEdtf } from '../../../src/time/edtf/read-edtf.js';
import { writeEdtf } from '../../../src/time/edtf/write-edtf.js';
import { utcZone } from '../../../src/time/zones.js';
import { boundsAsList } from './civil-notation.js';
import edtfCases from './edtf-cases.json' with { type: 'json' };

const good = edtfCases.flatMap((row) => (row.level === undefined ? [] : [row.text]));
const alphabet = '0123456789-/.:TZXYES+?~%[]{},! ';
const strange = [
  '\u0000',
  '\ud800',
  '\u{1f4a5}',
  '−',
  '–',
  '٣',
  '１',
  '\u00a0',
  '\n',
  'é',
  '__proto__',
  'NaN',
  'Infinity',
];

/** Numerical Recipes' linear congruence: the same strings every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function hostileText(random: (below: number) => number): string {
  const some = (texts: readonly string[]): string => texts[random(texts.length)] ?? '';
  const sign = (): string => alphabet.charAt(random(alphabet.length));
  let text = random(4) ? some(good) : Array.from({ length: random(24) }, sign).join('');
  for (let edits = random(4); edits > 0; edits--) {
    const at = random(text.length + 1);
    const piece = [sign, () => some(strange), () => some(good), () => ''][random(4)]?.() ?? '';
    text = text.slice(0, at) + piece + text.slice(at + random(3));
  }
  return text;
}

/** A text that counts how many of its characters are looked at. */
class CountedText {
  looks = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(i: number): number {
    this.looks++;
    return this.#text.charCodeAt(i);
  }

  charAt(i: number): string {
    this.looks++;
    return this.#text.charAt(i);
  }

  slice(from: number, to?: number): string {
    const piece = this.#text.slice(from, to);
    this.looks += piece.length;
    return piece;
  }
}

function looksAt(text: string): number {
  const counted = new CountedText(text);
  readEdtf(counted as unknown as string);
  return counted.looks;
}

describe('readEdtf on what nobody should write', () => {
  const random = numbersFrom(1);
  for (const part of [1, 2, 3, 4]) {
    it(`neither throws nor answers NaN on 25,000 hostile strings, part ${String(part)} of 4`, () => {
      let acceptedCount = 0;
      for (let i = 0; i < 25_000; i++) {
        const text = hostileText(random);
        const result = readEdtf(text);
        if (isEdtfProblem(result)) {
          if (result.offset < 0 || result.offset > text.length)
            expect.fail(`${text}: offset ${String(result.offset)}`);
          if (i % 10 === 0 && isEdtfProblem(readEdtf(result.cure)))
            expect.fail(`${text}: cure ${result.cure}`);
          continue;
        }
        acceptedCount++;
        if (writeEdtf(result.tree) !== text) expect.fail(`${text}: written ${writeEdtf(result.tree)}`);
        const [earliestStart, latestStart, earliestEnd, latestEnd] = boundsAsList(
          boundsOf(result.tree, { zone: utcZone }),
        );
        // Each comparison is false for NaN.
        const isOrdered =
          earliestStart <= latestStart &&
          earliestEnd <= latestEnd &&
          earliestStart <= earliestEnd &&
          latestStart <= latestEnd;
        if (!isOrdered) expect.fail(`${text}: bounds out of order`);
      }
      expect(acceptedCount).to.be.within(2_500, 22_500);
    });
  }

  const families: Readonly<Record<string, (times: number) => string>> = {
    'members of a list': (times) => `[${'1984,'.repeat(times)}1985]`,
    'a list never closed': (times) => `{${'1984-05?,'.repeat(times)}`,
    'runs of a list': (times) => `[${'1984..1985,'.repeat(times)}1985-13]`,
    'masked members': (times) => `[${'198X-1X,'.repeat(times)}1985]`,
    'opening brackets': (times) => '['.repeat(times),
    'digits of a year': (times) => `Y${'9'.repeat(times)}`,
    'digits of an exponent': (times) => `Y1E${'9'.repeat(times)}`,
    'significant digits': (times) => `1950S${'9'.repeat(times)}`,
    'digits of a second': (times) => `1985-04-12T23:20:30.${'1'.repeat(times)}`,
    'letters of a zone': (times) => `1985-04-12T23:20:30[A${'a'.repeat(times)}]`,
    'a zone never closed': (times) => `1985-04-12T23:20:30[A${'a'.repeat(times)}`,
    qualifiers: (times) => `1985${'?'.repeat(times)}`,
    points: (times) => '.'.repeat(times),
    slashes: (times) => `1984${'/1985'.repeat(times)}`,
    spaces: (times) => ' '.repeat(times),
    unspecified: (times) => 'X'.repeat(times),
    words: (times) => 'last week '.repeat(times),
  };

  for (const [what, make] of Object.entries(families)) {
    it(`looks at each character of many ${what} a few times at most`, () => {
      for (const times of [1, 10, 100, 1_000, 10_000]) {
        const text = make(times);
        expect(looksAt(text)).to.be.at.most(8 * text.length + 50, `${String(times)} times`);
      }
    });
  }

  it('counts what it looks at', () => {
    expect(looksAt('1985-04-12')).to.be.within(10, 80);
    expect(looksAt(`[${'1984,'.repeat(1_000)}1985]`)).to.be.greaterThan(5_000);
  });

  it('makes a short cure of a long text', () => {
    const result = readEdtf('1984 '.repeat(100_000));
    expect(result).to.include({ code: 'space', offset: 4, cure: '2017-01-30' });
  });

  it('keeps at most a thousand candidates', () => {
    for (const text of [
      'XXXX-12-25',
      'XXXX-XX-31',
      `[${Array.from({ length: 4_000 }, (_, i) => 1000 + 2 * i).join()}]`,
    ]) {
      const result = readEdtf(text);
      if (isEdtfProblem(result)) throw new Error(text);
      expect(boundsOf(result.tree, { zone: utcZone }).candidates).to.have.length(1_000);
    }
  });
});
