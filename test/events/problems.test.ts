import { expect } from '@open-wc/testing';
import { limits } from '../../src/events/limits.js';
import { alikeProblems } from '../../src/events/alike-problems.js';
import { ProblemList } from '../../src/events/problems.js';
import { problemsToText } from '../../src/events/problems-text.js';
import { readDataset } from '../../src/events/read-dataset.js';

describe('the list of problems', () => {
  it('is a list: iterated, sliced, counted by outcome and code', () => {
    const list = new ProblemList();
    list.add('date-missing', 'skipped', {}, { row: 3, path: 'when' });
    list.add('too-long', 'mended', { length: 5, limit: 4 }, { row: 4, path: 'title' }, 'abcde');
    list.add('unknown-field', 'noted', { field: 'x' }, { path: 'x' });
    list.add('date-missing', 'skipped', {}, { row: 9, path: 'when' });
    list.add('bad-characters', 'mended', {}, { row: 9, path: 'title' });
    expect(list.length).to.equal(4);
    expect([list.skipped, list.mended, list.noted]).to.deep.equal([2, 2, 1]);
    expect(list.groups).to.deep.equal([
      { code: 'date-missing', count: 2, firstRow: 3 },
      { code: 'too-long', count: 1, firstRow: 4 },
      { code: 'unknown-field', count: 1, firstRow: undefined },
      { code: 'bad-characters', count: 1, firstRow: 9 },
    ]);
    const all = [...list];
    expect(all[1]).to.deep.equal({
      code: 'too-long',
      outcome: 'mended',
      parameters: { length: 5, limit: 4 },
      row: 4,
      line: undefined,
      path: 'events[4].title',
      value: 'abcde',
    });
    expect(all[2]).to.deep.include({ row: undefined, path: 'x' });
    expect(list.slice(1, 3)).to.deep.equal(all.slice(1, 3));
    expect(list.slice(-1)).to.deep.equal(all.slice(-1));
    expect(list.slice(0, -1)).to.deep.equal(all.slice(0, -1));
    expect(list.slice(2, 99)).to.deep.equal(all.slice(2));
    const text = problemsToText(list, ({ code }) => code);
    expect(text).to.equal(
      'events[3].when date-missing\nevents[4].title too-long\nx unknown-field\nevents[9].when date-missing\n',
    );
  });

  it('gathers those of which one sentence is true', () => {
    const { problems } = readDataset([
      { title: 'a', when: 1996, importance: 'high' },
      { title: 'b', when: 1997, importance: 'low' },
      { title: 'c', when: 'last week' },
      { title: 'd', when: '2020-13' },
      { title: 'e', when: '1990', status: 'sure\u0000' },
      { title: 'f\u0000', when: '2020-13' },
    ]);
    const told = alikeProblems(problems, 9).map(({ example: { code, path }, count }) => [count, code, path]);
    expect(told).to.deep.equal([
      [2, 'wrong-type', '[0].when'],
      [2, 'date-unreadable', '[3].when'],
      [1, 'bad-characters', ''],
    ]);
    expect(alikeProblems(problems, 1)).to.have.length(1);
  });

  it('reaches every one of ten thousand bad rows (TR-20)', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ title: `Row ${i}`, when: `${i} days ago` }));
    const { problems } = readDataset(rows);
    expect(problems.length).to.equal(10_000);
    for (const i of [0, 99, 100, 5_000, 9_999]) {
      const [problem] = problems.slice(i, i + 1);
      expect(problem).to.include({ row: i, path: `[${i}].when`, code: 'date-unreadable' });
      expect(problem?.parameters).to.include({ text: `${i} days ago` });
    }
  });

  it('only counts what goes beyond its limit', () => {
    const list = new ProblemList();
    for (let row = 0; row < limits.problems + 3; row++)
      list.add('date-missing', 'skipped', {}, { row, path: 'when' });
    expect(list.length).to.equal(limits.problems);
    expect(list.skipped).to.equal(limits.problems + 3);
    expect(list.groups[0]?.count).to.equal(limits.problems + 3);
  });
});
