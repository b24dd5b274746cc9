/**
 * Measures how many dates are read in a second, beside the package `edtf`, in one run: `node bench/edtf/run.js [strings]`,
 * 100,000 when not told. Prints a Markdown table of medians of five runs, and what the code weighs. Fails below 300,000 mixed
 * strings a second, and where the parser is heavier than it may be. The package, being slow, gets the first 4,000 strings.
 */
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { mixedDates, plainDays } from './mixed-dates.js';
import { weighParser } from './parser-size.js';

const leastPerSecond = 300_000;

/** Bundles an entry into a file of its own, so that its imports need no data address, and imports that. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    write: false,
    logLevel: 'error',
  });
  const file = new URL(`.bundle-${Math.random().toString(36).slice(2)}.mjs`, import.meta.url);
  await writeFile(file, outputFiles[0].text);
  try {
    return await import(file.href);
  } finally {
    await rm(file);
  }
}

const { readDay, readEdtf, boundsOf, writeEdtf, utcZone } = await bundled(`
  export { readDay } from './time/edtf/read-day.js';
  export { readEdtf } from './time/edtf/read-edtf.js';
  export { boundsOf } from './time/edtf/bounds.js';
  export { writeEdtf } from './time/edtf/write-edtf.js';
  export { utcZone } from './time/zones.js';
`);
const { default: edtf } = await bundled("export { default } from 'edtf';");

const count = Number(process.argv[2] ?? 100_000);
const mixed = mixedDates(count);
const days = plainDays(count);
const refused = mixed.map((text) => `${text} `);
const context = { zone: utcZone };

for (const text of mixed) {
  const reading = readEdtf(text);
  if ('code' in reading) throw new Error(`${text} is refused`);
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(reading.tree, context);
  if ([earliestStart, latestStart, earliestEnd, latestEnd].some(Number.isNaN))
    throw new Error(`${text} has no bounds`);
}

/** What was worked out, so that no engine leaves the work away. */
let sum = 0;

function perSecond(texts, work) {
  const rates = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) sum += work(text);
    const { user, system } = process.cpuUsage(before);
    return (texts.length / (user + system)) * 1e6;
  });
  return rates.sort((one, other) => one - other)[2];
}

const lines = [];

function measure(what, texts, work, itsWork) {
  const ours = perSecond(texts, work);
  const its = itsWork && perSecond(texts.slice(0, 4_000), itsWork);
  const show = (rate) => (rate === undefined ? '' : Math.round(rate).toLocaleString('en'));
  lines.push(`| ${what} | ${show(ours)} | ${show(its)} | ${its ? `${Math.round(ours / its)} ×` : ''} |`);
  return ours;
}

const itsReading = (text) => edtf(text).values.length;
const itsBounds = (text) => {
  const { min, max } = edtf(text);
  return (min ?? 0) + (max ?? 0);
};

measure('calendar days, their numbers alone', days, readDay);
measure('calendar days, read', days, (text) => readEdtf(text).level, itsReading);
measure('mixed strings, read', mixed, (text) => readEdtf(text).level, itsReading);
const bounded = measure(
  'mixed strings, read and bounded',
  mixed,
  (text) => boundsOf(readEdtf(text).tree, context).latestEnd,
  itsBounds,
);
measure('mixed strings, read and written', mixed, (text) => writeEdtf(readEdtf(text).tree).length);
measure('strings to be refused', refused, (text) => readEdtf(text).offset);
measure('strings to be refused, with a cure', refused, (text) => readEdtf(text).cure.length);

console.log(`${count.toLocaleString('en')} strings, Node ${process.versions.node}, per second of CPU time\n`);
console.log('| | event-timeline | edtf | |\n|---|--:|--:|--:|');
console.log(lines.join('\n'));
console.log('');
let isLight = true;
for (const { what, bytes, limit } of await weighParser()) {
  console.log(`${what}: ${(bytes / 1000).toFixed(2)} kB gzip${limit ? `, at most ${limit / 1000} kB` : ''}`);
  isLight &&= limit === undefined || bytes <= limit;
}
if (sum === 0) throw new Error('Nothing was measured');
if (bounded < leastPerSecond || !isLight) process.exitCode = 1;
