import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventFlags } from '../../src/events/columns.js';
import type { EventTable } from '../../src/events/event-table.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { instantFromCivil } from '../../src/time/calendar.js';
import type { Zone } from '../../src/time/zones.js';
import { utcZone, zoneNamed } from '../../src/time/zones.js';
import { rowCases } from './row-cases.js';

const day = 86_400_000;

function at(year: number, month: number, dayOfMonth: number, hour = 0): number {
  return instantFromCivil({ year, month, day: dayOfMonth, hour, minute: 0, second: 0, millisecond: 0 });
}

function zone(zoneName: string): Zone {
  const found = zoneNamed(zoneName);
  if (!found) throw new Error(zoneName);
  return found;
}

function tableOf(events: readonly unknown[], head: object = {}): EventTable {
  return readDataset({ ...head, events }).table;
}

/** The columns of one event by its ref. */
function columnsOf(table: EventTable, ref: number): { start: number; end: number; flags: string } {
  const position = table.positionOf(ref);
  const { start, end, flags } = table.columns;
  const bits = flags[position] ?? 0;
  const names = Object.entries(eventFlags).filter(([, bit]) => bits & bit);
  return {
    start: start[position] ?? NaN,
    end: end[position] ?? NaN,
    flags: names.map(([key]) => key).join(' '),
  };
}

const dates: readonly (readonly [date: object, start: number, end: number, flags: string])[] = [
  [{ when: '2017-01-30' }, at(2017, 1, 30), at(2017, 1, 31), 'moment floating'],
  [{ when: '2016-12' }, at(2016, 12, 1), at(2017, 1, 1), 'moment floating'],
  [{ when: '2017-01-28/2017-01-29' }, at(2017, 1, 28), at(2017, 1, 30), 'floating'],
  [{ when: '2014/2017-09' }, at(2014, 1, 1), at(2017, 10, 1), 'fuzzy floating'],
  [{ when: '2014/..' }, at(2014, 1, 1), Infinity, 'openEnd fuzzy floating'],
  [{ when: '2014/' }, at(2014, 1, 1), at(2015, 1, 1), 'unknownEnd fuzzy floating'],
  [{ when: '..2017' }, NaN, NaN, ''],
  [{ when: '../2017-01-30' }, -Infinity, at(2017, 1, 31), 'openStart fuzzy floating'],
  [{ when: '[..2017-01-31]' }, -Infinity, at(2017, 2, 1), 'openStart fuzzy floating'],
  [{ when: '1984?' }, at(1984, 1, 1), at(1985, 1, 1), 'moment uncertain fuzzy floating'],
  [{ when: '1984~' }, at(1984, 1, 1), at(1985, 1, 1), 'moment approximate fuzzy floating'],
  [{ when: '2001-21' }, at(2001, 3, 1), at(2001, 6, 1), 'moment fuzzy floating'],
  [{ when: '2017-01-30T09:00Z' }, at(2017, 1, 30, 9), at(2017, 1, 30, 9) + 60_000, 'moment'],
  [{ start: 0 }, 0, 1, 'moment'],
  [{ start: 0, end: day }, 0, day, ''],
  [{ start: 7, end: 7 }, 7, 8, 'moment'],
  [{ start: '2017-01-28', end: '2017-01-29' }, at(2017, 1, 28), at(2017, 1, 30), 'floating'],
  [{ start: '2017-01-28' }, at(2017, 1, 28), at(2017, 1, 29), 'moment floating'],
  [{ when: '2017-01-30', status: 'planned' }, at(2017, 1, 30), at(2017, 1, 31), 'moment planned floating'],
  [
    { when: '2017-01-30', claims: [{ status: 'retracted' }] },
    at(2017, 1, 30),
    at(2017, 1, 31),
    'moment retracted floating',
  ],
];

