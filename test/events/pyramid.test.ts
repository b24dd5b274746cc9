import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Columns } from '../../src/events/columns.js';
import {
  championIn,
  forEachGoingOnAt,
  latestEndIn,
  nextGapAbove,
  runStart,
  widestGapIn,
} from '../../src/events/index-queries.js';
import { buildPyramid } from '../../src/events/pyramid.js';
import { gapAfter } from '../../src/events/gaps.js';
import { outranks } from '../../src/events/outranks.js';
import { columnsOf, laneCount, manyEvents, randomColumns } from './random-columns.js';

/** A stretch within one lane, chosen by three fractions. */
function stretchOf({ laneFrom }: Columns, lane: number, one: number, other: number): [number, number] {
  const from = laneFrom[lane] ?? 0;
  const length = (laneFrom[lane + 1] ?? 0) - from;
  const a = from + Math.floor(one * (length + 1));
  const b = from + Math.floor(other * (length + 1));
  return a < b ? [a, b] : [b, a];
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const lanes = fc.nat({ max: laneCount - 1 });
const gaps = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 1e20, noNaN: true }));

function expectAnswers(columns: Columns, lane: number, one: number, other: number, gapMs: number): void {
  const pyramid = buildPyramid(columns);
  const [from, to] = stretchOf(columns, lane, one, other);
  const all = positions(from, to);
  const champion = all.reduce((best, i) => (best < 0 || outranks(columns, i, best) ? i : best), -1);
  expect(championIn(pyramid, from, to)).to.equal(champion);
  expect(latestEndIn(pyramid, from, to)).to.equal(
    Math.max(-Infinity, ...all.map((i) => columns.end[i] ?? 0)),
  );
  const inner = all.slice(0, -1);
  expect(widestGapIn(pyramid, from, to)).to.equal(
    Math.max(0, ...inner.map((i) => gapAfter(columns.start, i))),
  );
  if (from === to) return;
  const last = inner.find((i) => gapAfter(columns.start, i) >= gapMs) ?? to - 1;
  expect(nextGapAbove(pyramid, from, to, gapMs)).to.equal(last);
  const widestBefore = inner.findLast((i) => gapAfter(columns.start, i) >= gapMs);
  expect(runStart(pyramid, from, to - 1, gapMs)).to.equal(
    widestBefore === undefined ? from : widestBefore + 1,
  );
}

function goingOn(columns: Columns, lane: number, instant: number, before: number): number[] {
  const found: number[] = [];
  forEachGoingOnAt(buildPyramid(columns), lane, instant, before, (position) => {
    found.push(position);
    return undefined;
  });
  return found;
}

describe('pyramid', () => {
  it('answers like a scan, with ties, open ends and deep time', () => {
    fc.assert(fc.property(randomColumns(60), lanes, fraction, fraction, gaps, expectAnswers), {
      seed: 2,
      numRuns: 400,
    });
  });

  it('answers like a scan over several levels', () => {
    const columns = columnsOf(manyEvents(15_000, 5));
    fc.assert(
      fc.property(lanes, fraction, fraction, fc.double({ min: 0, max: 1e8, noNaN: true }), (...stretch) => {
        expectAnswers(columns, ...stretch);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('finds what goes on at an instant', () => {
    fc.assert(
      fc.property(randomColumns(400), lanes, fraction, fraction, (columns, lane, one, other) => {
        const [before] = stretchOf(columns, lane, one, other);
        const instant = columns.start[before] ?? 3;
        const from = columns.laneFrom[lane] ?? 0;
        const expected = positions(from, before).filter((i) => (columns.end[i] ?? 0) > instant);
        expect(goingOn(columns, lane, instant, before)).to.deep.equal(expected);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('stops visiting when told to', () => {
    const columns = columnsOf(manyEvents(2_000, 6));
    const to = columns.laneFrom[1] ?? 0;
    const seen: number[] = [];
    forEachGoingOnAt(buildPyramid(columns), 0, -Infinity, to, (position) => {
      seen.push(position);
      return seen.length < 3;
    });
    expect(seen).to.deep.equal([0, 1, 2]);
  });

  it('holds nothing over nothing', () => {
    const pyramid = buildPyramid(columnsOf([]));
    expect(championIn(pyramid, 0, 0)).to.equal(-1);
    expect(latestEndIn(pyramid, 0, 0)).to.equal(-Infinity);
  });
});
