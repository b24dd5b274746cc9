import fc from 'fast-check';
import type { Dataset, DatasetEvent } from '../../src/events/dataset-types.js';
import { statuses } from '../../src/events/status.js';

/** Beginnings that spreadsheets run, quotes, separators, line ends, other scripts, markup. */
export const awkwardTexts: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=x",
  "''=x",
  "'plain",
  '＝１',
  '"quoted"',
  'a, b; c | d',
  'two\nlines',
  '-0043-03-15',
  '<script>alert(1)</script>',
  'a & b < c',
  'دير الزور',
  '👩‍🚀 𝔘',
  ' padded ',
];

/** Text that survives cleaning unchanged, and is not blank. */
const text = fc
  .oneof(fc.constantFrom(...awkwardTexts), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }))
  .map((one) => one.replace(/[\p{Cc}\p{Surrogate}]/gu, ' '))
  .filter((one) => one.trim() !== '');

const dates = [
  '2017-01-30',
  '2016-12',
  '1984~',
  '[..2017-01-31]',
  '2014/..',
  '-0043-03-15',
  'XXXX',
  '2017-01-28/2017-01-29',
  '1959?',
  'Y-66000000',
];

const eventArbitrary: fc.Arbitrary<DatasetEvent> = fc
  .record(
    {
      title: text,
      when: fc.constantFrom(...dates),
      lane: text,
      summary: text,
      description: text,
      said: text,
      status: fc.constantFrom(...statuses),
      importance: fc.constantFrom(0, 0.25, 1),
      tags: fc.array(text, { maxLength: 3 }),
      color: fc.constantFrom('red', '#123456'),
      url: fc.constantFrom('https://example.org/a?b=c', 'mailto:a@example.org'),
      place: fc.record({ name: text, lat: fc.constantFrom(-33.5, 0, 12) }),
      claims: fc.array(fc.record({ by: text, quote: text, source: fc.constantFrom('a', 'b') }), {
        maxLength: 2,
      }),
      data: fc.record({ note: text, count: fc.integer() }),
    },
    { requiredKeys: ['title', 'when'] },
  )
  .map((fields) => fields as DatasetEvent);

/** Datasets that are read without a problem, with whatever texts may stand in them. */
export const datasetArbitrary: fc.Arbitrary<Dataset> = fc
  .record({ title: text, events: fc.array(eventArbitrary, { maxLength: 6 }) })
  .map(({ title, events }) => ({
    title,
    sources: [{ id: 'a', title: 'Source A' }, { id: 'b' }],
    events,
  }));
