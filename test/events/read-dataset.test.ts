import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReadResult } from '../../src/events/read-dataset.js';
import { DatasetReader, beginDataset, readDataset } from '../../src/events/read-dataset.js';
import { rowCases } from './row-cases.js';

/** Everything a table says, asked for every event. */
function askAll({ table, problems }: ReadResult): string {
  const events = Array.from({ length: table.count }, (_, ref) => ({
    event: table.eventAt(ref),
    position: table.positionOf(ref),
    lane: table.laneAt(ref),
    alternatives: table.alternativesAt(ref).length,
    status: table.statusAt(ref),
    said: table.saidAt(ref),
    color: table.colorAt(ref),
    tree: table.treeAt(ref),
  }));
  return JSON.stringify([events, table.lanes, table.extent, table.undated, [...problems]]);
}

/** The keys of what data could reach if they were code. */
function globalKeys(): string {
  return JSON.stringify([
    Object.getOwnPropertyNames(Object.prototype),
    Object.getOwnPropertyNames(Array.prototype).length,
    Object.keys(document),
    Object.keys(window).length,
  ]);
}

const rowLike = fc.record(
  {
    id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'createElement', 'a', 'b')),
    title: fc.oneof(fc.string(), fc.constant('Title')),
    when: fc.oneof(
      fc.constantFrom('2017', '2016-12/2017-01', '..', '2017/', 'XXXX', '2014/..', '1984~?'),
      fc.string(),
    ),
    start: fc.oneof(fc.double(), fc.string(), fc.integer()),
    end: fc.oneof(fc.double(), fc.string()),
    lane: fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'hasOwnProperty'), fc.jsonValue({ maxDepth: 1 })),
    importance: fc.double(),
    status: fc.constantFrom('planned', 'retracted', 'reported', 'odd'),
    claims: fc.oneof(
      fc.array(
        fc.record({ source: fc.string(), status: fc.string(), when: fc.constantFrom('2015', '2017', 'x') }),
        { maxLength: 2 },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    links: fc.oneof(
      fc.array(fc.record({ to: fc.constantFrom('a', 'b', '__proto__', 'zz') }), { maxLength: 2 }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    place: fc.jsonValue({ maxDepth: 2 }),
    media: fc.jsonValue({ maxDepth: 2 }),
    tags: fc.jsonValue({ maxDepth: 2 }),
    url: fc.oneof(fc.webUrl(), fc.string()),
    color: fc.string(),
    data: fc.jsonValue({ maxDepth: 3 }),
    __proto__: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: [] },
);

const rows = fc.array(fc.oneof({ weight: 5, arbitrary: rowLike }, { weight: 1, arbitrary: fc.jsonValue() }), {
  maxLength: 12,
});

const dataset = fc.record(
  {
    $schema: fc.string(),
    title: fc.jsonValue({ maxDepth: 1 }),
    lang: fc.string(),
    timeZone: fc.constantFrom('UTC', 'Asia/Damascus', 'x', '__proto__'),
    asOf: fc.constantFrom('2017-01-31', '..', 'x', '2014/..'),
    lanes: fc.oneof(
      fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), parent: fc.constantFrom('a', 'b', 'c') }), {
        maxLength: 4,
      }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    sources: fc.jsonValue({ maxDepth: 2 }),
    eras: fc.jsonValue({ maxDepth: 2 }),
    events: rows,
  },
  { requiredKeys: ['events'] },
);

