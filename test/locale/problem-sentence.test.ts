import { expect } from '@open-wc/testing';
import type { LoadProblemParameters, RowProblemParameters } from '../../src/events/problem-codes.js';
import { loadLocale, localeFor } from '../../src/locale/languages.js';
import type { ProblemWords } from '../../src/locale/locale.js';
import { problemSentence } from '../../src/locale/problem-sentence.js';
import { isEdtfProblem } from '../../src/time/edtf/problem.js';
import { readEdtf } from '../../src/time/edtf/read-edtf.js';

type NoticedParameters = RowProblemParameters & LoadProblemParameters;

/** Whoever notices problems and whoever words them agree on codes and parameters: this does not compile if they do not. */
type Wordings = {
  readonly [Code in keyof NoticedParameters]: (parameters: NoticedParameters[Code]) => string;
};
async function wordingsOf(tag: string): Promise<Wordings> {
  return (await localeFor(tag).problems()).messages;
}

interface Told {
  readonly code: keyof NoticedParameters;
  readonly path?: string;
  readonly parameters?: object;
  readonly sentence: string;
}

const told: readonly Told[] = [
  {
    code: 'not-an-object',
    path: 'events[3]',
    parameters: { found: 'a number' },
    sentence: 'events[3] is a number; an event is an object with `title` and `when`.',
  },
  {
    code: 'title-missing',
    path: 'events[3].title',
    sentence: 'events[3].title is missing. Give a few words.',
  },
  {
    code: 'date-missing',
    path: 'events[3].when',
    sentence: 'events[3].when is missing. Give an EDTF date, or XXXX if it is not known.',
  },
  {
    code: 'ends-before-start',
    path: 'events[3].when',
    parameters: { start: '2017', end: '2016' },
    sentence: 'events[3].when ends in 2016, before it starts in 2017.',
  },
  {
    code: 'after-as-of',
    path: 'events[3].when',
    parameters: { asOf: '2017-01-31' },
    sentence: 'events[3].when lies after 2017-01-31, the date of the statement.',
  },
  { code: 'not-finite', path: 'events[3].start', sentence: 'events[3].start is not a finite number.' },
  {
    code: 'out-of-bounds',
    path: 'events[3].importance',
    parameters: { value: 7, least: 0, greatest: 1 },
    sentence: 'events[3].importance: 7 is above 1. Give 0 to 1.',
  },
  {
    code: 'unknown-target',
    path: 'events[3].links[0].to',
    parameters: { target: 'x' },
    sentence: 'events[3].links[0].to points to `x`, which does not exist.',
  },
  {
    code: 'unknown-choice',
    path: 'events[3].status',
    parameters: { value: 'sure', choices: ['confirmed', 'reported'] },
    sentence: 'events[3].status: `sure` is not one of confirmed, reported.',
  },
  {
    code: 'wrong-type',
    path: 'events[3].summary',
    parameters: { found: 'an object', wanted: 'text' },
    sentence: 'events[3].summary is an object; give text.',
  },
  {
    code: 'address-refused',
    path: 'events[3].url',
    parameters: { scheme: 'javascript' },
    sentence: 'events[3].url: `javascript:` addresses are not linked.',
  },
  { code: 'colour-refused', path: 'events[3].color', sentence: 'events[3].color is not a colour.' },
  {
    code: 'too-long',
    path: 'events[3].description',
    parameters: { length: 14_212, limit: 10_000 },
    sentence: 'events[3].description has 14,212 characters; 10,000 are kept.',
  },
  {
    code: 'alt-missing',
    path: 'events[3].media[0]',
    sentence: 'events[3].media[0] needs `alt`: what a reader who cannot see it should know.',
  },
  {
    code: 'cell-count',
    path: 'line 8',
    parameters: { cells: 5, header: 7 },
    sentence: 'line 8 has 5 cells, the header 7.',
  },
  {
    code: 'unreachable',
    sentence: 'Could not load events. Check the connection, or ask the owner of the data to allow this page.',
  },
  {
    code: 'http-status',
    parameters: { status: 404 },
    sentence: 'The data address answered 404 (not found).',
  },
  {
    code: 'timed-out',
    parameters: { bytes: 12e6, seconds: 30 },
    sentence: 'The data stopped coming after 12 MB.',
  },
  {
    code: 'too-large',
    parameters: { limitBytes: 256e6 },
    sentence: 'The data are larger than 256 MB. Raise `max-bytes` to load them.',
  },
  { code: 'address-not-https', sentence: 'The data address must begin with https.' },
  { code: 'web-page', sentence: 'This address gave a web page, not data.' },
  { code: 'empty-file', sentence: 'The file is empty.' },
  { code: 'ends-early', parameters: { line: 812 }, sentence: 'The data end too early, at line 812.' },
  {
    code: 'not-json',
    parameters: { line: 812, column: 7, text: '{"a": tru}' },
    sentence: 'Not valid JSON: line 812, column 7: `{"a": tru}`',
  },
  { code: 'not-utf-8', sentence: 'The file is not UTF-8.' },
  {
    code: 'no-events-found',
    parameters: { lookedFor: ['events', 'timeline', 'an array of objects'], found: ['slides'] },
    sentence: 'No events found. Looked for `events`, `timeline`, an array of objects; found: `slides`.',
  },
  {
    code: 'foreign-format',
    parameters: { format: 'TimelineJS', source: 'timeline-js' },
    sentence: 'This is a TimelineJS file. Add the timeline-js source.',
  },
  {
    code: 'newer-version',
    parameters: { version: 3, reads: [1, 2] },
    sentence: 'Made for version 3 of the format; this page reads 1 and 2.',
  },
  {
    code: 'no-header',
    parameters: { columns: ['A', 'B'] },
    sentence: 'Columns seen: A, B. Needed: a title and a date. Call them `title` and `when`.',
  },
  {
    code: 'attribute-value',
    path: 'attribute gestures',
    parameters: { value: 'slow' },
    sentence: 'attribute gestures: `slow` is not understood; the default is taken.',
  },
];

