import { expect } from '@open-wc/testing';
import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { boundsOf } from '../../../src/time/edtf/bounds.js';
import { isEdtfProblem } from '../../../src/time/edtf/problem.js';
import { readEdtf } from '../../../src/time/edtf/read-edtf.js';
import { utcZone } from '../../../src/time/zones.js';
import disagreements from './oracle-disagreements.json' with { type: 'json' };

/*
 * The npm package `edtf` as a second opinion, where it has one: plain dates, masks, qualifiers, ordered intervals and UTC
 * times within what Date holds. Everything it is not asked about is in `oracle-disagreements.json`, with the reason.
 */

type Aspect = 'accepts' | 'level' | 'start' | 'end';

interface Opinion {
  readonly level: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

function ourOpinion(text: string): Opinion | undefined {
  const reading = readEdtf(text);
  if (isEdtfProblem(reading)) return undefined;
  const span = boundsOf(reading.tree, { zone: utcZone });
  return { level: reading.level, start: span.earliestStart, end: span.latestEnd };
}

function itsOpinion(text: string): Opinion | undefined {
  try {
    const date = (edtf as (text: string) => { min: number; max: number })(text);
    const { level } = (parse as (text: string) => { level: number })(text);
    return { level, start: date.min, end: date.max + 1 };
  } catch {
    return undefined;
  }
}

function differences(text: string): readonly Aspect[] {
  const [ours, its] = [ourOpinion(text), itsOpinion(text)];
  if (!ours || !its) return ours === its ? [] : ['accepts'];
  return (['level', 'start', 'end'] as const).filter((aspect) => ours[aspect] !== its[aspect]);
}

const digits = (least: number, greatest: number, width: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: greatest }).map((value) => String(value).padStart(width, '0'));

const year = fc.oneof(digits(0, 9999, 4), digits(1500, 2100, 4));
const month = digits(0, 13, 2);
const join = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''));

/** Without 29 February, which the package takes in any year; those there are stand apart. */
const monthAndDay = join(month, '-', digits(0, 32, 2)).filter((text) => text !== '02-29');
const leapDay = fc
  .integer({ min: 0, max: 24 })
  .map((cycle) => `${String(cycle * 400 + 4).padStart(4, '0')}-02-29`);
const date = fc.oneof(year, join(year, '-', month), join(year, '-', monthAndDay), leapDay);
const earlyDate = join('-', digits(1, 9999, 4), '-', digits(1, 13, 2), '-', digits(1, 28, 2));
const clock = join('T', digits(0, 23, 2), ':', digits(0, 59, 2), ':', digits(0, 59, 2));
const validDay = join(year, '-', digits(1, 12, 2), '-', digits(1, 28, 2));
const qualifier = fc.constantFrom('?', '~', '%');
const mask = fc.oneof(
  join(digits(0, 999, 3), 'X'),
  join(digits(0, 99, 2), 'XX'),
  join(year, '-XX'),
  join(year, '-', month, '-XX'),
  join(year, '-XX-XX'),
);
const anyMask = fc.oneof(
  join(digits(0, 99, 2), 'X', digits(0, 9, 1)),
  join(digits(0, 999, 3), 'X-', month, '-', digits(1, 28, 2)),
  join(year, '-', fc.constantFrom('0X', '1X', 'X1', 'X2')),
  join(year, '-', digits(1, 12, 2), '-', fc.constantFrom('0X', '1X', '2X')),
);
const shift = fc.oneof(fc.constant('Z'), join('+', digits(0, 15, 2)), join('-', digits(0, 12, 2)));

/** Two dates of one form, in either order, so that what is out of order is refused by both. */
const inEitherOrder = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(part, part)
    .filter(([a, b]) => a !== b)
    .map((ends) => ends.join('/'));
const intervals = fc.oneof(
  inEitherOrder(year),
  inEitherOrder(join(year, '-', month)),
  inEitherOrder(validDay),
);

const classes: readonly {
  readonly of: string;
  readonly text: fc.Arbitrary<string>;
  readonly not: readonly Aspect[];
}[] = [
  { of: 'dates', text: date, not: [] },
  { of: 'dates before 0', text: earlyDate, not: ['level'] },
  {
    of: 'years beyond four digits',
    text: join('Y', fc.constantFrom('', '-'), digits(10_000, 271_000, 5)),
    not: [],
  },
  { of: 'qualified dates', text: join(date, qualifier), not: [] },
  {
    of: 'qualified components',
    text: join(year, qualifier, '-', month, fc.constantFrom('', '-01', '-28')),
    not: [],
  },
  { of: 'masks', text: mask, not: [] },
  { of: 'masks anywhere', text: anyMask, not: [] },
  { of: 'intervals', text: intervals, not: [] },
  {
    of: 'open intervals',
    text: fc.oneof(join(date, '/..'), join('../', date), join(date, qualifier, '/..')),
    not: [],
  },
  {
    of: 'times',
    text: fc.oneof(join(validDay, clock, shift), join(validDay, clock, '.', digits(0, 999, 3), 'Z')),
    not: ['end'],
  },
];

describe('the package edtf as an oracle', () => {
  for (const { of, text, not } of classes) {
    it(`agrees on 2,000 ${of}`, () => {
      fc.assert(
        fc.property(text, (sample) => {
          expect(differences(sample).filter((aspect) => !not.includes(aspect))).to.deep.equal([], sample);
        }),
        { seed: 3, numRuns: 2_000 },
      );
    });
  }

  for (const { about, differs, texts } of disagreements) {
    it(`disagrees: ${about}`, () => {
      for (const text of texts) expect(differences(text)).to.deep.equal(differs, text);
    });
  }
});
