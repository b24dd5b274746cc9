import { expect } from '@open-wc/testing';
import { tiesInWords } from '../../src/a11y/link-words.js';
import '../support/english-rooms.js';
import { tableOf } from '../state/table-of.js';
import { wordingOf } from './wording-of.js';

const table = tableOf([
  {
    id: 'a',
    title: 'First',
    when: '2020',
    links: [
      { to: 'b', type: 'leads-to' },
      { to: 'c', type: 'part-of' },
      { to: 'd' },
      { to: 'b', type: 'same-as' },
    ],
  },
  { id: 'b', title: 'Second', when: '2021' },
  { id: 'c', title: 'Whole', when: '2022' },
  { id: 'd', title: 'Other', when: '2023' },
]);

describe('links in words', () => {
  it('name three and count the rest', () => {
    expect(tiesInWords(wordingOf(table), 0)).to.deep.equal([
      'leads to Second',
      'part of Whole',
      'Linked events: Other',
      'and 1 more',
    ]);
  });

  it('are told at the other end as well', () => {
    expect(tiesInWords(wordingOf(table), 1)).to.deep.equal(['brought about by First', 'same as First']);
    expect(tiesInWords(wordingOf(table), 3)).to.deep.equal(['Linked events: First']);
  });
});