/** Dates that cannot be read, with what a reader is told of them. */
const unreadable: Readonly<Record<string, string>> = {
  '1986-13-40': '“1986-13-40” has month 13. Use 01 to 12.',
  'last week': '“last week” is not a date. Write 2017-01-30.',
  '1985-04-l2': '“1985-04-l2” is not a date from character 9 on, “l”. Write 1985-04.',
  '1985-02-30': '“1985-02-30” has day 30, which that month has not. Write 1985-02-28.',
  '198': '“198” has year 198; a year has four digits, or Y and more. Write 0198.',
  '2004/2003': 'ends in 2003, before it starts in 2004.',
};

describe('problemSentence', () => {
  let words: ProblemWords;

  before(async () => {
    words = await localeFor('en').problems();
  });

  for (const { code, path, parameters = {}, sentence } of told) {
    it(`says “${sentence}”`, () => {
      expect(problemSentence({ code, path, parameters }, words)).to.equal(sentence);
    });
  }

  it('has a sentence for every code', async () => {
    for (const [code, wording] of Object.entries(await wordingsOf('en')))
      expect(wording, code).to.be.a('function');
  });

  for (const [text, sentence] of Object.entries(unreadable)) {
    it(`tells what is wrong with ${text}`, () => {
      const problem = readEdtf(text);
      if (!isEdtfProblem(problem)) throw new Error(`${text} is a date`);
      const parameters = { text, problem };
      expect(problemSentence({ code: 'date-unreadable', parameters }, words)).to.equal(sentence);
    });
  }

  it('keeps paths and values apart from a right-to-left sentence', async () => {
    const arabic = await (await loadLocale('ar')).problems();
    expect(
      problemSentence({ code: 'unknown-target', path: 'links[0].to', parameters: { target: 'x' } }, arabic),
    ).to.equal('\u2068links[0].to\u2069: يشير إلى `\u2068x\u2069` وهو غير موجود.');
  });

  it('keeps a hostile value from turning the sentence round', () => {
    const hostile = 'a\u202eb\u2069c';
    expect(
      problemSentence({ code: 'unknown-target', path: 'x', parameters: { target: hostile } }, words),
    ).to.equal('x points to `\u2068a\u202ebc\u2069`, which does not exist.');
  });
});
