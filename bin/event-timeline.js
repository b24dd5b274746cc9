#!/usr/bin/env node
/**
 * The command line of event-timeline: checks, converts and draws datasets.
 *
 * Exit code 0: all is well; 1: a row was left out, or nothing could be taken; 2: the command itself was not understood, or a file
 * could not be read or written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as timeline from '../dist/static.js';

const usage = `event-timeline: checks, converts and draws datasets of events

  event-timeline validate data.json           what is wrong with the data, with line and path
  event-timeline convert in.csv -o out.json   any format in, the dataset out; also out.csv and out.ics
  event-timeline render data.json -o out.svg  the picture; out.html: a whole page that needs no script

A file named - is the standard input. Without -o the result goes to the standard output.

  -o, --out FILE        where to write; its ending tells the format
      --as FORMAT       the format, where no ending tells it: json, csv, ics; svg, html
      --format FORMAT   how the data are written: json, ndjson, csv; told by the data when absent
      --column F=NAME   which column of a table is a field: --column when=Date; may be repeated
      --strict          any row that cannot be read stops all
      --lang TAG        language of words and dates; the dataset's when absent
      --time-zone ZONE  zone in which dates without a time have their days; the dataset's when absent
      --lanes FIELD     the field that makes the lanes; "lane" when absent
      --width PX        width of the picture; 1040 when absent
      --from, --to DATE the first and last date to be shown, in EDTF, both whole
      --title TEXT      what it is called where the data have no title
      --style ADDRESS   a style sheet of your own for the page
      --help, --version
`;

const options = {
  out: { type: 'string', short: 'o' },
  as: { type: 'string' },
  format: { type: 'string' },
  column: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  lang: { type: 'string' },
  'time-zone': { type: 'string' },
  lanes: { type: 'string' },
  width: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  title: { type: 'string' },
  style: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

/** What the reader of the command line can mend: told without a stack. */
class Mistake extends Error {}

const commands = { validate, convert, render };

/** Checks a dataset and prints what is wrong with it. */
async function validate(input, values) {
  const read = readInput(input, values);
  const told = await timeline.problemsInWords(read, { lang: values.lang ?? 'en', text: read.bytes });
  process.stdout.write(told.map((problem) => `${lineOf(input, problem)}\n`).join(''));
  process.stdout.write(`${summaryOf(read)}\n`);
  return exitCodeOf(read);
}

/** Reads any format and writes another, with a report on what was lost or mended on the way. */
async function convert(input, values) {
  const read = readInput(input, values);
  const format = formatOf(values, { '.json': 'json', '.csv': 'csv', '.ics': 'ics' }, 'json');
  if (read.stopped) {
    await report(input, read, values);
    return 1;
  }
  const dataset = timeline.toJSON(read);
  const writers = {
    json: () => `${JSON.stringify(dataset, null, 2)}\n`,
    csv: () => timeline.toCSV(read),
    ics: () => timeline.toICS(read, renderOptions(values)),
  };
  const text = writers[format]();
  writeOutput(values.out, text);
  await report(input, read, values);
  const lost = lossesOf(format, dataset, text);
  if (lost.length > 0) process.stderr.write(`Not in ${format}: ${lost.join(', ')}.\n`);
  return exitCodeOf(read);
}

/** Draws a dataset. */
async function render(input, values) {
  const read = readInput(input, values);
  const format = formatOf(values, { '.svg': 'svg', '.html': 'html', '.htm': 'html' }, 'svg');
  if (!read.stopped) {
    const settings = renderOptions(values);
    const page = { ...settings, ...(values.style === undefined ? {} : { styleSheet: values.style }) };
    const text = format === 'svg' ? timeline.renderSVG(read, settings) : timeline.renderHTML(read, page);
    writeOutput(values.out, text);
  }
  await report(input, read, values);
  return exitCodeOf(read);
}

