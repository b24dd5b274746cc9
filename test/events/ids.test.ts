import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { IdIndex, hashText, idFromContent } from '../../src/events/ids.js';
import { readDataset } from '../../src/events/read-dataset.js';

/** An index and a `Map` of the same ids, by ref, and what adds one to both. */
function besideMap(): {
  readonly ids: string[];
  readonly index: IdIndex;
  readonly map: Map<string, number>;
  readonly add: (id: string) => void;
} {
  const ids: string[] = [];
  const index = new IdIndex((ref) => ids[ref] ?? '');
  const map = new Map<string, number>();
  const add = (id: string): void => {
    const ref = ids.push(id) - 1;
    expect(index.add(id, ref)).to.equal(map.get(id) ?? -1);
    if (!map.has(id)) map.set(id, ref);
  };
  return { ids, index, map, add };
}

describe('the index of ids', () => {
  it('answers as a Map does', () => {
    const id = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 50 }).map((number) => `id-${number}`),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 300, size: 'max' }), fc.nat(400), (ids, reserved) => {
        const index = new IdIndex((ref) => ids[ref] ?? '');
        const map = new Map<string, number>();
        index.reserve(reserved);
        for (const [ref, one] of ids.entries()) {
          expect(index.add(one, ref)).to.equal(map.get(one) ?? -1);
          if (!map.has(one)) map.set(one, ref);
        }
        for (const one of [...ids, 'nobody', '']) expect(index.find(one)).to.equal(map.get(one) ?? -1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('answers as a Map does while it grows, whatever comes and goes meanwhile', () => {
    const commands = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 90_000 })), {
      minLength: 200,
      maxLength: 400,
    });
    fc.assert(
      fc.property(commands, fc.integer({ min: 16_300, max: 16_385 }), (given, before) => {
        const { ids, index, map, add } = besideMap();
        // Twice as many slots as ids: beyond half of them it grows in steps.
        for (let i = before - 1; i >= 0; i--) add(`id-${i}`);
        for (let i = 0; i < 16_500; i++) add(`more-${i}`);
        for (const [isAdded, number] of given) {
          const id = number % 2 ? `id-${number >> 1}` : `more-${number >> 1}`;
          if (isAdded) add(id);
          else {
            index.remove(id);
            map.delete(id);
          }
          expect(index.find(id)).to.equal(map.get(id) ?? -1);
        }
        for (const [i, id] of ids.entries()) {
          if (i % 37 === 0) expect(index.find(id)).to.equal(map.get(id) ?? -1);
        }
      }),
      { seed: 3, numRuns: 12 },
    );
  });

  it('answers as a Map does from the first id that breaks the order on', () => {
    const step = fc.tuple(fc.constantFrom('follow', 'other', 'remove', 'find'), fc.nat(60));
    fc.assert(
      fc.property(fc.nat(80), fc.array(step, { maxLength: 80, size: 'max' }), (before, steps) => {
        const { ids, index, map, add } = besideMap();
        for (let i = 0; i < before; i++) add(`n${i}`);
        for (const [kind, number] of steps) {
          if (kind === 'follow') add(`n${ids.length}`);
          if (kind === 'other') add(`x${number}`);
          const id = `n${number}`;
          if (kind === 'remove') {
            index.remove(id);
            ids[map.get(id) ?? ids.length] = '';
            map.delete(id);
          }
          expect(index.find(id)).to.equal(map.get(id) ?? -1);
        }
        for (let i = 0; i < 150; i++) expect(index.find(`n${i}`)).to.equal(map.get(`n${i}`) ?? -1);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('asks for no id of the others while ids come in order', () => {
    const asked: number[] = [];
    const index = new IdIndex((ref) => {
      asked.push(ref);
      return `id-${ref}`;
    });
    for (let i = 0; i < 5_000; i++) index.add(`id-${i}`, i);
    expect(asked.length).to.equal(0);
    expect(index.find('id-4321')).to.equal(4_321);
    expect(asked.length).to.be.below(14);
  });

  it('moves no more than a few ids with each that comes', () => {
    const ids: string[] = [];
    let asked = 0;
    const index = new IdIndex((ref) => {
      asked++;
      return ids[ref] ?? '';
    });
    let most = 0;
    for (let i = 0; i < 200_000; i++) {
      const before = asked;
      const id = `id-${(i * 7_919) % 200_000}`;
      index.add(id, ids.push(id) - 1);
      // Small tables move at once.
      if (i > 27_000) most = Math.max(most, asked - before);
    }
    expect(most).to.be.within(4, 40);
    expect(index.find(ids[150_000] ?? '')).to.equal(150_000);
  });

  it('spreads ids that look alike', () => {
    const slots = new Set(Array.from({ length: 4_096 }, (_, i) => hashText(`event-${i}`, 0) & 4_095));
    // A good hash leaves about 1/e of as many slots free.
    expect(slots.size).to.be.above(2_400);
  });
});

describe('ids made from content', () => {
  it('never change: links that were handed out rest on them', () => {
    expect(idFromContent('Six Tu-22M3 bombers strike', '2017-01-30', undefined, undefined)).to.equal(
      'e0vzmua30e3shd2',
    );
    expect(idFromContent('Generated', undefined, 1485734400000, 1485820800000)).to.equal('e1cj6qlo0er6l39');
  });

  it('tell apart what differs in title or date', () => {
    const ids = [
      idFromContent('a', '2017', undefined, undefined),
      idFromContent('b', '2017', undefined, undefined),
      idFromContent('a', '2018', undefined, undefined),
      idFromContent('a', undefined, '2017', undefined),
      idFromContent('a', undefined, undefined, '2017'),
      idFromContent('a', undefined, 2017, undefined),
      idFromContent('a', undefined, 2017, 2018),
      idFromContent('a', undefined, -2017, undefined),
      idFromContent('a2017', undefined, undefined, undefined),
    ];
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^e[\da-z]{14}$/);
  });

  it('do not depend on the other events, but for twins', () => {
    const event = { title: 'One', when: '2017' };
    const alone = readDataset([event]).table.idAt(0);
    const { table } = readDataset([
      { title: 'Before', when: '2016' },
      event,
      event,
      { ...event, id: 'own' },
      event,
    ]);
    expect(table.idAt(1)).to.equal(alone);
    expect(table.idAt(2)).to.equal(`${alone}~2`);
    expect(table.idAt(3)).to.equal('own');
    expect(table.idAt(4)).to.equal(`${alone}~3`);
  });

  it('make way for an id somebody gave', () => {
    const event = { title: 'One', when: '2017' };
    const alone = readDataset([event]).table.idAt(0);
    const { table, problems } = readDataset([event, { title: 'Other', when: '2016', id: alone }]);
    expect(table.idAt(1)).to.equal(alone);
    expect(table.idAt(0)).to.equal(`${alone}~2`);
    expect(problems.length).to.equal(0);
  });

  it('are unique, and lead back to their events, whatever ids are given', () => {
    const id = fc.option(
      fc.constantFrom('a', 'b', 'a~2', 'a~3', '__proto__', 'createElement', ' ', 'x\u0000y', 'xy'),
    );
    const event = fc.record({ title: fc.constantFrom('t', 'u'), when: fc.constantFrom('2017', '2018'), id });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const { table } = readDataset(events);
        const ids = events.map((_, ref) => table.idAt(ref));
        expect(new Set(ids).size).to.equal(events.length);
        for (const [ref, one] of ids.entries()) expect(table.refOfId(one)).to.equal(ref);
        expect(table.refOfId('nobody')).to.equal(undefined);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
