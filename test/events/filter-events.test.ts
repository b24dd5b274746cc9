import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import type { EventTable } from '../../src/events/event-table.js';
import { EventFilter } from '../../src/events/filter-events.js';
import { readFilter } from '../../src/events/filter-expression.js';
import type { TellEvent } from '../../src/events/filter-match.js';
import { spanHoldsInTime } from '../../src/events/filter-time.js';
import { readDataset } from '../../src/events/read-dataset.js';
import type { FuzzySpan } from '../../src/time/fuzzy-span.js';
import { readDate } from '../../src/time/read-date.js';

const { table } = readDataset({
  lanes: [{ id: 'air', label: 'Air war' }, { id: 'drones', parent: 'air' }, { id: 'ground' }],
  sources: [{ id: 'izv', title: 'Izvestiya' }],
  events: [
    { id: 'a', title: 'Six bombers strike', when: '2017-01-24', lane: 'air', tags: ['strike', 'Tu-22M3'] },
    { id: 'b', title: 'Drone over the supply road', when: '2017-01', lane: 'drones', said: 'Über Nacht' },
    {
      id: 'c',
      title: 'Road supply resumed',
      when: '2016-12/2017-01-30',
      lane: 'ground',
      claims: [{ source: 'izv', by: 'Elena Suponina', status: 'believed' }],
    },
    { id: 'd', title: 'Siege', when: '2014/..', lane: 'ground', summary: 'The city was cut off.' },
    { id: 'e', title: 'Nobody knows when', when: 'XXXX', lane: 'drones', tags: ['strike'] },
    { id: 'f', title: 'Machine', start: 1_485_000_000_000, end: 1_486_000_000_000, tags: ['★'] },
  ],
});
const filter = new EventFilter(table);

function spanOf(text: string): FuzzySpan | undefined {
  const reading = readDate(text);
  return 'span' in reading ? reading.span : undefined;
}

function passing(text: string): string {
  const found: string[] = [];
  finish(filter.passing(readFilter(text, spanOf).terms)).forEach((ref) => {
    found.push(table.idAt(ref));
  });
  return found.join('');
}

const cases: readonly (readonly [text: string, ids: string])[] = [
  ['', 'abcdef'],
  ['foo:bar', 'abcdef'],
  ['stri', 'a'],
  ['STRIKE', 'a'],
  ['supply', 'bc'],
  ['supply road', 'bc'],
  ['"supply road"', 'b'],
  ['"supply roa"', ''],
  ['"supply roa', 'b'],
  ['road-sup', 'c'],
  ['-road', 'adef'],
  ['uber', 'b'],
  ['izvest', 'c'],
  ['suponina', 'c'],
  ['cut', 'd'],
  ['lane:air', 'abe'],
  ['lane:"air war"', 'abe'],
  ['lane:ground,drones', 'bcde'],
  ['-lane:drones', 'acdf'],
  ['tag:strike', 'ae'],
  ['tag:tu-22m3', 'a'],
  ['tag:★', 'f'],
  ['tag:☆', ''],
  ['status:believed', 'c'],
  ['source:izv', 'c'],
  ['source:Izvestiya', 'c'],
  ['by:suponina', 'c'],
  ['by:supon', ''],
  ['id:a,f,zz', 'af'],
  ['before:2017', 'de'],
  ['certainly-before:2017-02-01', 'abc'],
  ['during:2017-01-30', 'bcdef'],
  ['certainly-during:2017-01', 'abcf'],
  ['during:2017 lane:ground', 'cd'],
  ['tag:strike -lane:drones', 'a'],
];

describe('EventFilter', () => {
  for (const [text, ids] of cases) {
    it(`${JSON.stringify(text)} leaves ${ids === '' ? 'nothing' : ids}`, () => {
      expect(passing(text)).to.equal(ids);
    });
  }

  it('searches for words without keys, and finds nothing for no words', () => {
    const searched = (text: string): number[] => {
      const found = finish(filter.found(text));
      return [...Array(table.count).keys()].filter((ref) => found.has(ref));
    };
    expect(searched('roa suppl')).to.deep.equal([1, 2]);
    expect(searched('lane:ground')).to.deep.equal([]);
    expect(searched('…')).to.deep.equal([]);
  });

  it('goes on building its index where another question gave up', () => {
    const events = Array.from({ length: 3_000 }, (_, i) => ({ title: `Number ${i}`, start: i }));
    const many = readDataset({ events }).table;
    let told = 0;
    const patient = new EventFilter(many, (ref) => {
      told++;
      return many.eventAt(ref);
    });
    patient.found('number').next();
    expect(told).to.be.within(1, 2_999);
    expect(finish(patient.found('2999')).size).to.equal(1);
    expect(told).to.equal(3_000);
  });

  it('goes on with a table that has grown, and with events that have changed', () => {
    const read = (titles: readonly string[]): EventTable =>
      readDataset({
        events: titles.map((title, start) => ({ title, start, tags: title.split(' ') })),
      }).table;
    let told = 0;
    const telling =
      (of: EventTable): TellEvent =>
      (ref) => {
        told++;
        return of.eventAt(ref);
      };
    const before = read(['red one', 'blue two', 'red three']);
    const first = new EventFilter(before, telling(before));
    expect(finish(first.found('red')).size).to.equal(2);
    const after = read(['red one', 'red two', 'green three', 'red four', 'blue five']);
    told = 0;
    const next = first.continued(after, [1, 2], telling(after));
    for (const asked of ['red', 'tag:red', 'blue', 'tag:blue', '-red', 'tag:green,four', '"red two"']) {
      const { terms } = readFilter(asked, spanOf);
      const anew = finish(new EventFilter(after).passing(terms));
      expect(finish(next.passing(terms)), asked).to.deep.equal(anew);
    }
    // Four events a question are outside the index; the phrase looks at one more.
    expect(told).to.be.within(4 * 7, 4 * 9);
    const many = read(Array.from({ length: 5_000 }, () => 'red'));
    expect(finish(next.continued(many).found('red')).size).to.equal(5_000);
  });

  it('finds words and dates like a scan over all events', () => {
    const titles = fc.array(fc.constantFrom('al', 'alba', 'bab', 'Bär', 'x'), { minLength: 1, maxLength: 4 });
    const dates = fc.constantFrom(
      '2016',
      '2016-05',
      '2016-05-03',
      '2015/2016',
      '2016/..',
      '[2015,2017]',
      'XXXX',
    );
    const asked = fc.constantFrom(
      'al',
      'ba',
      'bar',
      '"al bab"',
      'al-ba',
      'before:2016',
      'after:2016-05',
      'during:2016-05',
      'certainly-during:2016',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(titles, dates), { maxLength: 12 }),
        asked,
        fc.boolean(),
        (rows, text, isNegated) => {
          const random = readDataset({
            events: rows.map(([title, when]) => ({ title: title.join(' '), when })),
          }).table;
          const { terms } = readFilter((isNegated ? '-' : '') + text, spanOf);
          const found = finish(new EventFilter(random).passing(terms));
          rows.forEach(([title], ref) => {
            const [term] = terms;
            const plain = ` ${title.join(' ').toLowerCase().replaceAll('ä', 'a')} `;
            const sought = ` ${text.replace('-', ' ').replace(/^"(.*)"$/, '$1 ')}`;
            const isHeld =
              term?.kind === 'time'
                ? spanHoldsInTime(random.spanAt(ref), term.relation, term.isCertain, term.span)
                : plain.includes(sought);
            expect(found.has(ref), `${plain} ${text}`).to.equal(isHeld !== isNegated);
          });
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
