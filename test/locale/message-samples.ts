import type { DateMessages, DatePhrase } from '../../src/locale/date-messages.js';
import type { ProblemParameters } from '../../src/locale/problem-messages.js';
import type { UiMessages } from '../../src/locale/ui-messages.js';
import type { EdtfProblemCode } from '../../src/time/edtf/problem.js';

/** Arguments to call every message with that is a function; messages that are text need none. */
export type Samples<Messages> = {
  readonly [
    Key in keyof Messages as Messages[Key] extends string
      ? never
      : Messages[Key] extends Readonly<Record<string, string>>
        ? never
        : Key
  ]: Messages[Key] extends (...values: infer Values) => string
    ? readonly Readonly<Values>[]
    : Samples<Messages[Key]>;
};

// Numbers from 3 on stand in figures in every language; spans, dates and texts of the data are made up of signs.
const span = '⟨3⟩–⟨9⟩';
const date = '⟨7⟩';
const title = '⟨title⟩';

export const uiSamples: Samples<UiMessages> = {
  summary: {
    counts: [
      [1_234, span, 5],
      [1_234, undefined, 1],
    ],
    most: [[span]],
    approximate: [[1_234]],
    uncertain: [[1_234]],
    undated: [[1_234]],
    commonStatus: [['reported'], ['planned']],
    zone: [[title]],
    asOf: [[date]],
  },
  plot: {
    eventsIn: [[span]],
    wheelHint: [[true], [false]],
    sources: [[3]],
    describe: [[[title, date]]],
    cluster: [[1_234, span]],
    andMore: [[3]],
    laneMore: [[title, 12]],
    dateline: [[date]],
  },
  live: {
    ready: [
      [1_234, span],
      [1_234, undefined],
    ],
    skipped: [[1_234, 56]],
    showing: [[span, 1_234]],
    filtered: [
      [1_234, 3, 4],
      [1_234, 4, 4],
    ],
    found: [
      [title, 17, 3],
      [title, 17, 0],
      [title, 0, 0],
    ],
    noneInView: [
      [span, date, undefined],
      [span, undefined, date],
      [span, undefined, undefined],
    ],
    newEvents: [[14]],
    eventGone: [[title], [undefined]],
    laneFolded: [[title, 12]],
    laneOpened: [[title]],
    viewSwitched: [
      [title, 1_234, 3, 120],
      [title, 1_234, 1, 1],
    ],
    loadFailed: [[true], [false]],
  },
  load: {
    progress: [
      [1_234, 12e6, 40e6],
      [0, 12e6, 0],
    ],
    rowsLost: [[2_658, 12_345]],
    partial: [[1_234]],
    notLive: [[date]],
  },
  find: {
    goTo: [[date]],
    count: [[17], [0]],
    place: [[3, 17]],
    dateNotUnderstood: [[title]],
    choice: [[title, 12]],
    chosen: [[3, 4]],
  },
  details: {
    position: [[3, 214]],
    previous: [[title]],
    next: [[title]],
    asReportedBy: [
      [title, date],
      [title, undefined],
    ],
    ownDate: [[date]],
    toldOn: [[date]],
    coordinates: [
      [35.3, 40.1],
      [-35.3, -40.1],
    ],
    openSource: [[title]],
    moreAbout: [[title]],
    showMedia: [
      ['image', title],
      ['audio', title],
      ['video', title],
    ],
    mediaFailed: [[title]],
    credit: [[title]],
  },
  pages: {
    caption: [
      [201, 300, 12_000],
      [1, 0, 0],
    ],
    sortBy: [[title]],
    page: [[3, 120]],
    outcomes: [
      [12, 3, 4],
      [0, 3, 0],
    ],
    rows: [[1_234]],
    line: [[812]],
  },
  legend: {},
};

const from: DatePhrase = { text: '⟨3⟩', unit: 'day' };
const to: DatePhrase = { text: '⟨9⟩', unit: 'day' };
const month: DatePhrase = { text: '⟨m⟩', unit: 'month' };
const year: DatePhrase = { text: '⟨y⟩', unit: 'year' };

