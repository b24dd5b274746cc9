import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boundsOf } from '../../../src/time/edtf/bounds.js';
import { isEdtfProblem } from '../../../src/time/edtf/problem.js';
import { readEdtf } from '../../../src/time/edtf/read-edtf.js';
import type { EdtfDate, EdtfTree } from '../../../src/time/edtf/tree.js';
import { writeEdtf } from '../../../src/time/edtf/write-edtf.js';
import type { FuzzySpan } from '../../../src/time/fuzzy-span.js';
import { utcZone, zoneNamed } from '../../../src/time/zones.js';
import { boundsAsList } from './civil-notation.js';
import { anyDate, anyTree } from './edtf-arbitraries.js';

const damascus = zoneNamed('Asia/Damascus') ?? utcZone;

function treeOf(text: string): EdtfTree | undefined {
  const result = readEdtf(text);
  return isEdtfProblem(result) ? undefined : result.tree;
}

function spanOf(text: string): FuzzySpan | undefined {
  const tree = treeOf(text);
  return tree && boundsOf(tree, { zone: utcZone });
}

function accepted(tree: EdtfTree): string {
  const text = writeEdtf(tree);
  fc.pre(treeOf(text) !== undefined);
  return text;
}

const acceptedText = anyTree.map(writeEdtf).filter((text) => treeOf(text) !== undefined);
const check = <Values extends unknown[]>(property: fc.IProperty<Values>): void => {
  fc.assert(property, { seed: 1, numRuns: 2_000 });
};

