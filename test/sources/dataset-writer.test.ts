import { expect } from '@open-wc/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../../schema/event-timeline.schema.json' with { type: 'json' };
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../data/spaceflight.json' with { type: 'json' };
import { finish } from '../../src/base/slices.js';
import type { Dataset } from '../../src/events/dataset-types.js';
import { readDataset } from '../../src/events/read-dataset.js';
import { statusFromClaims } from '../../src/events/status.js';
import { datasetOf } from '../../src/sources/dataset-writer.js';
import { datasetArbitrary } from './dataset-arbitraries.js';

const written = (input: unknown): Dataset => finish(datasetOf(readDataset(input).table));

describe('a dataset written out', () => {
  it('is the same when it is read and written again', () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const once = written(dataset);
        expect(written(JSON.parse(JSON.stringify(once)))).to.deep.equal(once);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('reads as the same events, dates as they were written', () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        const { table } = readDataset(dataset);
        const again = readDataset(written(dataset));
        expect(again.problems.length).to.equal(0);
        for (let ref = 0; ref < table.count; ref++) {
          const [{ lane: _, ...one }, { lane: __, ...other }] = [
            table.eventAt(ref),
            again.table.eventAt(ref),
          ];
          expect(other).to.deep.equal(one);
        }
        expect(written(dataset).events.map(({ when }) => when)).to.deep.equal(
          dataset.events.map(({ when }) => when),
        );
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  for (const [title, dataset] of [
    ['the story', story],
    ['space flight', spaceflight],
  ] as const) {
    it(`${title} loses nothing that its schema knows`, () => {
      const whole = written(dataset);
      expect(whole.events.length).to.equal(dataset.events.length);
      expect(whole.sources?.length ?? 0).to.equal((dataset as Dataset).sources?.length ?? 0);
      const { $schema: _, ...rest } = whole;
      for (const [i, one] of (dataset as Dataset).events.entries())
        expect(whole.events[i]).to.deep.include(withoutUsual(one));
      expect(rest.title).to.equal(dataset.title);
      const ajv = new Ajv2020({ strict: false });
      expect(ajv.validate(schema, whole), ajv.errorsText()).to.equal(true);
    });
  }

  it('keeps numbers numbers, and leaves out what is usual', () => {
    expect(
      written({
        events: [{ id: 'x', title: 'x', start: 5, end: 9, importance: 0.5, status: null, tags: [] }],
      }).events,
    ).to.deep.equal([{ id: 'x', title: 'x', start: 5, end: 9 }]);
  });
});

/** As the writer has it: without what readers fill in by themselves. */
function withoutUsual({ claims, ...one }: Dataset['events'][number]): object {
  const byClaims = statusFromClaims((claims ?? []).map(({ status }) => status ?? 'reported'));
  const fields = Object.entries(one).filter(
    ([key, value]) =>
      value !== null && !(key === 'importance' && value === 0.5) && !(key === 'status' && value === byClaims),
  );
  return {
    ...Object.fromEntries(fields),
    ...(claims && {
      claims: claims.map(({ status, ...claim }) =>
        status === 'reported' ? claim : { ...claim, ...(status && { status }) },
      ),
    }),
  };
}
