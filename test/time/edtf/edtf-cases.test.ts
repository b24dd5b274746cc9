import { expect } from '@open-wc/testing';
import { boundsOf } from '../../../src/time/edtf/bounds.js';
import type { DateContext } from '../../../src/time/edtf/hull.js';
import type { EdtfProblem, EdtfReading } from '../../../src/time/edtf/problem.js';
import { isEdtfProblem } from '../../../src/time/edtf/problem.js';
import { readEdtf } from '../../../src/time/edtf/read-edtf.js';
import { writeEdtf } from '../../../src/time/edtf/write-edtf.js';
import type { FuzzySpan } from '../../../src/time/fuzzy-span.js';
import { readDate } from '../../../src/time/read-date.js';
import { zoneNamed } from '../../../src/time/zones.js';
import { boundsAsList, instantFromNotation, notationOfQualifiers } from './civil-notation.js';
import edtfCases from './edtf-cases.json' with { type: 'json' };

interface Accepted {
  readonly text: string;
  readonly level: number;
  readonly extensions?: readonly string[];
  readonly moment?: readonly string[];
  readonly span?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly allOf?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly estimate?: string;
  readonly candidates?: number;
  readonly notes?: readonly string[];
  readonly zone?: string;
  readonly asOf?: string;
  readonly seasons?: 'north' | 'south';
}

interface Refused {
  readonly text: string;
  readonly problem: string;
  readonly offset: number;
  readonly cure?: string;
  readonly against?: string;
}

type Case = { readonly about: string } | Accepted | Refused;

function reading(text: string, strict = false): EdtfReading {
  const result = readEdtf(text, { strict });
  if (isEdtfProblem(result))
    throw new Error(`${text} is refused: ${result.code} at ${String(result.offset)}`);
  return result;
}

function problem(text: string, strict = false): EdtfProblem {
  const result = readEdtf(text, { strict });
  if (!isEdtfProblem(result)) throw new Error(`${text} is accepted`);
  return result;
}

/** The bounds a case expects, in the order of the four, and the shape. */
function expectedBounds({ moment, span, oneOf, allOf }: Accepted): {
  shape: FuzzySpan['shape'];
  bounds: readonly number[];
} {
  const [low = '', high = ''] = moment ?? oneOf ?? [];
  const four = span ?? allOf ?? [low, high, low, high];
  const shape = moment ? 'moment' : span ? 'span' : oneOf ? 'one-of' : 'all-of';
  return { shape, bounds: four.map(instantFromNotation) };
}

function acceptedIsAsExpected(row: Accepted): void {
  const { text, zone, asOf, seasons } = row;
  const { tree, level, extensions } = reading(text);
  expect(level).to.equal(row.level);
  expect([...extensions].sort()).to.deep.equal([...(row.extensions ?? [])].sort());

  const options = { ...(zone && { timeZone: zone }), ...(asOf && { asOf }), ...(seasons && { seasons }) };
  const date = readDate(text, options);
  if (isEdtfProblem(date)) throw new Error(`${text} has no bounds`);
  const { span } = date;
  const { shape, bounds } = expectedBounds(row);
  expect(span.shape).to.equal(shape);
  expect(boundsAsList(span)).to.deep.equal(bounds);
  expect(span.estimate).to.equal(row.estimate === undefined ? undefined : instantFromNotation(row.estimate));
  expect(span.candidates?.length ?? 1).to.equal(row.candidates ?? 1);
  expect(date.notes).to.deep.equal(row.notes ?? []);
  if (row.start !== undefined) expect(notationOfQualifiers(span.start)).to.equal(row.start);
  if (row.end !== undefined) expect(notationOfQualifiers(span.end)).to.equal(row.end);
  if (shape === 'moment') expect(span.end).to.equal(span.start);

  expect(writeEdtf(tree)).to.equal(text);
  if (row.extensions) {
    const { code, against, cure } = problem(text, true);
    expect(code).to.equal('extension');
    expect(row.extensions).to.include(against);
    expect(reading(cure, true).extensions).to.deep.equal([]);
  } else expect(reading(text, true).tree).to.deep.equal(tree);
}

function refusedIsAsExpected(row: Refused): void {
  const { text, offset } = row;
  const found = problem(text);
  expect(found.code).to.equal(row.problem);
  expect(found.offset).to.equal(offset);
  expect(text.slice(offset).startsWith(found.found)).to.equal(true);
  expect(found.found === '').to.equal(found.code === 'empty' || offset === text.length);
  if (row.cure !== undefined) expect(found.cure).to.equal(row.cure);
  if (row.against !== undefined) expect(found.against).to.equal(row.against);
  reading(found.cure);
  expect([row.problem, 'extension']).to.include(problem(text, true).code);
}

describe('readEdtf and boundsOf, case by case', () => {
  const cases: readonly Case[] = edtfCases as readonly Case[];

  for (const row of cases) {
    if ('about' in row) continue;
    const given = Object.entries(row).filter(([key]) => ['zone', 'asOf', 'seasons'].includes(key));
    const title = [JSON.stringify(row.text), ...given.map(([key, value]) => `${key} ${String(value)}`)].join(
      ', ',
    );
    if ('problem' in row)
      it(`refuses ${title}: ${row.problem}`, () => {
        refusedIsAsExpected(row);
      });
    else
      it(`reads ${title}`, () => {
        acceptedIsAsExpected(row);
      });
  }

  it('has more than 300 cases, each once', () => {
    const keys = cases.flatMap((row) => {
      if ('about' in row) return [];
      return [JSON.stringify('problem' in row ? row.text : [row.text, row.zone, row.asOf, row.seasons])];
    });
    expect(keys.length).to.be.greaterThan(300);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('has its days where the display is, and its times where the dataset is', () => {
    const [tokyo, damascus] = [zoneNamed('Asia/Tokyo'), zoneNamed('Asia/Damascus')];
    if (!tokyo || !damascus) throw new Error('The engine lacks a zone');
    const context: DateContext = { zone: damascus, dayZone: tokyo };
    const startOf = (text: string): number => boundsOf(reading(text).tree, context).earliestStart;
    expect(startOf('2017-01-30')).to.equal(instantFromNotation('2017-01-29T15:00'));
    expect(startOf('2017-01-30T09:00')).to.equal(instantFromNotation('2017-01-30T07:00'));
  });

  it('takes options that are none for a mistake of the program', () => {
    expect(() => readDate('2017', { timeZone: 'Mars/Base' })).to.throw(TypeError, 'Mars/Base');
    expect(() => readDate('2017', { asOf: 'yesterday' })).to.throw(TypeError, 'yesterday');
    expect(readDate('last week', { timeZone: 'Asia/Tokyo' })).to.have.property('code', 'unreadable');
  });
});