describe('what dates of every form have in common', () => {
  it('M1: bounds are in order, in any zone, with a date of the statement or without', () => {
    const contexts = [{ zone: utcZone }, { zone: damascus, asOf: Date.UTC(2017, 0, 31) }];
    check(
      fc.property(acceptedText, fc.constantFrom(...contexts), (text, context) => {
        const tree = treeOf(text);
        if (!tree) throw new Error(text);
        const span = boundsOf(tree, context);
        const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
        const isOrdered =
          earliestStart <= latestStart &&
          earliestEnd <= latestEnd &&
          earliestStart <= earliestEnd &&
          latestStart <= latestEnd;
        expect(isOrdered, `${text}: ${boundsAsList(span).join()}`).to.equal(true);
        let last = -Infinity;
        for (const { start, end } of span.candidates ?? []) {
          expect(start >= last && end >= start, text).to.equal(true);
          last = end;
        }
      }),
    );
  });

  it('M2: a qualifier moves no bound', () => {
    check(
      fc.property(
        anyDate({ canSign: false, canTime: false }),
        fc.constantFrom('?', '~', '%'),
        (date, sign) => {
          const text = accepted(date);
          const { start: plain, end: plainEnd, ...bounds } = spanOf(text) ?? {};
          const { start, end, ...qualifiedBounds } = spanOf(text + sign) ?? {};
          expect(qualifiedBounds).to.deep.equal(bounds);
          expect([start?.uncertain, end?.approximate]).to.deep.equal([sign !== '~', sign !== '?']);
          expect([plain?.uncertain, plainEnd?.approximate]).to.deep.equal([false, false]);
        },
      ),
    );
  });

  it('M3: a mask contains each of its completions, and both ends of its hull are reached', () => {
    const masked = anyDate({ canSign: false, canTime: false }).filter((date) =>
      /^[^X]*X(?:[^X]*X){0,2}[^X]*$/.test(writeEdtf(date)),
    );
    fc.assert(
      fc.property(masked, (date) => {
        const text = accepted(date);
        let completions = [text];
        while (completions[0]?.includes('X')) {
          completions = completions.flatMap((partial) =>
            Array.from({ length: 10 }, (_, digit) => partial.replace('X', String(digit))),
          );
        }
        const spans = completions.map(spanOf).filter((span) => span?.shape === 'moment') as FuzzySpan[];
        expect(spans.length).to.be.greaterThan(0);
        const whole = spanOf(text);
        const real = spans.filter((span) => span.start.precision === whole?.start.precision);
        expect(whole?.earliestStart).to.equal(Math.min(...real.map((span) => span.earliestStart)));
        expect(whole?.latestEnd).to.equal(Math.max(...real.map((span) => span.latestEnd)));
        const candidates = whole?.candidates ?? [
          { start: whole?.earliestStart ?? 0, end: whole?.latestEnd ?? 0 },
        ];
        const totalMs = candidates.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(totalMs).to.equal(real.reduce((sum, span) => sum + span.latestEnd - span.earliestStart, 0));
        for (const { earliestStart, latestEnd } of real) {
          expect(candidates.some(({ start, end }) => start <= earliestStart && end >= latestEnd)).to.equal(
            true,
          );
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('M4: two dates make an interval exactly when the first begins before the second is over', () => {
    const near = fc.constantFrom(
      '2004',
      '2004-06',
      '2004-06-11',
      '2004-06-XX',
      '200X',
      '2004-22',
      '2004S3',
      '2003-12-31',
      '2005-0X',
      '-0001',
      '2004-06-11T10:00',
      '2004-06-11T10:00:30',
    );
    const either = fc.oneof(
      near,
      anyDate({ canTime: false })
        .map(writeEdtf)
        .filter((text) => treeOf(text) !== undefined),
    );
    check(
      fc.property(either, either, (a, b) => {
        const isInOrder = (spanOf(a)?.earliestStart ?? NaN) < (spanOf(b)?.latestEnd ?? NaN);
        expect(treeOf(`${a}/${b}`) !== undefined).to.equal(isInOrder);
      }),
    );
  });

  it('M5: an end written more coarsely never narrows a bound', () => {
    const day = anyDate({ canTime: false, canSign: false }).filter((date) => date.day !== undefined);
    const other = fc.constantFrom('..', '', '2004', '-0500-01', '2004-06-11', '9999-12-31');
    const coarser = (date: EdtfDate): string[] => {
      const text = writeEdtf(date);
      return [text, text.slice(0, -3), text.slice(0, -6)];
    };
    check(
      fc.property(day, other, fc.boolean(), (date, rest, isStart) => {
        const texts = coarser(date).map((text) => (isStart ? `${text}/${rest}` : `${rest}/${text}`));
        const spans = texts.map(spanOf);
        for (const [i, coarse] of spans.entries()) {
          const fine = spans[i - 1];
          if (!fine || !coarse) continue;
          expect(coarse.earliestStart <= fine.earliestStart, texts[i]).to.equal(true);
          expect(coarse.latestEnd >= fine.latestEnd, texts[i]).to.equal(true);
          if (isStart) expect(coarse.latestStart >= fine.latestStart, texts[i]).to.equal(true);
          else expect(coarse.earliestEnd <= fine.earliestEnd, texts[i]).to.equal(true);
        }
      }),
    );
  });

  it('E1: what is written is read as the same tree, and what is read is written as the same text', () => {
    check(
      fc.property(anyTree, (tree) => {
        const text = accepted(tree);
        expect(treeOf(text)).to.deep.equal(tree);
        expect(writeEdtf(treeOf(text) ?? tree)).to.equal(text);
      }),
    );
  });

  it('E2: strict reading accepts a part of it, with the same tree', () => {
    check(
      fc.property(acceptedText, (text) => {
        const [loose, strict] = [readEdtf(text), readEdtf(text, { strict: true })];
        if (isEdtfProblem(loose)) throw new Error(text);
        if (loose.extensions.length) {
          expect(
            isEdtfProblem(strict) && loose.extensions.some((extension) => extension === strict.against),
          ).to.equal(true);
        } else expect(strict).to.deep.equal(loose);
      }),
    );
  });

  it('E3: the level is the least that has the form', () => {
    const time = 'T\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?(Z|[+-]\\d\\d(:\\d\\d)?)?(\\[[^\\]]*\\])?';
    const plain = `\\d{4}(-(0\\d|1[0-2])(-\\d\\d(${time})?)?)?`;
    const simple = `(-?${plain}|-?\\d{4}-2[1-4]|Y-?\\d{5,})[?~%]?`;
    const mask = '-?(\\d\\d\\dX|\\d\\dXX|\\d{4}-XX|\\d{4}-\\d\\d-XX|\\d{4}-XX-XX)[?~%]?';
    const level0 = new RegExp(`^${plain}(/${plain})?$`);
    const level1 = new RegExp(`^(${simple}|${mask}|${simple}/(${simple}|\\.\\.)?|(\\.\\.)?/${simple})$`);
    check(
      fc.property(acceptedText, (text) => {
        const least = level0.test(text) ? 0 : level1.test(text) ? 1 : 2;
        expect(readEdtf(text)).to.have.property('level', least, text);
      }),
    );
  });

  it('E5: clock and locale have no say in what is accepted', () => {
    const texts = fc
      .sample(acceptedText, { seed: 2, numRuns: 500 })
      .filter((text) => !/\[!?[A-Z]/.test(text));
    const refused = ['2004/2003', '1985-02-30', '30/01/2017', '2004-06-11T24:00', '-0000', '[1984?..]'];
    const answers = [...texts, ...refused].map((text) => JSON.stringify(readEdtf(text)));
    const { Date: realDate, Intl: realIntl } = globalThis;
    let withoutThem: string[] = [];
    try {
      Object.assign(globalThis, { Date: undefined, Intl: undefined });
      withoutThem = [...texts, ...refused].map((text) => JSON.stringify(readEdtf(text)));
    } finally {
      Object.assign(globalThis, { Date: realDate, Intl: realIntl });
    }
    expect(withoutThem).to.deep.equal(answers);
  });
});
