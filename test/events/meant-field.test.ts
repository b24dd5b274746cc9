import { expect } from '@open-wc/testing';
import { meantField } from '../../src/events/meant-field.js';
import { readDataset } from '../../src/events/read-dataset.js';

describe('the field that was meant', () => {
  const known = ['title', 'when', 'start', 'end', 'timeZone', 'tags', 'data'];
  const table: Readonly<Record<string, string | undefined>> = {
    titel: 'title',
    title: 'title',
    Title: 'title',
    tilte: 'title',
    titl: 'title',
    tittle: 'title',
    wen: 'when',
    whne: 'when',
    timezone: 'timeZone',
    tag: 'tags',
    date: 'when',
    Name: 'title',
    constructor: undefined,
    crew: undefined,
    ed: undefined,
    eltit: undefined,
    '': undefined,
  };
  for (const [field, meant] of Object.entries(table)) {
    it(`by "${field}" is ${meant ?? 'none'}`, () => {
      expect(meantField(field, known)).to.equal(meant);
    });
  }

  it('is told with the field that is not known', () => {
    const { problems } = readDataset({ titel: 'x', events: [{ title: 'a', wen: '1991', crew: 3 }] });
    const told = [...problems].filter(({ code }) => code === 'unknown-field');
    expect(told.map(({ parameters }) => parameters)).to.deep.equal([
      { field: 'titel', meant: 'title' },
      { field: 'wen', meant: 'when' },
      { field: 'crew' },
    ]);
  });
});
