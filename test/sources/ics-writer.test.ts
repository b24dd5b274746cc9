import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { localeFor } from '../../src/locale/languages.js';
import { icsOf } from '../../src/sources/ics-writer.js';
import { utcZone } from '../../src/time/zones.js';
import { datasetArbitrary } from './dataset-arbitraries.js';
import '../support/english-rooms.js';

const words = { locale: localeFor('en-GB'), zone: utcZone };

function calendarOf(dataset: unknown): string {
  const { table } = readDataset(dataset);
  const refs = Array.from({ length: table.count }, (_, ref) => ref);
  return finish(icsOf(table, refs, { words, writtenAt: 0 }));
}

/** Lines as they were before they were folded. */
function linesOf(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

const entry = (fields: object): readonly string[] =>
  linesOf(calendarOf({ events: [{ id: 'a', title: 'x', ...fields }] })).filter((line) =>
    line.startsWith('DT'),
  );

describe('a calendar (RFC 5545)', () => {
  const stamp = 'DTSTAMP:19700101T000000Z';
  const days = (from: string, to: string): readonly string[] => [
    stamp,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${to}`,
  ];
  const cases: readonly (readonly [when: string, lines: readonly string[]])[] = [
    ['2017-01-30', days('20170130', '20170131')],
    ['2017-01-28/2017-01-29', days('20170128', '20170130')],
    ['2016-12', days('20161201', '20170101')],
    ['2014/..', days('20140101', '20140102')],
    ['2017-01-30T10:30', [stamp, 'DTSTART:20170130T103000Z', 'DTEND:20170130T103100Z']],
    ['0999', days('09990101', '10000101')],
    ['[..2017-01-31]', []],
    ['-0043-03-15', []],
    ['Y-66000000', []],
    ['XXXX', []],
  ];
  for (const [when, lines] of cases) {
    it(when, () => {
      expect(entry({ when })).to.deep.equal(lines);
    });
  }

  it('says in words what a calendar cannot show', () => {
    const lines = linesOf(
      calendarOf({ title: 'A; b', events: [{ id: 'a', title: 'One, two', when: '2016-12' }] }),
    );
    expect(lines).to.include('X-WR-CALNAME:A\\; b');
    expect(lines).to.include('SUMMARY:One\\, two');
    expect(lines).to.include('DESCRIPTION:in December 2016\\, day not known');
  });

  it('has lines of at most 75 bytes, and no line that data have made', () => {
    const known =
      /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|STATUS|TRANSP|CATEGORIES|LOCATION|GEO|URL)[;:]/;
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const calendar = calendarOf(dataset);
        for (const line of calendar.split('\r\n')) expect(encoder.encode(line).length).to.be.at.most(75);
        const lines = linesOf(calendar);
        expect(lines.at(-1)).to.equal('');
        for (const line of lines.slice(0, -1)) expect(line).to.match(known);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).to.be.at.most(dataset.events.length);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
