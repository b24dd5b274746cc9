/**
 * Weighs what reading dates adds to a page, in bytes after minifying and gzip. The calendar, the zones and the number line are
 * left out, since the axis needs them anyway.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const sharedWithTheAxis = ['calendar', 'zones', 'number-line', 'instant', 'fuzzy-span'];

const parts = [
  {
    what: 'parser: text to tree or problem',
    entries: { readEdtf: 'read-edtf' },
    without: ['hull'],
    limit: 4_000,
  },
  { what: 'bounds: tree to fuzzy span', entries: { boundsOf: 'bounds' }, without: ['completions'] },
  { what: 'writer: tree to text', entries: { writeEdtf: 'write-edtf' }, without: [] },
  {
    what: 'all three',
    entries: { readEdtf: 'read-edtf', boundsOf: 'bounds', writeEdtf: 'write-edtf' },
    without: [],
  },
];

/** @returns {Promise<{ what: string, bytes: number, limit?: number }[]>} */
export async function weighParser() {
  return Promise.all(
    parts.map(async (part) => ({ ...part, bytes: await weigh(part.entries, part.without) })),
  );
}

async function weigh(entries, without) {
  const lines = Object.entries(entries).map(([symbol, file]) => `export { ${symbol} } from './${file}.js';`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: 'src/time/edtf', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: [...sharedWithTheAxis, ...without].map((file) => `*/${file}.js`),
  });
  // In a bundle the import statements are gone.
  const code = outputFiles[0].text.replaceAll(/import\{[^}]*\}from"[^"]*";/g, '');
  return gzipSync(code, { level: 9 }).length;
}

if (process.argv[1] === import.meta.filename) {
  for (const { what, bytes, limit } of await weighParser()) {
    console.log(
      `${what}: ${(bytes / 1000).toFixed(2)} kB gzip${limit ? `, at most ${limit / 1000} kB` : ''}`,
    );
    if (bytes > limit) process.exitCode = 1;
  }
}
