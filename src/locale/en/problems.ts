import type { DateTroubleMessages, ProblemMessages, ValueKind } from '../problem-messages.js';
import { anArray, code, dateTroubleSentence } from '../problem-messages.js';
import type { Speech } from '../speech.js';

const troubles: DateTroubleMessages = {
  empty: ({ text, at }) => `“${text}” lacks something at character ${at}.`,
  space: ({ text, at }) => `“${text}” has a space at character ${at}.`,
  unreadable: ({ text, at, found, offset }) =>
    offset === 0
      ? `“${text}” is not a date.`
      : `“${text}” is not a date from character ${at} on, “${found}”.`,
  year: ({ text, found }) => `“${text}” has year ${found}; a year has four digits, or Y and more.`,
  'year-range': ({ text }) => `“${text}” lies beyond a million million years.`,
  'significant-digits': ({ text }) => `“${text}” has more significant digits than the year, or none.`,
  month: ({ text, found }) => `“${text}” has month ${found}. Use 01 to 12.`,
  day: ({ text, found }) => `“${text}” has day ${found}, which that month has not.`,
  mask: ({ text }) => `“${text}” fits no date.`,
  time: ({ text, found }) =>
    `“${text}” has time ${found}; times go from 00:00 to 23:59:60, after a whole date.`,
  shift: ({ text, found }) => `“${text}” has shift ${found}; shifts from UTC go up to 14:00.`,
  zone: ({ text, found }) => `“${text}” names the zone ${found}, which is not known.`,
  'zone-shift': ({ text }) => `“${text}” has a shift that its zone contradicts.`,
  qualifier: ({ text, at }) => `“${text}” has a sign of doubt out of place at character ${at}.`,
  order: ({ found, against }) => `ends in ${found}, before it starts in ${against}.`,
  'no-date': ({ text }) => `“${text}” holds no date.`,
  dots: ({ text, at }) => `“${text}” has dots out of place at character ${at}.`,
  extension: ({ text }) => `“${text}” is not plain EDTF.`,
};

const statuses: Readonly<Record<number, string>> = {
  401: ' (log-in needed)',
  403: ' (not allowed)',
  404: ' (not found)',
  410: ' (gone)',
  429: ' (too many requests)',
  500: ' (error of the server)',
  503: ' (not available)',
};