/** Reads the data, and keeps the bytes for whoever wants to know lines. */
function readInput(input, values) {
  let bytes;
  try {
    bytes = readFileSync(input === '-' ? 0 : input);
  } catch (error) {
    throw new Mistake(`${input}: ${error.message}`);
  }
  const settings = {
    format: values.format,
    columns: columnsOf(values.column ?? []),
    strict: values.strict,
    lanes: values.lanes,
    timeZone: values['time-zone'],
  };
  const read = timeline.readDataset(new Uint8Array(bytes), present(settings));
  return { ...read, bytes };
}

function columnsOf(pairs) {
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Mistake(`--column ${pair}: write a field, = and the name of its column.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function renderOptions(values) {
  const width = values.width === undefined ? undefined : Number(values.width);
  if (width !== undefined && !(width >= 200 && width <= 20_000))
    throw new Mistake(`--width ${values.width}: give 200 to 20000.`);
  const { lang, from, to, title } = values;
  return present({ lang, width, from, to, title, timeZone: values['time-zone'] });
}

const present = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The format to write: as told, else by the ending of the file, else the usual one. */
function formatOf({ as, out }, byEnding, usual) {
  const known = Object.values(byEnding);
  if (known.includes(as)) return as;
  const ending = out === undefined ? '' : path.extname(out).toLowerCase();
  const format = ending === '' ? usual : byEnding[ending];
  if (as === undefined && format !== undefined) return format;
  throw new Mistake(`${as ?? out}: no format to write here. Known are ${[...new Set(known)].join(', ')}.`);
}

function writeOutput(out, text) {
  if (out === undefined || out === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Mistake(`${out}: ${error.message}`);
  }
}

async function report(input, read, values) {
  const told = await timeline.problemsInWords(read, { lang: values.lang ?? 'en', text: read.bytes });
  process.stderr.write(told.map((problem) => `${lineOf(input, problem)}\n`).join(''));
  process.stderr.write(`${summaryOf(read)}\n`);
}

const outcomeNames = { skipped: 'left out', mended: 'mended', noted: 'noted', stopped: 'stopped' };

/** As compilers tell of places, so that editors lead there. */
function lineOf(input, { line, outcome, sentence }) {
  const file = input === '-' ? '(input)' : input;
  return `${file}:${line === undefined ? '' : `${line}:`} ${outcomeNames[outcome]}: ${sentence}`;
}

function summaryOf({ table, problems, stopped }) {
  if (stopped) return 'Nothing was taken.';
  const { skipped, mended, noted } = problems;
  const counts = [
    [skipped, 'left out'],
    [mended, 'mended'],
    [noted, 'noted'],
  ].filter(([count]) => count > 0);
  const rest = counts.map(([count, word]) => `${count} ${word}`);
  return `${[`${table.count} ${table.count === 1 ? 'event' : 'events'} read`, ...rest].join(', ')}.`;
}

/** What a format has no room for. */
function lossesOf(format, { events, eras = [] }, text) {
  if (format === 'json') return [];
  const sum = (countOf) => events.reduce((total, each) => total + countOf(each), 0);
  const room = format === 'csv' ? 1 : 0;
  const entries = format === 'ics' ? text.split('\r\nBEGIN:VEVENT\r\n').length - 1 : events.length;
  const counts = [
    [events.length - entries, 'event'],
    [eras.length, 'era'],
    [sum(({ links = [] }) => links.length), 'link'],
    [sum(({ media = [] }) => Math.max(0, media.length - room)), 'picture'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
}

function exitCodeOf({ problems, stopped }) {
  return stopped || problems.skipped > 0 ? 1 : 0;
}

async function main(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Mistake(`${error.message}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (values.version) {
    const settings = new URL('../package.json', import.meta.url);
    process.stdout.write(`${JSON.parse(readFileSync(fileURLToPath(settings), 'utf8')).version}\n`);
    return 0;
  }
  if (values.help || positionals[0] === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const [name, input, ...more] = positionals;
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (!command || input === undefined || more.length > 0) throw new Mistake(usage);
  return command(input, values);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake || error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}