export const dateSamples: Samples<DateMessages> = {
  dayText: [[date]],
  year: [
    ['44', 'before', 'bc'],
    ['44', 'after', 'bce'],
  ],
  season: [
    [0, '⟨y⟩'],
    [1, '⟨y⟩'],
    [2, '⟨y⟩'],
    [3, '⟨y⟩'],
  ],
  part: [
    ['quarter', 1, '⟨y⟩'],
    ['third', 3, '⟨y⟩'],
    ['half', 2, '⟨y⟩'],
  ],
  decade: [['⟨y⟩']],
  hemisphere: [[true], [false]],
  atTime: [[date, '⟨t⟩']],
  cityTime: [['⟨c⟩']],
  noted: [[date, ['⟨a⟩', '⟨b⟩']]],
  doubt: [
    [[], ['approximate']],
    [[], ['uncertain']],
    [
      ['year', 'month'],
      ['approximate', 'uncertain'],
    ],
    [['season', 'part', 'day'], ['uncertain']],
  ],
  ago: [
    [66, true],
    [300_000, false],
    [-4, true],
  ],
  agoSpan: [[252, 66, true]],
  agoBetween: [[67, 66, true]],
  within: [[from], [month], [year]],
  on: [[from], [month]],
  alone: [[year]],
  dayNotKnown: [[month]],
  some: [
    ['day', month],
    ['month', year],
  ],
  someBetween: [
    ['day', from, to],
    ['month', year, year],
    ['year', year, year],
  ],
  ofSomeYear: [[date, from, to]],
  yearNotKnown: [[date]],
  oneOf: [
    [100, 'day', from, to],
    [12, 'month', from, to],
    [12, 'year', from, to],
  ],
  estimated: [[date, '⟨e⟩']],
  span: [
    [from, to],
    [year, year],
  ],
  allDay: [[from]],
  between: [
    [from, to],
    [year, year],
  ],
  someTimeBetween: [[from, to]],
  someTimeIn: [[year]],
  since: [[from], [year]],
  from: [[from], [year]],
  until: [[from], [year]],
  ongoingOn: [[date]],
  orEarlier: [[date]],
  orLater: [[date]],
  andEarlier: [[date]],
  andLater: [[date]],
  startIs: [[date]],
  endIs: [[date]],
  run: [[from, to]],
  list: [[date, 'day']],
  said: [[title, date]],
};

const troubles: readonly EdtfProblemCode[] = [
  'empty',
  'space',
  'unreadable',
  'year',
  'year-range',
  'significant-digits',
  'month',
  'day',
  'mask',
  'time',
  'shift',
  'zone',
  'zone-shift',
  'qualifier',
  'order',
  'no-date',
  'dots',
  'extension',
];

