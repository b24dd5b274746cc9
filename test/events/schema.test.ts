import { expect } from '@open-wc/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../schema/event-timeline.schema.json' with { type: 'json' };
import { edtfExamples, isBeyondSchema } from './schema-oracle.js';
import type { ReadResult } from '../../src/events/read-dataset.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { readText } from '../support/node.js';

// The same options as the validator we hand out: lengths count UTF-16 units there too.
const validate = new Ajv2020({
  unicode: false,
  logger: false,
  strictTypes: false,
  strictRequired: false,
}).compile(schema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const good: Json = {
  $schema: 'event-timeline.schema.json',
  title: 'Good',
  description: 'All of it',
  lang: 'en-GB',
  timeZone: 'Asia/Damascus',
  asOf: '2017-01-31',
  lanes: [
    { id: 'ground', label: 'Ground', color: '#123', glyph: 'G', collapsed: true },
    { id: 'air', parent: 'ground' },
  ],
  sources: [{ id: 's', title: 'Source', published: '2017', url: 'https://example.org/', lang: 'ru' }],
  eras: [{ title: 'Era', when: '2014/..', lane: 'air', color: 'red' }],
  events: [
    {
      id: 'a',
      title: 'First',
      when: '2017-01-28/2017-01-29',
      said: 'over the weekend',
      asOf: '2017-01-30',
      lane: 'ground',
      importance: 0.7,
      summary: 'Short',
      description: 'Long',
      status: 'believed',
      claims: [
        {
          source: 's',
          by: 'Somebody',
          status: 'reported',
          quote: 'q',
          said: 'then',
          when: '2017',
          url: 'https://example.org/a.html',
        },
      ],
      place: { name: 'There', lat: 35.3, lon: 40.1 },
      media: [{ src: 'https://example.org/a.png', alt: 'A', caption: 'c', credit: 'd', kind: 'image' }],
      tags: ['one', 'two'],
      links: [{ to: 'b', type: 'leads-to', label: 'so' }],
      url: 'https://example.org/',
      color: 'blue',
      lang: 'en',
      data: { own: [1, { deep: true }] },
    },
    { id: 'b', title: 'Second', start: 1485734400000, end: 1485820800000 },
    { title: 'Third', start: '2016-12', end: null },
  ],
};

/** The paths to every value below a JSON value. */
function pathsOf(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((entry, i) => pathsOf(entry, [...path, i]))
    : Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return [path, ...below];
}

/** A copy in which the value at a path is another, or gone. */
function replaced(value: Json, path: readonly (string | number)[], by: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by ?? null;
  if (Array.isArray(value)) {
    const copy = value.slice();
    if (rest.length === 0 && by === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = replaced(copy[Number(key)] ?? null, rest, by);
    return copy;
  }
  const copy = { ...(value as Record<string, Json>) };
  // The key is one of a fixed list.
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  if (rest.length === 0 && by === undefined) delete copy[key];
  else copy[key] = replaced(copy[key] ?? null, rest, by);
  return copy;
}

/** Whether anything is reported that a schema could have seen. */
function isReported({ problems, stopped, table: _ }: ReadResult, mutant: Json): boolean {
  return stopped !== undefined || [...problems].some((problem) => !isBeyondSchema(problem, mutant));
}

const paths = pathsOf(good).filter((path) => path.length > 0);
const values: readonly Json[] = [
  null,
  true,
  0,
  1.5,
  -7,
  1e300,
  '',
  ' ',
  'x',
  'confirmed',
  '2017-01-30',
  'x'.repeat(9),
  'x'.repeat(65),
  'x'.repeat(257),
  'x'.repeat(1_001),
  'x'.repeat(2_049),
  'x'.repeat(10_001),
  '😀'.repeat(501),
  [],
  [null],
  ['x'],
  [{}],
  Array.from({ length: 65 }, () => 'x'),
  Array.from({ length: 1_001 }, (_, i) => ({ id: `lane ${i}`, title: 'x', when: '2017' })),
  {},
  { id: 'x' },
  { title: 'x', when: '2017' },
];

describe('the schema', () => {
  it('and the reader agree on what is wrong, but for rules no schema can hold (TR-33)', () => {
    expect(validate(good), JSON.stringify(validate.errors)).to.equal(true);
    expect([...readDataset(good).problems]).to.deep.equal([]);
    const mutants = paths.flatMap((path) => [
      { path, mutant: replaced(good, path, undefined), value: 'nothing' },
      ...values.map((value) => ({ path, mutant: replaced(good, path, value), value })),
    ]);
    let refused = 0;
    for (const { path, mutant, value } of mutants) {
      const isValid = validate(mutant);
      const told = `${path.join('.')} = ${JSON.stringify(value).slice(0, 60)}`;
      const found = readDataset(mutant);
      const heard = [...found.problems].map(({ code, path: at }) => `${at} ${code}`).join(', ');
      expect(isReported(found, mutant), `${told}: ${heard} / ${JSON.stringify(validate.errors)}`).to.equal(
        !isValid,
      );
      if (!isValid) refused++;
    }
    expect(refused).to.be.within(mutants.length / 4, (mutants.length * 3) / 4);
  });

  it('and the reader agree on random objects in place of an event', () => {
    const keys = Object.keys(schema.$defs.DatasetEvent.properties);
    const scalar = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    const any = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.string(), scalar, { maxKeys: 3 }),
    );
    const event = fc.dictionary(fc.constantFrom(...keys), any, { maxKeys: 4 });
    fc.assert(
      fc.property(event, (extra) => {
        // The prototype of a dictionary is none, which neither side minds.
        const mutant = { events: [{ title: 'x', when: '2017', ...extra }] } as Json;
        const result = readDataset(mutant);
        // What is left out for its date is not looked at any further.
        fc.pre(![...result.problems].some((one) => one.outcome === 'skipped' && isBeyondSchema(one, mutant)));
        expect(isReported(result, mutant)).to.equal(!validate(mutant));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('has examples that are what they show (TR-34)', () => {
    for (const example of schema.examples) {
      expect(validate(example), JSON.stringify(validate.errors)).to.equal(true);
      expect([...readDataset(example).problems]).to.deep.equal([]);
    }
    for (const when of edtfExamples) {
      expect([...readDataset([{ title: 'x', when }]).problems], when).to.deep.equal([]);
    }
  });

  it('holds for the data sets we hand out, and the reader finds nothing wrong in them', async () => {
    for (const file of ['deir-ez-zor', 'spaceflight', 'deep-time', 'antiquity']) {
      const dataset = JSON.parse(await readText(`data/${file}.json`)) as unknown;
      expect(validate(dataset), `${file}: ${JSON.stringify(validate.errors)}`).to.equal(true);
      const { problems, stopped } = readDataset(dataset);
      expect(stopped).to.equal(undefined);
      expect(
        [...problems].map(({ path, code }) => `${path} ${code}`),
        file,
      ).to.deep.equal([]);
    }
  });
});
