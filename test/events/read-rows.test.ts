import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/events/problems.js';
import type { ReadResult } from '../../src/events/read-dataset.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { localeFor } from '../../src/locale/languages.js';
import type { ProblemWords } from '../../src/locale/locale.js';
import type { ProblemCode } from '../../src/locale/problem-messages.js';
import { problemSentence } from '../../src/locale/problem-sentence.js';
import type { ExpectedProblem, RowCase } from './row-cases.js';
import { rowCases } from './row-cases.js';

let words: ProblemWords;
before(async () => {
  words = await localeFor('en-GB').problems();
});

/** The sentence of a problem, without the marks that keep a value's writing direction to itself. */
function sentenceOf(problem: { readonly code: ProblemCode; readonly parameters: object }): string {
  return problemSentence({ code: problem.code, parameters: problem.parameters }, words).replace(
    /[\u2066-\u2069]/g,
    '',
  );
}

function pathOf(expected: ExpectedProblem, rowsBefore: number): string {
  const { row, path } = expected;
  if (row === undefined) return path ?? '';
  return path === undefined ? `events[${row + rowsBefore}]` : `events[${row + rowsBefore}].${path}`;
}

function expectProblem(problem: Problem, expected: ExpectedProblem, rowsBefore = 0): void {
  expect(problem.path).to.equal(pathOf(expected, rowsBefore));
  expect(problem.code, problem.path).to.equal(expected.code);
  expect(problem.outcome, problem.path).to.equal(expected.outcome);
  expect(problem.row).to.equal(expected.row === undefined ? undefined : expected.row + rowsBefore);
  if (expected.parameters) expect(problem.parameters).to.deep.equal(expected.parameters);
  if (expected.parametersLike) expect(problem.parameters).to.include(expected.parametersLike);
  const sentence = sentenceOf(problem);
  expect(sentence, `a sentence for ${problem.code}`).not.to.equal('');
  if (expected.sentence !== undefined) expect(sentence).to.equal(expected.sentence);
}

function titlesOf({ table }: ReadResult): string[] {
  return Array.from({ length: table.count }, (_, ref) => table.titleAt(ref));
}

function expectCase(result: ReadResult, rowCase: RowCase): void {
  const { table, problems } = result;
  const found = [...problems];
  expect(found.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(
    rowCase.problems.map((expected) => `${pathOf(expected, 0)} ${expected.code}`),
  );
  for (const [i, expected] of rowCase.problems.entries()) {
    const problem = found[i];
    if (problem) expectProblem(problem, expected);
  }
  expect(titlesOf(result)).to.deep.equal(rowCase.titles);
  expect(table.undated.map((ref) => table.titleAt(ref))).to.deep.equal(rowCase.undated ?? []);
  for (const [code, count] of Object.entries(rowCase.counted ?? {})) {
    expect(problems.groups.find((group) => group.code === code)?.count).to.equal(count);
  }
  expect(result.stopped).to.equal(undefined);
}

describe('rows that something is wrong with', () => {
  let cases: readonly RowCase[] = [];
  before(async () => {
    cases = await rowCases();
  });

  it('are told of, one by one, and lose no more than they must', () => {
    expect(cases.length).to.be.greaterThan(20);
    for (const rowCase of cases) {
      try {
        expectCase(readDataset({ ...rowCase.head, events: rowCase.rows }), rowCase);
      } catch (reason) {
        throw new Error(`${rowCase.line}: ${String(reason)}`, { cause: reason });
      }
    }
  });

  it('do so all together in one file too', () => {
    // What is reported once per load, and what needs a head of its own, is told by the test above.
    const plainCases = cases.filter(({ head, line }) => !head && !/once per name|__proto__/.test(line));
    const result = readDataset({ events: plainCases.flatMap(({ rows }) => rows) });
    let rowsBefore = 0;
    const expected: string[] = [];
    for (const { rows, problems } of plainCases) {
      for (const problem of problems)
        expected.push(`${pathOf(problem, rowsBefore)} ${problem.code} ${problem.outcome}`);
      rowsBefore += rows.length;
    }
    const found = [...result.problems].map(({ path, code, outcome }) => `${path} ${code} ${outcome}`);
    expect(found).to.deep.equal(expected);
    expect(titlesOf(result)).to.deep.equal(plainCases.flatMap(({ titles }) => titles));
    expect(result.table.count + result.problems.skipped).to.equal(rowsBefore);
  });

  it('stop a strict load, and only where a row is lost', () => {
    for (const { head, rows, problems } of cases) {
      const lost = problems.filter(({ outcome }) => outcome === 'skipped').length;
      const { stopped, table } = readDataset({ ...head, events: rows }, { strict: true });
      expect(stopped?.code).to.equal(lost > 0 ? 'strict-skipped' : undefined);
      if (lost > 0) expect(table.count).to.equal(0);
    }
  });

  it('keep an excerpt of the value for the eye', () => {
    const { problems } = readDataset([
      { title: 'x', when: `soon ${'o'.repeat(200)}` },
      { title: 'x', when: { year: 1 } },
    ]);
    const [first, second] = [...problems];
    expect(first?.value).to.have.lengthOf(80);
    expect(second?.value).to.equal('{year: 1}');
    expect(first?.path).to.equal('[0].when');
  });
});