export function englishProblems(speech: Speech): ProblemMessages {
  const { number, count, and, or, bytes } = speech;
  const quoted = (text: string): string => code(text, speech);
  const quotedAll = (texts: readonly string[]): string[] => texts.map(quoted);
  const kind = (found: ValueKind): string => (found === 'nothing' ? 'empty' : found);
  return {
    'not-an-object': ({ found }) => `is ${kind(found)}; an event is an object with \`title\` and \`when\`.`,
    unreadable: () => 'could not be read.',
    'title-missing': () => 'is missing. Give a few words.',
    'date-missing': () => 'is missing. Give an EDTF date, or XXXX if it is not known.',
    'part-missing': ({ field }) => `lacks ${quoted(field)}.`,
    'date-unreadable': ({ text, problem }) =>
      dateTroubleSentence(text, problem, troubles, speech, (cure) => ` Write ${cure}.`),
    'date-order': ({ text, cures }) =>
      `“${speech.isolate(text)}” ${cures.length > 1 ? 'can be read in two ways' : 'does not begin with the year'}. Write ${or(cures)} (in a spreadsheet: the format yyyy-mm-dd).`,
    'date-mended': ({ text, read }) => `“${speech.isolate(text)}” is read as ${read}.`,
    'ends-before-start': ({ start, end }) => `ends in ${end}, before it starts in ${start}.`,
    'date-too-far': () => 'lies beyond a million million years.',
    'date-twice': () => 'has `when` and `start`; `when` is taken.',
    'after-as-of': ({ asOf }) => `lies after ${asOf}, the date of the statement.`,
    'time-skipped': ({ zone }) => `falls in an hour that the clocks of ${zone} skipped; it is moved forward.`,
    'time-repeated': ({ zone }) =>
      `falls in an hour that the clocks of ${zone} showed twice; the first is taken.`,
    'shift-and-zone': ({ shift, zone }) =>
      `has shift ${shift}, which ${zone} had not then; the shift is taken.`,
    'not-finite': () => 'is not a finite number.',
    'out-of-bounds': ({ value, least, greatest }) =>
      `${number(value)} is ${value < least ? `below ${number(least)}` : `above ${number(greatest)}`}. Give ${number(least)} to ${number(greatest)}.`,
    'wrong-type': ({ found, wanted }) => `is ${kind(found)}; give ${wanted}.`,
    'unknown-choice': ({ value, choices }) => `${quoted(value)} is not one of ${choices.join(', ')}.`,
    'twin-id': ({ value, other, id, line }) =>
      `${quoted(value)} stands at ${line === undefined ? quoted(other) : `line ${number(line)}`} too; ${id === value ? 'this one is left out' : `this one is called ${quoted(id)}`}.`,
    'unknown-target': ({ target }) => `points to ${quoted(target)}, which does not exist.`,
    'parent-circle': ({ target }) => `leads back to itself through ${quoted(target)}.`,
    'address-refused': ({ scheme }) =>
      scheme === ''
        ? 'is not an address.'
        : `${quoted(`${scheme.replace(/:$/, '')}:`)} addresses are not linked.`,
    'colour-refused': () => 'is not a colour.',
    'language-unknown': ({ value }) => `${quoted(value)} is not a language tag.`,
    'zone-unknown': ({ value }) => `${quoted(value)} is not a time zone.`,
    'too-long': ({ length, limit }) => `has ${number(length)} characters; ${number(limit)} are kept.`,
    'too-long-to-read': ({ length, limit }) =>
      `has ${number(length)} characters; at most ${number(limit)} are read.`,
    'too-many': ({ count: entries, limit }) => `has ${number(entries)} entries; ${number(limit)} are kept.`,
    'too-many-events': ({ count: events, limit }) =>
      `${number(events)} events; the first ${number(limit)} are shown.`,
    'too-many-lanes': ({ limit }) => `more than ${number(limit)} lanes; the rest share the last one.`,
    'too-deep': ({ limit }) => `is nested more than ${number(limit)} deep; what lies deeper is dropped.`,
    'bad-characters': () => 'has characters that cannot be shown.',
    'alt-missing': () => 'needs `alt`: what a reader who cannot see it should know.',
    'unknown-field': ({ field, meant }) =>
      `${quoted(field)} is not a known field; it is kept in \`data\`.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`}`,
    'forbidden-field': ({ field }) => `${quoted(field)} is dropped.`,
    'newer-minor': ({ version }) =>
      `is made for version ${version}; fields it does not know are kept in \`data\`.`,
    'cell-count': ({ cells, header }) =>
      `has ${count(cells, { one: '# cell', other: '# cells' })}, the header ${number(header)}.`,
    'quote-open': ({ line, lines }) =>
      `The quote opened in line ${number(line)} is not closed; ${count(lines, { one: '# line is', other: '# lines are' })} lost.`,
    'line-not-json': ({ column }) => `is not JSON from column ${number(column)} on.`,
    'attribute-value': ({ value }) => `${quoted(value)} is not understood; the default is taken.`,
    'columns-mapping': ({ value }) => `${quoted(value)} names no column.`,
    'filter-term': ({ term }) => `${quoted(term)} is not understood; it hides nothing.`,
    unreachable: () =>
      'Could not load events. Check the connection, or ask the owner of the data to allow this page.',
    'http-status': ({ status }) => `The data address answered ${status}${statuses[status] ?? ''}.`,
    'timed-out': ({ bytes: received }) =>
      received > 0 ? `The data stopped coming after ${bytes(received)}.` : 'The data address did not answer.',
    'broken-off': ({ bytes: received }) => `The connection broke off after ${bytes(received)}.`,
    'too-large': ({ limitBytes }) =>
      `The data are larger than ${bytes(limitBytes)}. Raise \`max-bytes\` to load them.`,
    'address-not-https': () => 'The data address must begin with https.',
    'web-page': () => 'This address gave a web page, not data.',
    'empty-file': () => 'The file is empty.',
    'ends-early': ({ line }) => `The data end too early, at line ${number(line)}.`,
    'not-json': ({ line, column, text }) =>
      `Not valid JSON: line ${number(line)}, column ${number(column)}${text === '' ? '.' : `: ${quoted(text)}`}`,
    'not-utf-8': () => 'The file is not UTF-8.',
    'no-events-found': ({ lookedFor, found }) =>
      `No events found. Looked for ${lookedFor.map((place) => (place === anArray ? 'an array of objects' : quoted(place))).join(', ')}${found.length > 0 ? `; found: ${quotedAll(found).join(', ')}.` : '.'}`,
    'foreign-format': ({ format, source }) => `This is a ${format} file. Add the ${source} source.`,
    'newer-version': ({ version, reads }) =>
      `Made for version ${number(version)} of the format; this page reads ${and(reads.map(number))}.`,
    'no-header': ({ columns }) =>
      `Columns seen: ${columns.join(', ')}. Needed: a title and a date. Call them \`title\` and \`when\`.`,
    'unknown-format': ({ format, known }) =>
      `${quoted(format)} is not a format known here. Use ${or(known)}.`,
    'strict-skipped': ({ rows }) =>
      `${count(rows, { one: '# row', other: '# rows' })} could not be read, so nothing is taken.`,
    aborted: () => 'Replaced by a newer request.',
  };
}
