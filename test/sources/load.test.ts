import { expect } from '@open-wc/testing';
import type { LoadOptions, LoadResult } from '../../src/sources/load.js';
import { load } from '../../src/sources/load.js';
import { localeFor } from '../../src/locale/languages.js';
import type { ProblemWords } from '../../src/locale/locale.js';
import type { ProblemCode } from '../../src/locale/problem-messages.js';
import { problemSentence } from '../../src/locale/problem-sentence.js';
import type { FakeAnswer } from './fake-server.js';
import { fakeServer } from './fake-server.js';

const good = '{"events":[{"title":"One","when":"2017"}]}';
const pageAddress = 'https://page.example/story/';
let words: ProblemWords;
before(async () => {
  words = await localeFor('en-GB').problems();
});

/** The sentence of a problem, without the marks that keep a value's writing direction to itself. */
function sentenceOf(problem: { readonly code: ProblemCode; readonly parameters: object }): string {
  return problemSentence({ code: problem.code, parameters: problem.parameters }, words).replace(
    /[\u2066-\u2069]/g,
    '',
  );
}

interface Loaded extends LoadResult {
  readonly asked: ReturnType<typeof fakeServer>['asked'];
  readonly waits: readonly number[];
}

async function loadFrom(
  answers: readonly FakeAnswer[],
  options: LoadOptions = {},
  url = 'data.json',
): Promise<Loaded> {
  const { fetcher, asked } = fakeServer(...answers);
  const waits: number[] = [];
  const wait = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  const result = await load(url, { fetcher, wait, pageAddress, ...options });
  return { ...result, asked, waits };
}

interface LoadCase {
  readonly line: string;
  readonly answers: readonly FakeAnswer[];
  readonly options?: LoadOptions;
  readonly url?: string;
  readonly code: string;
  readonly parameters?: object;
  readonly sentence?: string;
  readonly tries?: number;
}

const utf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...Array.from(good).flatMap((character) => [character.charCodeAt(0), 0]),
]);

