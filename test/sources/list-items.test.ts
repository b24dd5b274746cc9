import { expect } from '@open-wc/testing';
import { readDataset } from '../../src/events/read-dataset.js';
import type { ListItem } from '../../src/sources/list-items.js';
import { edtfFromHtml, recordsFromList } from '../../src/sources/list-items.js';

const dates: readonly (readonly [html: string, edtf: string])[] = [
  ['2017', '2017'],
  ['2017-01', '2017-01'],
  ['2017-01-30', '2017-01-30'],
  [' 2017-01-30 ', '2017-01-30'],
  ['2017-01-30T09:41', '2017-01-30T09:41'],
  ['2017-01-30 09:41', '2017-01-30T09:41'],
  ['2017-01-30 09:41:30.5', '2017-01-30T09:41:30.5'],
  ['2017-01-30T09:41Z', '2017-01-30T09:41Z'],
  ['2017-01-30T09:41+0300', '2017-01-30T09:41+03:00'],
  ['2017-01-30T09:41-08:00', '2017-01-30T09:41-08:00'],
  ['2017-W05', '[2017-01-30..2017-02-05]'],
  ['2015-W53', '[2015-12-28..2016-01-03]'],
  ['2016-W01', '[2016-01-04..2016-01-10]'],
  ['12-25', 'XXXX-12-25'],
  ['--12-25', 'XXXX-12-25'],
  ['12016', 'Y12016'],
  ['2014/..', '2014/..'],
  ['1984~', '1984~'],
];

function eventOf(item: ListItem): object {
  const { table, problems } = readDataset(recordsFromList([item]));
  expect([...problems].map(({ code }) => code)).to.deep.equal([]);
  const { title, when, said, summary, lane, tags, importance, status, url, lang, data } = table.eventAt(0);
  return {
    title,
    when,
    said,
    summary,
    lane,
    tags,
    importance,
    status,
    url: url?.text,
    lang,
    data: { ...data },
  };
}

describe('lists that read without scripts', () => {
  it('have the dates of HTML', () => {
    for (const [html, edtf] of dates) {
      expect(edtfFromHtml(html)).to.equal(edtf);
      expect([...readDataset(recordsFromList([{ dates: [html], text: 'x' }])).problems], html).to.deep.equal(
        [],
      );
    }
  });

  it('become events, with what their attributes add', () => {
    const item: ListItem = {
      id: 'strike',
      dates: ['2017-01-30'],
      said: ['30 January 2017'],
      heading: 'Six bombers strike',
      text: 'The ministry says so.',
      href: 'https://example.org/',
      lang: 'en',
      data: { lane: 'air', importance: '0.9', tags: 'one two', status: 'reported', own: 'kept' },
    };
    expect(eventOf(item)).to.deep.equal({
      title: 'Six bombers strike',
      when: '2017-01-30',
      said: undefined,
      summary: 'The ministry says so.',
      lane: 'air',
      tags: ['one', 'two'],
      importance: 0.9,
      status: 'reported',
      url: 'https://example.org/',
      lang: 'en',
      data: { own: 'kept' },
    });
  });

  it('keep words for a date that are more than the date', () => {
    const item: ListItem = {
      dates: ['2017-01-28', '2017-01-29'],
      said: ['over the weekend', ''],
      text: 'Losses',
    };
    expect(eventOf(item)).to.include({
      title: 'Losses',
      when: '2017-01-28/2017-01-29',
      said: 'over the weekend',
      summary: undefined,
    });
  });

  it('span whole weeks', () => {
    expect(recordsFromList([{ dates: ['2017-W01', '2017-W02'], text: 'x' }])[0]).to.include({
      when: '2017-01-02/2017-01-15',
    });
  });

  it('tell of an item without a date or a word', () => {
    const { problems } = readDataset(
      recordsFromList([{ dates: [], text: 'x' }, { dates: ['2017'] }, { dates: ['2017-W60'], text: 'x' }]),
    );
    expect([...problems].map(({ row, code }) => `${row} ${code}`)).to.deep.equal([
      '0 date-missing',
      '1 title-missing',
      '2 date-unreadable',
    ]);
  });
});
