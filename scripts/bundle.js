/** The one-file build: everything of `src/define.ts`, Lit and the used parts of d3 in it, nothing else to fetch. */
import { build, context } from 'esbuild';
import { shortTemplates } from './short-templates.js';

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
    plugins: [oneLanguage(), shortTemplates()],
  };
}

/**
 * One file can fetch no language later and should not carry all of them: it speaks English, and a page adds another.
 * @returns {import('esbuild').Plugin}
 */
function oneLanguage() {
  return {
    name: 'one-language',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]locale[\\/]language-loaders\.ts$/ }, () => ({
        contents: 'export const languageLoaders = new Map();',
        loader: 'ts',
      }));
    },
  };
}

/** Writes the bundle once, and gives back what went into it. @returns {Promise<import('esbuild').Metafile>} */
export async function writeBundle() {
  const { metafile } = await build({
    ...bundleSettings(),
    outfile: bundlePath,
    sourcemap: true,
    metafile: true,
  });
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