const cases: readonly LoadCase[] = [
  {
    line: 'no network, server unreachable, refused by CORS',
    answers: [{ isUnreachable: true }],
    code: 'unreachable',
    sentence: 'Could not load events. Check the connection, or ask the owner of the data to allow this page.',
    tries: 4,
  },
  {
    line: '404',
    answers: [{ status: 404 }],
    code: 'http-status',
    parameters: { status: 404 },
    sentence: 'The data address answered 404 (not found).',
    tries: 1,
  },
  { line: '403', answers: [{ status: 403 }], code: 'http-status', parameters: { status: 403 }, tries: 1 },
  { line: '500', answers: [{ status: 500 }], code: 'http-status', parameters: { status: 500 }, tries: 1 },
  {
    line: '429 four times',
    answers: [{ status: 429 }],
    code: 'http-status',
    parameters: { status: 429 },
    tries: 4,
  },
  {
    line: '503 four times',
    answers: [{ status: 503 }],
    code: 'http-status',
    parameters: { status: 503 },
    tries: 4,
  },
  {
    line: '503 that asks for too long a wait',
    answers: [{ status: 503, headers: { 'retry-after': '61' } }],
    code: 'http-status',
    tries: 1,
  },
  {
    line: 'nothing at all in time',
    answers: [{ isSilent: true }],
    options: { timeoutMs: 20 },
    code: 'timed-out',
    parameters: { bytes: 0, seconds: 0.02 },
  },
  {
    line: 'nothing more in time',
    answers: [{ body: [good.slice(0, 12), 'hang'] }],
    options: { timeoutMs: 20 },
    code: 'timed-out',
    parameters: { bytes: 12, seconds: 0.02 },
  },
  {
    line: 'broken off',
    answers: [{ body: [good.slice(0, 12), 'break'] }],
    code: 'broken-off',
    parameters: { bytes: 12 },
  },
  {
    line: 'too many bytes',
    answers: [{ body: [good, ' '] }],
    options: { maxBytes: good.length },
    code: 'too-large',
    parameters: { limitBytes: good.length },
  },
  {
    line: '`http:` data on an `https:` page',
    answers: [],
    url: 'http://data.example/a.json',
    code: 'address-not-https',
    tries: 0,
  },
  { line: 'another scheme', answers: [], url: 'file:///a.json', code: 'address-not-https', tries: 0 },
  { line: 'no address', answers: [], url: 'https://', code: 'address-not-https', tries: 0 },
  {
    line: 'a redirect to `http:`',
    answers: [{ body: [good], url: 'http://data.example/a.json' }],
    code: 'address-not-https',
    parameters: { scheme: 'http:' },
  },
  { line: 'a web page', answers: [{ body: [' <!DOCTYPE html><title>Log in</title>'] }], code: 'web-page' },
  {
    line: 'a web page called JSON',
    answers: [{ body: ['<html></html>'] }],
    options: { format: 'json' },
    code: 'web-page',
  },
  { line: 'an empty file', answers: [{ body: [] }], code: 'empty-file', sentence: 'The file is empty.' },
  { line: 'nothing but space', answers: [{ body: [' \n '] }], code: 'empty-file' },
  {
    line: 'an empty NDJSON',
    answers: [{ body: ['\n\n'] }],
    options: { format: 'ndjson' },
    code: 'empty-file',
  },
  { line: 'an empty CSV', answers: [{ body: ['\n\n'] }], options: { format: 'csv' }, code: 'empty-file' },
  {
    line: 'JSON cut off',
    answers: [{ body: ['{"events":[\n{"title":"x"},\n'] }],
    code: 'ends-early',
    parameters: { line: 3 },
    sentence: 'The data end too early, at line 3.',
  },
  {
    line: 'JSON that does not parse',
    answers: [{ body: ['{"events":[\n  {"title":"x",}\n]}'] }],
    code: 'not-json',
    parameters: { line: 2, column: 16, text: '  {"title":"x",}' },
  },
  {
    line: 'bytes that are not UTF-8',
    answers: [{ body: [Uint8Array.from([0x7b, 0xe9, 0x7d])] }],
    code: 'not-utf-8',
  },
  {
    line: 'half a character at the end',
    answers: [{ body: [good, Uint8Array.from([0xc3])] }],
    code: 'not-utf-8',
  },
  {
    line: 'JSON of no known shape',
    answers: [{ body: ['{"slides":[]}'] }],
    code: 'no-events-found',
    parameters: { lookedFor: ['events', 'timeline', 'an array of objects'], found: ['slides'] },
    sentence: 'No events found. Looked for `events`, `timeline`, an array of objects; found: `slides`.',
  },
  {
    line: 'a known foreign format',
    answers: [{ body: ['{"events":[{"start_date":{"year":"2017"}}]}'] }],
    code: 'foreign-format',
    parameters: { format: 'TimelineJS', source: 'timeline-js' },
    sentence: 'This is a TimelineJS file. Add the timeline-js source.',
  },
  { line: 'iCalendar', answers: [{ body: ['BEGIN:VCALENDAR'] }], code: 'foreign-format' },
  { line: 'RSS', answers: [{ body: ['<?xml version="1.0"?><rss version="2.0">'] }], code: 'foreign-format' },
  {
    line: 'a newer major version',
    answers: [{ body: ['{"$schema":"urn:event-timeline:dataset:3.0","events":[]}'] }],
    code: 'newer-version',
    parameters: { version: 3, reads: [1] },
  },
  {
    line: 'a table without a usable header',
    url: 'data.csv',
    answers: [{ body: ['a,b\n1,2\n3,4\n'] }],
    code: 'no-header',
    parameters: { columns: ['a', 'b'] },
  },
  {
    line: 'an unknown format',
    answers: [{ body: [good] }],
    options: { format: 'odd' },
    code: 'unknown-format',
  },
  {
    line: 'a lost row in a strict load',
    answers: [{ body: ['{"events":[{"title":"One","when":"2017"},{}]}'] }],
    options: { read: { strict: true } },
    code: 'strict-skipped',
    parameters: { rows: 1 },
  },
];

