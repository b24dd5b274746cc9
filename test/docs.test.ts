import { expect } from '@open-wc/testing';
import { readDataset } from '../src/events/read-dataset.js';
import { EventTimeline } from '../src/elements/event-timeline.js';
import { isFieldName } from '../src/sources/csv-columns.js';
import { readAnyText } from '../src/sources/read-any-text.js';
import { isEdtfProblem } from '../src/time/edtf/problem.js';
import { readEdtf } from '../src/time/edtf/read-edtf.js';
import { tableRows } from './support/markdown-tables.js';
import { readText } from './support/node.js';

/** The rows of the tables that stand under a heading, cell by cell. */
function rowsOf(page: string, heading = ''): readonly (readonly string[])[] {
  const [, after = page] = heading === '' ? [] : page.split(`\n## ${heading}`);
  const [part = ''] = heading === '' ? [after] : after.split('\n## ');
  return tableRows(part);
}

function codesOf(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

function blocksOf(page: string): string[] {
  return [...page.matchAll(/\n```\w*\n(.*?)```/gs)].map(([, block = '']) => block);
}

describe('the pages for users', () => {
  it('tell of every attribute, and of no other', async () => {
    const told = rowsOf(await readText('docs/attributes.md')).map(([cell = '']) => cell.replaceAll('`', ''));
    const others = ['lang', 'dir'];
    const observed = EventTimeline.observedAttributes.filter((attribute) => !others.includes(attribute));
    expect([...told].sort()).to.deep.equal([...observed].sort());
  });

  it('write dates that are read', async () => {
    const dates = rowsOf(await readText('docs/data.md'), 'Dates').flatMap(([, cell = '']) => codesOf(cell));
    expect(dates.length).to.be.above(20);
    for (const date of dates) {
      const whole = date.replace('…', '2024-11-06');
      expect(isEdtfProblem(readEdtf(whole)), whole).to.equal(false);
    }
  });

  it('name columns that are understood', async () => {
    const names = rowsOf(await readText('docs/data.md'), 'Columns')
      .flatMap(([, cell = '']) => cell.replace(/:.*/, '').split(/[,;]/))
      .map((text) => text.trim());
    expect(names.length).to.be.above(40);
    for (const column of names) expect(isFieldName(column), column).to.equal(true);
  });

  it('show data that are read without a problem', async () => {
    const [json = '', csv = '', lines = ''] = blocksOf(await readText('docs/data.md'));
    for (const text of [json, csv, lines]) {
      const { table, problems } = readAnyText(text);
      expect(table.count, text).to.equal(2);
      expect([...problems]).to.deep.equal([]);
    }
    const [, readme = ''] = blocksOf(await readText('README.md'));
    expect([...readDataset(JSON.parse(readme)).problems]).to.deep.equal([]);
  });
});