describe('reading a dataset', () => {
  it('survives any JSON (TR-21)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        askAll(readDataset(value));
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('accounts for every row, and leaves the page as it was (TR-5, TR-19)', () => {
    const before = globalKeys();
    fc.assert(
      fc.property(dataset, fc.option(fc.nat(6), { nil: 1_000 }), (value, maxEvents) => {
        const result = readDataset(value, { maxEvents });
        askAll(result);
        if (result.stopped) return;
        const { table, problems } = result;
        const limit = [...problems].find(({ code }) => code === 'too-many-events');
        const beyond = limit ? value.events.length - table.count - problems.skipped : 0;
        expect(table.count + problems.skipped + beyond).to.equal(value.events.length);
        expect(limit !== undefined).to.equal(beyond > 0);
        expect(table.columns.count + table.undated.length).to.equal(table.count);
        expect(problems.length).to.be.at.most(problems.skipped + problems.mended + problems.noted);
        expect(globalKeys()).to.equal(before);
      }),
      { seed: 2, numRuns: 1_000 },
    );
  });

  it('gives the same whole, in one go or in pieces of any length', async () => {
    const all = (await rowCases()).flatMap((one) => one.rows);
    const whole = askAll(readDataset(all));
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 6 }), (cuts) => {
        const begun = beginDataset(all);
        if (!('reader' in begun)) throw new Error(begun.code);
        let from = 0;
        for (const to of [...cuts.sort((a, b) => a - b), all.length]) {
          begun.reader.push(begun.rows, from, to);
          from = to;
        }
        const slices = begun.reader.finishInSlices();
        let step = slices.next();
        while (step.done !== true) step = slices.next();
        expect(askAll(step.value)).to.equal(whole);
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  it('survives objects that are not data: getters, proxies, circles, instances', () => {
    const circle: Record<string, unknown> = { title: 'Circle', when: '2017' };
    circle['self'] = circle;
    circle['data'] = circle;
    class Instance {
      readonly title = 'Instance';
      readonly when = '2017';
    }
    const throwing = {
      title: 'Throws',
      get when(): string {
        throw new Error('no');
      },
    };
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const frozen = Object.freeze({ title: 'Frozen', when: '2017' });
    const result = readDataset([
      circle,
      new Instance(),
      throwing,
      proxy,
      frozen,
      Object.create(null),
      () => 1,
      5n,
    ]);
    const { table, problems } = result;
    expect([0, 1, 2].map((ref) => table.titleAt(ref))).to.deep.equal(['Circle', 'Instance', 'Frozen']);
    expect(
      [...problems].filter(({ outcome }) => outcome === 'skipped').map(({ code }) => code),
    ).to.deep.equal(['unreadable', 'unreadable', 'title-missing', 'not-an-object', 'not-an-object']);
    expect(table.eventAt(0).data['self']).to.equal(circle);
    expect(readDataset(proxy).stopped?.code).to.equal('no-events-found');
  });

  it('finds the events where they are', () => {
    const events = [{ title: 'x', when: 'soon' }];
    const pathOf = (value: unknown) => [...readDataset(value).problems][0]?.path;
    expect(pathOf({ events })).to.equal('events[0].when');
    expect(pathOf(events)).to.equal('[0].when');
    expect(pathOf({ timeline: { events } })).to.equal('timeline.events[0].when');
    expect(readDataset({ events: [] }).stopped).to.equal(undefined);
    expect(readDataset([]).stopped).to.equal(undefined);
  });

  it('says what it looked for where there are none, and knows other formats by their looks', () => {
    const stoppedAt = (value: unknown) => readDataset(value).stopped;
    const lookedFor = ['events', 'timeline', 'an array of objects'];
    expect(stoppedAt({ slides: [] })).to.deep.equal({
      code: 'no-events-found',
      parameters: { lookedFor, found: ['slides'] },
    });
    for (const value of [null, 5, 'text', true, undefined, [1, 2], { events: {} }, { timeline: [] }]) {
      expect(stoppedAt(value)?.code, JSON.stringify(value)).to.equal('no-events-found');
    }
    const foreign: readonly (readonly [value: unknown, source: string])[] = [
      [{ events: [{ start_date: { year: '2017' }, text: {} }] }, 'timeline-js'],
      [{ timeline: { headline: 'x', date: [] } }, 'timeline-js'],
      [{ dateTimeFormat: 'iso8601', events: [] }, 'simile'],
      [{ traceEvents: [] }, 'chrome-trace'],
      [{ type: 'FeatureCollection', features: [] }, 'linked-places'],
      [{ results: { bindings: [] } }, 'wikidata'],
      [{ '@context': 'https://schema.org' }, 'json-ld'],
      [[{ '@type': 'Event' }], 'json-ld'],
    ];
    for (const [value, source] of foreign) {
      const stopped = stoppedAt(value);
      expect(stopped?.code, source).to.equal('foreign-format');
      expect(stopped?.parameters).to.include({ source });
    }
  });

  it('reads the version in `$schema`', () => {
    const events = [{ title: 'x', when: '2017' }];
    const read = ($schema: string) => readDataset({ $schema, events });
    for (const $schema of [
      'urn:event-timeline:dataset:1.0',
      '../schema/event-timeline.schema.json',
      'https://x.org/event-timeline@1/s.json',
      'https://x.org/7',
    ]) {
      expect(read($schema).stopped, $schema).to.equal(undefined);
      expect(read($schema).problems.length, $schema).to.equal(0);
    }
    expect(read('https://x.org/event-timeline@3/s.json').stopped).to.deep.equal({
      code: 'newer-version',
      parameters: { version: 3, reads: [1] },
    });
    const minor = read('urn:event-timeline:dataset:1.7');
    expect(minor.table.count).to.equal(1);
    expect([...minor.problems].map(({ code, path }) => ({ code, path }))).to.deep.equal([
      { code: 'newer-minor', path: '$schema' },
    ]);
  });

  it('tells of a row by its line where rows have lines', () => {
    const reader = new DatasetReader({}, {}, '');
    const place = { lineOf: (row: number) => row * 2 + 5, columnOf: (field: string) => `Column ${field}` };
    reader.push(
      [
        { title: 'x', when: '2017', id: 'a' },
        { title: 'y', when: 'soon' },
        { title: 'z', when: '2017', id: 'a' },
      ],
      0,
      3,
      place,
    );
    const [first, second] = [...reader.finish().problems];
    expect(first).to.include({ row: 1, line: 7, path: 'Column when' });
    expect(second).to.include({ row: 2, line: 9, path: 'Column id' });
    expect(second?.parameters).to.deep.equal({ value: 'a', other: '5', line: 5, id: 'a~2' });
  });
});