/** Every problem with values for its sentence. */
export const problemSamples: {
  readonly [Code in keyof ProblemParameters]: readonly ProblemParameters[Code][];
} = {
  'not-an-object': [{ found: 'a number' }, { found: 'nothing' }],
  unreadable: [{}],
  'title-missing': [{}],
  'date-missing': [{}],
  'part-missing': [{ field: '⟨f⟩' }],
  'date-unreadable': [...troubles, 'unreadable'].map((code, i) => ({
    text: title,
    problem: { code, offset: i < troubles.length ? 4 : 0, found: '⟨f⟩', against: '⟨a⟩', cure: '⟨c⟩' },
  })),
  'date-order': [
    { text: title, cure: '⟨c⟩', cures: ['⟨c⟩'] },
    { text: title, cure: '⟨c⟩', cures: ['⟨c⟩', '⟨d⟩'] },
  ],
  'date-mended': [{ text: title, read: '⟨r⟩' }],
  'ends-before-start': [{ start: '⟨9⟩', end: '⟨3⟩' }],
  'date-too-far': [{ years: 3e12 }],
  'date-twice': [{}],
  'after-as-of': [{ asOf: date }],
  'time-skipped': [{ zone: '⟨z⟩' }],
  'time-repeated': [{ zone: '⟨z⟩' }],
  'shift-and-zone': [{ shift: '⟨s⟩', zone: '⟨z⟩' }],
  'not-finite': [{}],
  'out-of-bounds': [
    { value: 7, least: 3, greatest: 5 },
    { value: 2, least: 3, greatest: 5 },
  ],
  'wrong-type': [
    { found: 'an object', wanted: 'text' },
    { found: 'a list', wanted: 'true or false' },
  ],
  'unknown-choice': [{ value: '⟨v⟩', choices: ['⟨a⟩', '⟨b⟩'] }],
  'twin-id': [
    { value: '⟨v⟩', other: '⟨o⟩', id: '⟨i⟩' },
    { value: '⟨v⟩', other: '⟨o⟩', id: '⟨i⟩', line: 812 },
    { value: '⟨v⟩', other: '⟨o⟩', id: '⟨v⟩' },
  ],
  'unknown-target': [{ target: '⟨t⟩' }],
  'parent-circle': [{ target: '⟨t⟩' }],
  'address-refused': [{ scheme: '⟨s⟩' }, { scheme: '' }],
  'colour-refused': [{ value: '⟨v⟩' }],
  'language-unknown': [{ value: '⟨v⟩' }],
  'zone-unknown': [{ value: '⟨v⟩' }],
  'too-long': [{ length: 14_212, limit: 10_000 }],
  'too-long-to-read': [{ length: 300, limit: 256 }],
  'too-many': [{ count: 80, limit: 64 }],
  'too-many-events': [{ count: 1_200_000, limit: 1_000_000 }],
  'too-many-lanes': [{ limit: 1_000 }],
  'too-deep': [{ limit: 16 }],
  'bad-characters': [{}],
  'alt-missing': [{}],
  'unknown-field': [{ field: '⟨f⟩' }, { field: '⟨f⟩', meant: '⟨m⟩' }],
  'forbidden-field': [{ field: '⟨f⟩' }],
  'newer-minor': [{ version: '⟨v⟩' }],
  'cell-count': [{ cells: 5, header: 7 }],
  'quote-open': [{ line: 40, lines: 12 }],
  'line-not-json': [{ column: 7 }],
  'attribute-value': [{ value: '⟨v⟩' }],
  'columns-mapping': [{ value: '⟨v⟩' }],
  'filter-term': [{ term: '⟨t⟩' }],
  unreachable: [{}],
  'http-status': [{ status: 404 }, { status: 418 }],
  'timed-out': [
    { bytes: 12e6, seconds: 30 },
    { bytes: 0, seconds: 30 },
  ],
  'broken-off': [{ bytes: 12e6 }],
  'too-large': [{ limitBytes: 256e6 }],
  'address-not-https': [{ scheme: '⟨s⟩' }],
  'web-page': [{}],
  'empty-file': [{}],
  'ends-early': [{ line: 812 }],
  'not-json': [
    { line: 812, column: 7, text: '⟨x⟩' },
    { line: 812, column: 7, text: '' },
  ],
  'not-utf-8': [{}],
  'no-events-found': [
    { lookedFor: ['⟨a⟩', 'an array of objects'], found: ['⟨c⟩'] },
    { lookedFor: ['⟨a⟩'], found: [] },
  ],
  'foreign-format': [{ format: '⟨f⟩', source: '⟨s⟩' }],
  'newer-version': [{ version: 3, reads: [4, 5] }],
  'no-header': [{ columns: ['⟨a⟩', '⟨b⟩'] }],
  'unknown-format': [{ format: '⟨f⟩', known: ['⟨a⟩', '⟨b⟩'] }],
  'strict-skipped': [{ rows: 1_234 }],
  aborted: [{}],
};