describe('a table of events', () => {
  it('has the outer bounds and the nature of each date in its columns', () => {
    for (const [date, start, end, flags] of dates) {
      const table = tableOf([{ title: 'x', ...date }]);
      if (Number.isNaN(start)) {
        expect(table.count, JSON.stringify(date)).to.equal(0);
        continue;
      }
      expect(columnsOf(table, 0), JSON.stringify(date)).to.deep.equal({ start, end, flags });
      const span = table.spanAt(0);
      expect([span.earliestStart, span.latestEnd]).to.deep.equal([start, end]);
    }
  });

  it('knows each event by ref, position and id alike', () => {
    const whens = ['2017', '2015', 'XXXX', '2016-05', 'soon', '2014/..', '2016'];
    const lanes = ['b', 'a', 'b', 'a', 'a', 'c', 'b'];
    const table = tableOf(
      whens.map((when, i) => ({ title: `Event ${i}`, when, lane: lanes[i], importance: i / 10 })),
    );
    expect(table.count).to.equal(6);
    expect(table.lanes.map(({ id, count }) => `${id} ${count}`)).to.deep.equal(['b 2', 'a 2', 'c 1']);
    expect([...table.columns.ref]).to.deep.equal([0, 1, 3, 4, 5].sort(byPlace(table)));
    for (let ref = 0; ref < table.count; ref++) {
      const position = table.positionOf(ref);
      const isUndated = table.undated.includes(ref);
      expect(position < 0).to.equal(isUndated);
      if (!isUndated) expect(table.columns.ref[position]).to.equal(ref);
      expect(table.refOfId(table.idAt(ref))).to.equal(ref);
      const row = table.rowOf(ref);
      expect(table.titleAt(ref)).to.equal(`Event ${row}`);
      expect(table.lanes[table.laneAt(ref)]?.id).to.equal(lanes[row]);
      expect(table.importanceAt(ref)).to.equal(row / 10);
    }
    expect(table.undated.map((ref) => table.titleAt(ref))).to.deep.equal(['Event 2']);
    expect(() => table.titleAt(6)).to.throw(RangeError);
  });

  it('tells its extent by finite bounds, and its finest unit', () => {
    expect(tableOf([]).extent).to.equal(undefined);
    expect(tableOf([{ title: 'x', when: 'XXXX' }]).extent).to.equal(undefined);
    expect(tableOf([{ title: 'x', when: '2014/..' }]).extent).to.deep.equal({
      start: at(2014, 1, 1),
      end: at(2015, 1, 1),
    });
    const table = tableOf(
      [
        { title: 'x', when: '2014/..' },
        { title: 'y', when: '2016-12' },
      ],
      { asOf: '2018-05-01' },
    );
    expect(table.extent).to.deep.equal({ start: at(2014, 1, 1), end: at(2018, 5, 1) });
    expect(table.finestUnit).to.equal('month');
    expect(tableOf([{ title: 'x', start: 0 }]).finestUnit).to.equal('fraction');
    expect(tableOf([]).finestUnit).to.equal('day');
  });

  it("counts open ends from the date of the statement, the event's own before the dataset's", () => {
    const table = tableOf(
      [
        { title: 'x', when: '2014/..' },
        { title: 'y', when: '2014/..', asOf: '2015-03-01' },
      ],
      { asOf: '2017-01-31' },
    );
    expect(table.asOf?.span.earliestStart).to.equal(at(2017, 1, 31));
    expect(table.spanAt(0).earliestEnd).to.equal(at(2017, 1, 31));
    expect(table.spanAt(1).earliestEnd).to.equal(at(2015, 3, 1));
  });

  it('gives an event whole, checked, with its sources', () => {
    const table = tableOf(
      [
        {
          id: 'a',
          title: 'All',
          when: '2017-01-28/2017-01-29',
          said: 'over the weekend',
          asOf: '2017-01-30',
          lane: 'ground',
          importance: 0.7,
          summary: 'Short',
          description: '*Long*',
          claims: [
            { source: 's', quote: 'q', when: '2017-01-28' },
            { source: 'nobody', by: 'B', status: 'believed' },
          ],
          place: { name: 'There', lat: 100, lon: 40 },
          media: [
            { src: 'a.png', alt: 'A' },
            { src: 'javascript:1', alt: 'B', kind: 'video' },
          ],
          tags: ['one', 2, 'two'],
          links: [{ to: 'b', type: 'leads-to' }, { to: 'nowhere' }, { to: 'a', type: 'odd' }],
          url: '/page',
          color: 'no',
          lang: 'en',
          extra: 1,
          data: { own: { deep: true }, __proto__: null },
        },
        { id: 'b', title: 'Other', start: 0, end: 5 },
      ],
      { sources: [{ id: 's', title: 'Source', published: '2017', url: 'https://example.org/s' }] },
    );
    const { span: _, ...event } = table.eventAt(0);
    const source = {
      id: 's',
      title: 'Source',
      published: '2017',
      url: { text: 'https://example.org/s', href: 'https://example.org/s' },
    };
    expect(
      JSON.parse(JSON.stringify({ ...event, claims: event.claims.map(({ span: __, ...claim }) => claim) })),
    ).to.deep.equal({
      ref: 0,
      id: 'a',
      title: 'All',
      lane: 'ground',
      isUndated: false,
      importance: 0.7,
      when: '2017-01-28/2017-01-29',
      asOf: '2017-01-30',
      said: 'over the weekend',
      summary: 'Short',
      description: '*Long*',
      status: 'reported',
      claims: [
        {
          status: 'reported',
          source: {
            ...source,
            publishedSpan: JSON.parse(JSON.stringify(table.sources.get('s')?.publishedSpan)),
          },
          quote: 'q',
          when: '2017-01-28',
        },
        { status: 'believed', by: 'B' },
      ],
      place: { name: 'There', lon: 40 },
      media: [
        { src: { text: 'a.png' }, kind: 'image', alt: 'A' },
        { src: { text: 'javascript:1' }, kind: 'video', alt: 'B' },
      ],
      tags: ['one', 'two'],
      links: [
        { to: 'b', ref: 1, type: 'leads-to' },
        { to: 'a', ref: 0 },
      ],
      url: { text: '/page' },
      lang: 'en',
      data: { extra: 1, own: { deep: true } },
    });
    expect(Object.getPrototypeOf(event.data)).to.equal(null);
    expect(table.eventAt(1)).to.include({ start: 0, end: 5, lane: '', importance: 0.5 });
    expect(table.eventAt(1)).not.to.have.property('when');
    expect(table.eventAt(1)).not.to.have.property('status');
  });

  it('tells the words of an event alone, and the same ones', async () => {
    const cases = await rowCases();
    const table = tableOf(cases.flatMap(({ rows }) => rows));
    for (let ref = 0; ref < table.count; ref++) {
      const event = table.eventAt(ref);
      const told = table.toldAt(ref);
      for (const key of ['title', 'summary', 'description', 'said', 'claims', 'tags', 'status'] as const) {
        expect(told[key], key).to.deep.equal(event[key]);
        expect(key in told, key).to.equal(key in event);
      }
    }
  });

  it('makes ids ahead, in pieces, and the same ones', () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({ title: `Event ${i % 15_000}`, start: 0 }));
    const [ahead, asked] = [tableOf(events), tableOf(events)];
    let pieces = 0;
    for (const slices = ahead.prepareIds(); slices.next().done !== true;) pieces++;
    expect(pieces).to.be.above(1);
    for (const ref of [0, 14_999, 15_000, 19_999]) expect(ahead.idAt(ref)).to.equal(asked.idAt(ref));
    expect(ahead.idAt(15_000)).to.equal(`${ahead.idAt(0)}~2`);
  });

  it("knows the dates of claims that differ from the event's own", () => {
    const claims = [
      { when: '2017-01-30' },
      { when: '2017-01-31' },
      { when: '2017-01-30~' },
      { when: 'XXXX' },
      {},
    ];
    const table = tableOf([
      { title: 'x', when: '2017-01-30', claims },
      { title: 'y', when: '2017-01', claims },
      { title: 'z', when: '2017-01-30' },
    ]);
    const alternatives = (ref: number) =>
      table.alternativesAt(ref).map(({ when, claim }) => `${when} ${claim}`);
    expect(alternatives(0)).to.deep.equal(['2017-01-31 1']);
    expect(alternatives(1)).to.deep.equal(['2017-01-30 0', '2017-01-31 1', '2017-01-30~ 2']);
    expect(alternatives(2)).to.deep.equal([]);
  });

  it('counts statuses, and says none where nobody did', () => {
    const table = tableOf([
      { title: 'x', when: '2017', status: 'confirmed', claims: [{ status: 'disputed' }] },
      { title: 'y', when: '2017', claims: [{}, { status: 'believed' }] },
      { title: 'z', when: '2017', claims: [{ status: 'odd' }] },
      { title: 'w', when: '2017', claims: [] },
    ]);
    expect([0, 1, 2, 3].map((ref) => table.statusAt(ref))).to.deep.equal([
      'confirmed',
      'reported',
      'reported',
      undefined,
    ]);
    expect([...table.statusCounts]).to.deep.equal([
      ['confirmed', 1],
      ['reported', 2],
    ]);
  });

  it('groups by any field, or by the beginning of a tag', () => {
    const events = [
      {
        title: 'x',
        when: '2017',
        place: { name: 'Paris' },
        tags: ['team/red', 'y'],
        data: { wave: 2 },
        status: 'planned',
      },
      { title: 'y', when: '2017', place: { name: 'Rome' }, tags: ['y', 'team/blue'], wave: 'two' },
      { title: 'z', when: '2017' },
    ];
    const lanesBy = (laneField: string) => readDataset(events, { laneField }).table.lanes.map(({ id }) => id);
    expect(lanesBy('place')).to.deep.equal(['Paris', 'Rome', '']);
    expect(lanesBy('tag:team/')).to.deep.equal(['red', 'blue', '']);
    expect(lanesBy('wave')).to.deep.equal(['2', 'two', '']);
    expect(lanesBy('status')).to.deep.equal(['planned', '']);
    expect(lanesBy('__proto__')).to.deep.equal(['']);
  });

  it('groups by the status that claims give, and leaves the dataset’s own lanes out of other groups', () => {
    const data = {
      lanes: [{ id: 'a' }],
      eras: [{ title: 'Era', when: '2016', lane: 'a' }],
      events: [
        { title: 'x', when: '2017', lane: 'a', claims: [{ by: 'Ann', status: 'believed' }] },
        { title: 'y', when: '2017', lane: 'a', claims: [{ by: 'Ann' }] },
      ],
    };
    const { table, problems } = readDataset(data, { laneField: 'status' });
    expect(table.lanes.map(({ id, count }) => [id, count])).to.deep.equal([
      ['believed', 1],
      ['reported', 1],
    ]);
    expect(table.eras.map(({ lane }) => lane)).to.deep.equal([-1]);
    expect(problems.length).to.equal(0);
  });

  it('keeps declared lanes in their order, before those that events name', () => {
    const lanes = [
      { id: 'b', label: 'Bee', parent: 'c' },
      { id: 'c', collapsed: true, glyph: 'C' },
    ];
    const table = tableOf(
      [
        { title: 'x', when: '2017', lane: 'z' },
        { title: 'y', when: '2017', lane: ' c ' },
      ],
      { lanes },
    );
    expect(table.lanes).to.deep.equal([
      { id: 'b', label: 'Bee', parent: 1, collapsed: false, isRest: false, count: 0 },
      { id: 'c', label: 'c', glyph: 'C', parent: -1, collapsed: true, isRest: false, count: 1 },
      { id: 'z', label: 'z', parent: -1, collapsed: false, isRest: false, count: 1 },
    ]);
  });

  it('stands on the days of another zone as if it had been read there', () => {
    const head = { timeZone: 'Asia/Damascus', asOf: '2017-01-31', eras: [{ title: 'Era', when: '2014/..' }] };
    const when = fc.constantFrom(
      '2017-01-30',
      '2016-12',
      '2014/..',
      '2017-01-30T09:00',
      '2017-01-30T09:00/2017-02-01',
      'XXXX',
      '1984~',
      '[..2017-01-31]',
      '2017-03-12',
    );
    const event = fc.oneof(
      fc.record({ title: fc.constant('x'), when, lane: fc.constantFrom('a', 'b') }),
      fc.record({ title: fc.constant('y'), start: fc.integer() }),
    );
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 20 }),
        fc.constantFrom('America/New_York', 'UTC', 'Pacific/Apia'),
        (events, zoneName) => {
          const dataset = { ...head, events };
          const moved = readDataset(dataset).table.inZone(zone(zoneName));
          const read = readDataset(dataset, { displayedZone: zone(zoneName) }).table;
          expect(moved.columns).to.deep.equal(read.columns);
          expect(moved.extent).to.deep.equal(read.extent);
          expect(moved.asOf).to.deep.equal(read.asOf);
          expect(moved.eras).to.deep.equal(read.eras);
          expect(moved.lanes).to.deep.equal(read.lanes);
          for (let ref = 0; ref < read.count; ref++) {
            expect(moved.spanAt(ref)).to.deep.equal(read.spanAt(ref));
            expect(moved.idAt(ref)).to.equal(read.idAt(ref));
          }
        },
      ),
      { seed: 1, numRuns: 100 },
    );
    const local = tableOf([{ title: 'x', when: '2017-01-30T09:00' }], head);
    expect(local.timeZone.name).to.equal('Asia/Damascus');
    expect(local.inZone(utcZone).spanAt(0)).to.deep.equal(local.spanAt(0));
    expect(local.inZone(local.displayedZone)).to.equal(local);
  });
});

/** Compares refs by the sorting rule of columns. */
function byPlace(table: EventTable): (a: number, b: number) => number {
  return (a, b) =>
    table.laneAt(a) - table.laneAt(b) ||
    table.spanAt(a).earliestStart - table.spanAt(b).earliestStart ||
    table.spanAt(a).latestEnd - table.spanAt(b).latestEnd ||
    a - b;
}