describe('loads that fail', () => {
  it('say why, in a code and a sentence, and give nothing', async () => {
    for (const { line, answers, options, url, code, parameters, sentence, tries } of cases) {
      const { stopped, table, asked, isPartial } = await loadFrom(answers, options, url);
      expect(stopped?.code, line).to.equal(code);
      expect(table.count, line).to.equal(0);
      expect(isPartial, line).to.equal(false);
      if (parameters) expect(stopped?.parameters, line).to.deep.equal(parameters);
      if (tries !== undefined) expect(asked.length, line).to.equal(tries);
      const made = stopped ? sentenceOf(stopped) : '';
      expect(made, line).not.to.equal('');
      if (sentence !== undefined) expect(made).to.equal(sentence);
      expect(stopped?.address, line).to.be.a('string');
    }
  });

  it('are over at once when aborted, before or in the middle', async () => {
    const early = new AbortController();
    early.abort();
    expect((await loadFrom([{ body: [good] }], { signal: early.signal })).stopped?.code).to.equal('aborted');
    for (const answer of [{ isSilent: true }, { body: ['{"ev', 'hang'] as const }]) {
      const late = new AbortController();
      const loading = loadFrom([answer], { signal: late.signal });
      await Promise.resolve();
      late.abort();
      expect((await loading).stopped?.code).to.equal('aborted');
    }
    const waiting = new AbortController();
    const wait = () => {
      waiting.abort();
      return new Promise<void>(() => undefined);
    };
    expect((await loadFrom([{ status: 503 }], { signal: waiting.signal, wait })).stopped?.code).to.equal(
      'aborted',
    );
  });

  it('keep the rows read, marked partial, where each row stands for itself', async () => {
    const lines = '{"title":"One","when":"2017"}\n{"title":"Two","when":"2018"}\n{"tit';
    const body = [lines, 'hang'] as const;
    const { stopped, table, isPartial } = await loadFrom([{ body }], { timeoutMs: 20, format: 'ndjson' });
    expect(stopped?.code).to.equal('timed-out');
    expect(isPartial).to.equal(true);
    expect([0, 1].map((ref) => table.titleAt(ref))).to.deep.equal(['One', 'Two']);
    const large = await loadFrom(
      [{ body: ['title,when\nOne,2017\n', 'x'.repeat(5_000)] }],
      { maxBytes: 5_000 },
      'a.csv',
    );
    expect(large.stopped?.code).to.equal('too-large');
    expect(large.isPartial).to.equal(true);
    expect(large.table.count).to.equal(1);
    const broken = await loadFrom(
      [{ body: [`title,when\n${'One,2017\n'.repeat(1_000)}`, 'break'] }],
      {},
      'a.csv',
    );
    expect(broken.isPartial).to.equal(true);
    expect(broken.table.count).to.equal(1_000);
  });
});

