import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../src/base/slices.js';
import type { EventTable } from '../../src/events/event-table.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { cellOf, textOfCell } from '../../src/sources/csv-cells.js';
import { csvOf } from '../../src/sources/csv-writer.js';
import { readAnyText } from '../../src/sources/read-any-text.js';
import { datasetArbitrary } from './dataset-arbitraries.js';

function csvOfAll(table: EventTable): string {
  return finish(
    csvOf(
      table,
      Array.from({ length: table.count }, (_, ref) => ref),
    ),
  );
}

describe('cells of a table (TR-8)', () => {
  const cases: readonly (readonly [text: string, cell: string])[] = [
    ['plain', 'plain'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', '-1'],
    ['-1.5', '-1.5'],
    ['12', '12'],
    ['-0043', "'-0043"],
    ['-0043-03-15', "'-0043-03-15"],
    ['-x', "'-x"],
    ['@here', "'@here"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\0x', "'\0x"],
    ['＝x', "'＝x"],
    ['＋x', "'＋x"],
    ['－x', "'－x"],
    ['＠x', "'＠x"],
    ["'=x", "''=x"],
    ["''=x", "'''=x"],
    ["'plain", "'plain"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=a,"b"', '"\'=a,""b"""'],
    ['a=b', 'a=b'],
  ];
  for (const [text, cell] of cases) {
    it(JSON.stringify(text), () => {
      expect(cellOf(text)).to.equal(cell);
    });
  }

  it('are read again as what they were, and never begin like a formula', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\0', '＝', 'a', '1', '.');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 8 }), (text) => {
        const written = cellOf(text);
        const bare = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(textOfCell(bare)).to.equal(text);
        expect(/^[=+@\t\r\0＝＋－＠]|^-(?!\d)/.test(bare)).to.equal(false);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe('a dataset as a table', () => {
  it('reads as the same events, whatever their texts', () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const { table } = readDataset(dataset);
        if (table.count === 0) return;
        const again = readAnyText(csvOfAll(table), { format: 'csv' }).table;
        expect(again.count).to.equal(table.count);
        for (let ref = 0; ref < table.count; ref++) {
          const [one, other] = [table.eventAt(ref), again.eventAt(ref)];
          for (const field of [
            'title',
            'when',
            'summary',
            'description',
            'said',
            'status',
            'importance',
            'color',
          ] as const)
            // Space around a cell is not part of it.
            expect(trimmed(other[field])).to.equal(trimmed(one[field]), field);
          expect(other.id).to.equal(one.id);
          expect(other.place?.lat).to.equal(one.place?.lat);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('stands at the same times, whatever clock they were told by', () => {
    const part = fc.integer({ min: 10, max: 23 });
    const time = fc
      .tuple(fc.constantFrom('2024-11-06', '2024-10-27', '2024-03-31', '1890-01-01'), part, part)
      .map(([day, hour, minute]) => `${day}T${String(hour - 10).padStart(2, '0')}:${String(minute)}`);
    const suffixed = fc
      .tuple(time, fc.constantFrom('', '', 'Z', '-05:00', '[Asia/Tokyo]', ':30.5'))
      .map((parts) => parts.join(''));
    const when = fc.oneof(
      suffixed,
      time.map((text) => text.replace('T', ' ')),
      suffixed.map((text) => `2020-01-01T00:00/${text}`),
      suffixed.map((text) => `${text}/..`),
      suffixed.map((text) => `[${text}..]`),
      suffixed.map((text) => `{2020-01-01,${text}}`),
      fc.constant('2024-11-06'),
    );
    fc.assert(
      fc.property(
        fc.array(when, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(undefined, 'Europe/Berlin', 'America/St_Johns', 'Asia/Kolkata', '+03:00'),
        (dates, timeZone) => {
          const events = dates.flatMap((date, i) => [
            { title: `a${String(i)}`, when: date },
            ...(/^[^/[{]+$/.test(date) ? [{ title: `b${String(i)}`, start: date }] : []),
          ]);
          const { table } = readDataset({ ...(timeZone && { timeZone }), events });
          const again = readAnyText(csvOfAll(table), { format: 'csv' }).table.inZone(table.timeZone);
          expect(again.count).to.equal(table.count);
          for (let ref = 0; ref < table.count; ref++)
            expect(again.spanAt(ref)).to.deep.equal(table.spanAt(ref));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('has lines of equal length that end as RFC 4180 has it, and a column for what the page added', () => {
    const { table } = readDataset({
      events: [
        { title: 'One', when: '2017', data: { crew: 3, note: 'x', nested: {}, date: 'taken for a field' } },
        { title: 'Two', start: 1_485_734_400_000, end: 1_485_734_500_000 },
      ],
    });
    expect(csvOfAll(table).replace(/m[0-9a-z]{5,}|[0-9a-z]{8,}\r/g, 'ID')).to.match(
      /^title,when,start,end,id,crew,note\r\n/,
    );
    const lines = csvOfAll(table).split('\r\n');
    expect(lines.pop()).to.equal('');
    expect(lines.map((line) => line.split(',').length)).to.deep.equal([7, 7, 7]);
  });
});

function trimmed(value: unknown): unknown {
  const text = typeof value === 'string' ? value.trim() : value;
  return text === '' ? undefined : text;
}
