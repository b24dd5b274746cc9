import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReadResult } from '../../src/events/read-dataset.js';
import { CsvFormat } from '../../src/sources/csv-format.js';
import { CsvRecords, separatorOf } from '../../src/sources/csv-records.js';
import { Lines } from '../../src/sources/lines.js';
import { readAnyText } from '../../src/sources/read-any-text.js';

function told({ problems }: ReadResult): string[] {
  return [...problems].map(({ line, path, code, outcome }) => `${line ?? '–'} ${path}: ${code} ${outcome}`);
}

function titlesOf({ table }: ReadResult): string[] {
  return Array.from({ length: table.count }, (_, ref) => table.titleAt(ref));
}

/** Cuts a text into pieces at these places. */
function piecesOf(text: string, cuts: readonly number[]): string[] {
  const places = [...cuts.map((cut) => cut % (text.length + 1)), 0, text.length].sort((a, b) => a - b);
  return places.slice(1).map((to, i) => text.slice(places[i], to));
}

function recordsOf(
  pieces: readonly string[],
  separator = ',',
): { records: [string[], number][]; open: unknown } {
  const records: [string[], number][] = [];
  const reader = new CsvRecords(separator, { onRecord: (cells, line) => records.push([cells, line]) });
  for (const piece of pieces) reader.add(piece);
  return { open: reader.finish(), records };
}

