/** The one-file build: everything of `src/define.ts` and Lit in it, nothing else to fetch. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { minify } from 'terser';
import { nearAlike } from './near-alike.js';
import { inOnePiece } from './one-piece.js';
import { shorten } from './short-templates.js';

export const bundlePath = 'dist/event-timeline.min.js';

/** The settings both builds share. @returns {import('esbuild').BuildOptions} */
export function bundleSettings() {
  return {
    entryPoints: ['src/define.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    legalComments: 'none',
    // A module is read as UTF-8 wherever it comes from; written out as escapes, other scripts weigh three times as much.
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [ourSources()],
  };
}

const ours = path.resolve('src');

/** A source as it goes into a build; undefined for a file that is not ours. */
export async function readOurs(file) {
  return file.startsWith(ours) && file.endsWith('.ts') ? shorten(await readFile(file, 'utf8')) : undefined;
}

/** @returns {import('esbuild').Plugin} */
function ourSources() {
  return {
    name: 'our-sources',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        // One file can fetch no language later and should not carry all of them: it speaks English, and a page adds another.
        const isLoaders = path.basename(file) === 'language-loaders.ts';
        const text = isLoaders ? 'export const languageLoaders = new Map();' : await readOurs(file);
        return text === undefined ? undefined : { contents: inOnePiece(text), loader: 'ts' };
      });
    },
  };
}

/**
 * What esbuild has minified, once more: Terser goes over the whole in several passes, which takes seconds and 3 % off.
 * @returns {Promise<{ code: string, map?: string }>}
 */
export function minifyAgain(code, map) {
  return minify(code, {
    module: true,
    ecma: 2022,
    // Reading a property of ours does nothing else, and what the language brings is as it brings it: `String` makes text.
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, pure_getters: true, unsafe: true },
    format: { ecma: 2022 },
    ...(map && { sourceMap: { content: map } }),
  });
}

/** Writes the bundle once, and gives back what went into it. @returns {Promise<import('esbuild').Metafile>} */
export async function writeBundle() {
  const { metafile } = await build({
    ...bundleSettings(),
    outfile: bundlePath,
    sourcemap: 'external',
    metafile: true,
  });
  const small = await minifyAgain(
    readFileSync(bundlePath, 'utf8'),
    readFileSync(`${bundlePath}.map`, 'utf8'),
  );
  const { code, map } = nearAlike(small.code, small.map);
  writeFileSync(bundlePath, `${code}\n//# sourceMappingURL=${path.basename(bundlePath)}.map`);
  writeFileSync(`${bundlePath}.map`, map);
  return metafile;
}

/** Writes the bundle now and whenever a source changes; gives back how to stop. */
export async function watchBundle() {
  const watching = await context({ ...bundleSettings(), outfile: bundlePath, sourcemap: true });
  // A source that does not compile is told and waited for, like every later one.
  await watching.rebuild().catch(() => {});
  await watching.watch();
  return () => watching.dispose();
}
