import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  filterFacets,
  longestFilter,
  readFilter,
  readSearch,
  timeRelations,
  writeFilter,
  type FilterTerm,
} from '../../src/events/filter-expression.js';
import { readDate } from '../../src/time/read-date.js';
import type { FuzzySpan } from '../../src/time/fuzzy-span.js';

function spanOf(text: string): FuzzySpan | undefined {
  const reading = readDate(text);
  return 'span' in reading ? reading.span : undefined;
}

/** A term in short: sign, kind and what it says. */
function brief(term: FilterTerm): string {
  const sign = term.isNegated ? '-' : '';
  switch (term.kind) {
    case 'words':
      return `${sign}${term.isPhrase ? 'phrase' : 'words'} <${term.text}>`;
    case 'values':
      return `${sign}${term.facet} <${term.values.join('|')}>`;
    case 'time':
      return `${sign}${term.isCertain ? 'certainly ' : ''}${term.relation} <${term.date}>`;
  }
}

const cases: readonly (readonly [
  text: string,
  terms: readonly string[],
  notUnderstood?: readonly string[],
])[] = [
  ['', []],
  ['  \t\n ', []],
  ['supply road', ['words <supply>', 'words <road>']],
  ['"supply road"', ['phrase <supply road>']],
  ['“supply road”', ['phrase <supply road>']],
  ['"supply ro', ['words <supply ro>']],
  ['-supply', ['-words <supply>']],
  ['-"supply road"', ['-phrase <supply road>']],
  ['lane:air,supply', ['lane <air|supply>']],
  ['LANE:air', ['lane <air>']],
  ['-tag:"rear supply",x,', ['-tag <rear supply|x>']],
  ['tag:"a,b",c', ['tag <a,b|c>']],
  ['id:10:30', ['id <10:30>']],
  ['by:"Elena Suponina" status:believed', ['by <Elena Suponina>', 'status <believed>']],
  ['source:izvestiya', ['source <izvestiya>']],
  ['before:2017-02-01', ['before <2017-02-01>']],
  ['-certainly-during:2016/2017', ['-certainly during <2016/2017>']],
  ['after:[1667,1668]', ['after <[1667,1668]>']],
  ['10:30', ['words <10:30>']],
  ['T-4', ['words <T-4>']],
  ['al-Bab', ['words <al-Bab>']],
  ['colour:red', [], ['colour:red']],
  ['certainly-lane:air', [], ['certainly-lane:air']],
  ['before:yesterday lane:air', ['lane <air>'], ['before:yesterday']],
  ['before: lane:, id:""', [], ['before:', 'lane:,', 'id:""']],
  ['- "" … --lane:air', ['-words <-lane:air>'], ['-', '""', '…']],
  ['https://example.org', [], ['https://example.org']],
];

describe('readFilter', () => {
  for (const [text, terms, notUnderstood = []] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const expression = readFilter(text, spanOf);
      expect(expression.terms.map(brief)).to.deep.equal(terms);
      expect(expression.notUnderstood).to.deep.equal(notUnderstood);
    });
  }

  it('reads no further than its limit, and says so', () => {
    const expression = readFilter(`${'a '.repeat(longestFilter / 2)}lane:air`, spanOf);
    expect(expression.terms).to.have.length(longestFilter / 2);
    expect(expression.notUnderstood).to.deep.equal(['lane:air']);
  });

  it('TR-6: takes any text whatever, and loses none of it', () => {
    const pieces = fc.constantFrom(
      '-',
      '"',
      '”',
      ':',
      ',',
      ' ',
      '\n',
      'lane',
      'before',
      'certainly-',
      '2017',
      'x',
      '\u0000',
      '💥',
      '\ud83d',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 24 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { terms, notUnderstood } = readFilter(text, spanOf);
        const isBlank = text.replace(/["“”]/g, '').trim() === '' && !/["“”]/.test(text);
        expect(terms.length + notUnderstood.length > 0).to.equal(!isBlank);
      }),
      { seed: 1, numRuns: 600 },
    );
  });

  it('reads what writeFilter writes', () => {
    const word = fc.stringMatching(/^[a-zäö0-9]{1,8}$/);
    const value = fc.stringMatching(/^[a-z0-9ü:.-]{1,6}(?:[ ,][a-z]{1,4})?$/);
    const isNegated = fc.boolean();
    const terms: fc.Arbitrary<FilterTerm> = fc.oneof(
      fc.record({ kind: fc.constant('words' as const), isNegated, text: word, isPhrase: fc.constant(false) }),
      fc.record({
        kind: fc.constant('words' as const),
        isNegated,
        text: fc.tuple(word, word).map((pair) => pair.join(' ')),
        isPhrase: fc.constant(true),
      }),
      fc.record({
        kind: fc.constant('values' as const),
        isNegated,
        facet: fc.constantFrom(...filterFacets),
        values: fc.array(value, { minLength: 1, maxLength: 3 }),
      }),
      fc
        .record({
          isNegated,
          relation: fc.constantFrom(...timeRelations),
          isCertain: fc.boolean(),
          date: fc.constantFrom('2017', '2016-12/2017', '-0043-03-15', '[1667,1668]', '2014/..'),
        })
        .map((term) => {
          const span = spanOf(term.date);
          if (span === undefined) throw new Error(term.date);
          return { kind: 'time' as const, ...term, span };
        }),
    );
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 6 }), (written) => {
        const expression = readFilter(writeFilter(written), spanOf);
        expect(expression).to.deep.equal({ terms: written, notUnderstood: [] });
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('readSearch', () => {
  it('knows words and phrases, no keys and no signs', () => {
    expect(readSearch('lane:air -x "supply road" …').map(brief)).to.deep.equal([
      'words <lane:air>',
      'words <-x>',
      'phrase <supply road>',
    ]);
  });
});