describe('lines', () => {
  it('are the same however the text is cut', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', ' '), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 4 }), (all, cuts) => {
        const found: [string, number][] = [];
        const lines = new Lines((line, number) => found.push([line, number]));
        for (const piece of piecesOf(all, cuts)) lines.add(piece);
        lines.finish();
        const expected = all.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(found).to.deep.equal(expected.map((line, i) => [line, i + 1]));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe('NDJSON', () => {
  it('loses one row to a bad line', () => {
    const text =
      '{"title":"One","when":"2017"}\n\n{"title":"Two"\n{"title":"Three","when":"soon"}\n7\n{"title":"Four","when":"2018"}';
    const result = readAnyText(text, { format: 'ndjson' });
    expect(titlesOf(result)).to.deep.equal(['One', 'Four']);
    expect(told(result)).to.deep.equal([
      '3 : line-not-json skipped',
      '4 when: date-unreadable skipped',
      '5 : not-an-object skipped',
    ]);
    expect(result.problems.slice(0, 1)[0]?.parameters).to.deep.equal({ column: 15 });
    expect(result.table.rowOf(1)).to.equal(4);
  });

  it('may begin with the dataset itself', () => {
    const text =
      '{"title":"Whole","timeZone":"Asia/Damascus","lanes":[{"id":"a","label":"A"}]}\n{"title":"x","when":"2017","lane":"a"}';
    const { table } = readAnyText(text);
    expect(table.title).to.equal('Whole');
    expect(table.timeZone.name).to.equal('Asia/Damascus');
    expect(table.lanes.map(({ label, count }) => `${label} ${count}`)).to.deep.equal(['A 1']);
  });

  it('is the same as JSON', () => {
    const event = fc.record({ title: fc.string(), when: fc.constantFrom('2017', 'soon', 'XXXX') });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const lines = readAnyText(events.map((one) => JSON.stringify(one)).join('\n'), { format: 'ndjson' });
        const whole = readAnyText(JSON.stringify(events));
        expect(titlesOf(lines)).to.deep.equal(titlesOf(whole));
        expect(lines.problems.groups).to.deep.equal(whole.problems.groups);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('records of comma-separated text', () => {
  it('are what was written, quotes, line ends and all (RFC 4180)', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', '\r', ';'), { maxLength: 4 })
      .map((all) => all.join(''));
    const record = fc.array(cell, { minLength: 2, maxLength: 4 });
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 5 }),
        end,
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 5 }),
        (all, lineEnd, isEnded, cuts) => {
          const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const text =
            all.map((cells) => cells.map(quoted).join(',')).join(lineEnd) + (isEnded ? lineEnd : '');
          const { records, open } = recordsOf(piecesOf(text, cuts));
          expect(records.map(([cells]) => cells)).to.deep.equal(all);
          expect(open).to.equal(undefined);
          let line = 1;
          for (const [i, [, found]] of records.entries()) {
            expect(found).to.equal(line);
            line += (all[i] ?? []).join(',').split(/\r\n|\r|\n/).length;
          }
        },
      ),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('survive what is not well formed', () => {
    expect(recordsOf(['a "b" c,"d" e\n']).records).to.deep.equal([[['a "b" c', 'd e'], 1]]);
    expect(recordsOf(['\n\n"",x\n\n']).records).to.deep.equal([[['', 'x'], 3]]);
    expect(recordsOf(['a,b\n"open\nand\n', 'on'])).to.deep.equal({
      records: [[['a', 'b'], 1]],
      open: { line: 2, lines: 3 },
    });
  });

  it('have the separator of their header', () => {
    expect(separatorOf('a,b;c,d')).to.equal(',');
    expect(separatorOf('a;"b,c,d";e')).to.equal(';');
    expect(separatorOf('a\tb')).to.equal('\t');
    expect(separatorOf('a|b\n1,2,3,4')).to.equal('|');
    expect(separatorOf('Our table\na;b')).to.equal(';');
    expect(separatorOf('a')).to.equal(',');
  });
});

describe('tables', () => {
  it('have their columns found by name, or mapped; the rest is data', () => {
    const text =
      'Headline;Start Date;Until;Category;Latitude;Long;Keywords;Weight;Room\nOne;2017-01-28;2017-01-29;g;35,3;40.1;a, b;0.8;12\n';
    const { table, problems } = readAnyText(text);
    expect(problems.length).to.equal(0);
    const { title, when, lane, place, tags, importance, data } = table.eventAt(0);
    expect({ title, when, lane, place, tags, importance, data: { ...data } }).to.deep.equal({
      title: 'One',
      when: '2017-01-28/2017-01-29',
      lane: 'g',
      place: { lat: 35.3, lon: 40.1 },
      tags: ['a', 'b'],
      importance: 0.8,
      data: { Room: '12' },
    });
    const mapped = readAnyText('A,B,C\nx,2017,l\n', {
      format: 'csv',
      columns: { title: 'A', when: 'B', lane: 'Z' },
    });
    expect(titlesOf(mapped)).to.deep.equal(['x']);
    expect(told(mapped)).to.deep.equal(['– property columns: columns-mapping noted']);
    expect({ ...mapped.table.eventAt(0).data }).to.deep.equal({ C: 'l' });
  });

  it('tell of a value by line and column', () => {
    const text = 'Our table\nName,Date,Status\n\n"a\nb",2017,sure\nc,30/01/2017,\nd,,\n,2017,\n';
    const result = readAnyText(text);
    expect(result.table.title).to.equal('Our table');
    expect(told(result)).to.deep.equal([
      '4 Status: unknown-choice mended',
      '6 Date: date-order skipped',
      '7 Date: date-missing skipped',
      '8 Name: title-missing skipped',
    ]);
    expect(titlesOf(result)).to.deep.equal(['a\nb']);
  });

  it('tell of too few and too many cells, and keep what is there', () => {
    const result = readAnyText('title,when,lane\na,2017\nb,2017,l,extra\nc,2017,l,,\n', { format: 'csv' });
    expect(told(result)).to.deep.equal(['2 : cell-count mended', '3 : cell-count mended']);
    expect(result.problems.slice(0, 1)[0]?.parameters).to.deep.equal({ cells: 2, header: 3 });
    expect(titlesOf(result)).to.deep.equal(['a', 'b', 'c']);
  });

  it('keep the rows before a quote that is never closed', () => {
    const result = readAnyText('title,when\na,2017\n"b,2017\nc,2017\n', { format: 'csv' });
    expect(titlesOf(result)).to.deep.equal(['a']);
    expect(told(result)).to.deep.equal(['3 : quote-open skipped']);
    expect([...result.problems][0]?.parameters).to.deep.equal({ line: 3, lines: 3 });
  });

  it('need a title and a date', () => {
    expect(readAnyText('a,b\n1,2\n').stopped).to.deep.equal({
      code: 'no-header',
      parameters: { columns: ['a', 'b'] },
    });
    expect(readAnyText('title,lane\nx,2\n').stopped?.code).to.equal('no-header');
  });

  it('name sources and speakers in the rows', () => {
    const { table, problems } = readAnyText(
      'title,when,source,by\na,2017,Izvestiya,\nb,2017,Izvestiya,Ministry\nc,2017,,\n',
      { format: 'csv' },
    );
    expect(problems.length).to.equal(0);
    expect([...table.sources.keys()]).to.deep.equal(['Izvestiya']);
    expect(table.eventAt(1).claims).to.deep.equal([
      { status: 'reported', source: { id: 'Izvestiya', title: 'Izvestiya' }, by: 'Ministry' },
    ]);
    expect(table.statusAt(2)).to.equal(undefined);
  });

  it('take numbers of ten digits and more for milliseconds, and drop the guard of our own export', () => {
    const text = "title,start,end,said\n'=SUM(A1),1485734400000,1485820800000,'-43\n'quoted',2017,,'\n";
    const { table } = readAnyText(text, { format: 'csv' });
    expect(titlesOf({ table } as ReadResult)).to.deep.equal(['=SUM(A1)', "'quoted'"]);
    expect(table.eventAt(0)).to.include({ start: 1485734400000, end: 1485820800000, said: '-43' });
  });

  it('understand the sheets of TimelineJS', () => {
    const text = [
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
      ',,,,,,,,,Whole,About it,,,,,title,,',
      '-44,3,15,,,,,,the Ides,Caesar,Killed,https://x.org/a.jpg,Credit,Caption,t.png,,Rome,#fff',
      '2017,1,28,,2017,1,29,,over the weekend,Losses,,https://x.org/page,,,,,,',
      '2017,1,30,3:05 pm,,,,,,Strike,,,,,,,,',
      '2014,,,,2015,2,,,,Period,,,,,,era,,',
      'soon,,,,,,,,,Bad,,,,,,,,',
    ].join('\n');
    const { table, problems } = readAnyText(text);
    expect([table.title, table.description]).to.deep.equal(['Whole', 'About it']);
    const whens = Array.from({ length: table.count }, (_, ref) => table.eventAt(ref).when);
    expect(whens).to.deep.equal(['-0043-03-15', '2017-01-28/2017-01-29', '2017-01-30T15:05']);
    expect(table.eventAt(0)).to.include({ said: 'the Ides', lane: 'Rome', description: 'Killed' });
    expect(table.eventAt(0).media).to.deep.equal([
      {
        src: { text: 'https://x.org/a.jpg', href: 'https://x.org/a.jpg' },
        kind: 'image',
        caption: 'Caption',
        credit: 'Credit',
      },
    ]);
    expect(table.eventAt(1).url?.href).to.equal('https://x.org/page');
    expect(table.eras.map(({ title, when }) => `${title} ${when}`)).to.deep.equal(['Period 2014/2015-02']);
    expect([...problems].map(({ line, code }) => `${line} ${code}`)).to.deep.equal([
      '3 alt-missing',
      '7 date-unreadable',
    ]);
  });

  it('are the same in pieces of any length', () => {
    const text = 'title,when\r\n"a ""x""\r\nb",2017\r\nc,soon\r\nd,2016-12\r\n';
    const whole = readAnyText(text, { format: 'csv' });
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
        const format = new CsvFormat({ read: {}, columns: undefined }, ',');
        for (const piece of piecesOf(text, cuts)) format.add(piece);
        const slices = format.finish();
        let step = slices.next();
        while (step.done !== true) step = slices.next();
        expect(titlesOf(step.value)).to.deep.equal(titlesOf(whole));
        expect(told(step.value)).to.deep.equal(told(whole));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('survive any text', () => {
    const piece = fc.constantFrom(
      'title',
      'when',
      'year',
      ',',
      ';',
      '"',
      '\n',
      '\r',
      '2017',
      "'",
      '=',
      '\t',
      '{',
      '[',
      '<',
      '0 HEAD',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('auto', 'csv', 'ndjson', 'json'),
        (pieces, format) => {
          const { table, problems, stopped } = readAnyText(pieces.join(''), { format });
          if (stopped) expect(table.count).to.equal(0);
          else expect(problems.skipped + table.count).to.be.at.most(20);
        },
      ),
      { seed: 2, numRuns: 2_000 },
    );
  });
});