describe('loads that succeed', () => {
  it('ask without credentials and without a trace, unless told otherwise', async () => {
    const { asked, table, stopped } = await loadFrom([{ body: [good] }]);
    expect(stopped).to.equal(undefined);
    expect(table.titleAt(0)).to.equal('One');
    expect(asked[0]?.url).to.equal('https://page.example/story/data.json');
    expect(asked[0]?.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    const included = await loadFrom([{ body: [good] }], { credentials: 'include' });
    expect(included.asked[0]?.init).to.include({ credentials: 'include' });
  });

  it('try again quietly, after the wait the server asks for, or growing ones', async () => {
    const asks = await loadFrom([{ status: 503, headers: { 'retry-after': '7' } }, { body: [good] }]);
    expect(asks.table.count).to.equal(1);
    expect(asks.waits).to.deep.equal([7_000]);
    const grows = await loadFrom([
      { status: 429 },
      { isUnreachable: true },
      { status: 503 },
      { body: [good] },
    ]);
    expect(grows.table.count).to.equal(1);
    expect(grows.waits).to.have.lengthOf(3);
    for (const [i, ms] of grows.waits.entries()) expect(ms).to.be.within(500 * 2 ** i, 1_000 * 2 ** i);
  });

  it('wait for the network where there is none', async () => {
    let isOnline = false;
    const untilOnline = () => {
      isOnline = true;
      return Promise.resolve();
    };
    const { table, waits } = await loadFrom([{ isUnreachable: true }, { body: [good] }], { untilOnline });
    expect(table.count).to.equal(1);
    expect(isOnline).to.equal(true);
    expect(waits).to.deep.equal([]);
  });

  it('take UTF-8 in any pieces, and byte-order marks', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"events":[{"title":"Ünï 😀","when":"2017"}]}');
    const single = await loadFrom([{ body: [...bytes].map((byte) => Uint8Array.of(byte)) }]);
    expect(single.stopped).to.equal(undefined);
    expect(single.table.titleAt(0)).to.equal('Ünï 😀');
    expect((await loadFrom([{ body: [utf16] }])).table.titleAt(0)).to.equal('One');
    const singleUnits = [...utf16].map((byte) => Uint8Array.of(byte));
    expect((await loadFrom([{ body: singleUnits }])).table.titleAt(0)).to.equal('One');
    const bigEndian = Uint8Array.from([
      0xfe,
      0xff,
      ...Array.from(good).flatMap((character) => [0, character.charCodeAt(0)]),
    ]);
    expect((await loadFrom([{ body: [bigEndian] }])).table.titleAt(0)).to.equal('One');
  });

  it('tell how far they are', async () => {
    const seen: { bytes: number; total: number | undefined }[] = [];
    const headers = { 'content-length': String(good.length) };
    await loadFrom([{ body: [good.slice(0, 5), good.slice(5)], headers }], {
      onProgress: ({ bytes, total }) => seen.push({ bytes, total }),
    });
    expect(seen.map(({ bytes }) => bytes)).to.deep.equal([5, good.length, good.length]);
    expect(seen.every(({ total }) => total === good.length)).to.equal(true);
    const packed: (number | undefined)[] = [];
    await loadFrom([{ body: [good], headers: { ...headers, 'content-encoding': 'gzip' } }], {
      onProgress: ({ total }) => packed.push(total),
    });
    expect(packed).to.deep.equal([undefined, undefined]);
  });

  it('read in turns, and let the page breathe between them', async () => {
    const events = Array.from({ length: 20_000 }, (_, i) => ({ title: `Event ${i}`, start: i }));
    let pauses = 0;
    const { table } = await loadFrom([{ body: [JSON.stringify(events)] }], {
      turnMs: 0,
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    });
    expect(table.count).to.equal(20_000);
    expect(pauses).to.be.above(10);
  });

  it('count relative addresses from where the data came from', async () => {
    const dataset = '{"events":[{"title":"One","when":"2017","url":"more.html"}]}';
    const { table } = await loadFrom([{ body: [dataset], url: 'https://data.example/here/a.json' }]);
    expect(table.eventAt(0).url?.href).to.equal('https://data.example/here/more.html');
  });

  it('tell formats by address, media type and looks', async () => {
    const lines = '{"title":"One","when":"2017"}\n{"title":"Two","when":"2018"}\n';
    const table = 'Title,Date\nOne,2017\nTwo,2018\n';
    const countOf = async (body: string, url: string, type = '') => {
      const headers = type === '' ? {} : { 'content-type': type };
      return (await loadFrom([{ body: [body], headers }], {}, url)).table.count;
    };
    expect(await countOf(lines, 'a.ndjson')).to.equal(2);
    expect(await countOf(lines, 'a')).to.equal(2);
    expect(await countOf(lines.split('\n')[0] ?? '', 'a.jsonl')).to.equal(1);
    expect(await countOf(lines.split('\n')[0] ?? '', 'a', 'application/x-ndjson; charset=utf-8')).to.equal(1);
    expect(await countOf(table, 'a.csv')).to.equal(2);
    expect(await countOf(table, 'export?format=csv', 'text/csv')).to.equal(2);
    expect(await countOf(table, 'a')).to.equal(2);
    expect(await countOf(table.replaceAll(',', '\t'), 'a.tsv')).to.equal(2);
    expect(await countOf(good, 'a.csv')).to.equal(1);
    expect(await countOf('[{"title":"One","when":"2017"}]', 'a')).to.equal(1);
  });
});
