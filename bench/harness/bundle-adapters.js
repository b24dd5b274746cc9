import { readFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { benchFolder, buildFolder } from './paths.js';

const timelinejsIcons = path.join(benchFolder, 'node_modules/@knight-lab/timelinejs/dist/css/icons');

/** TimelineJS's style sheet asks for its icons by addresses that only hold on its own server. */
const iconsPlugin = {
  name: 'icons',
  setup({ onResolve }) {
    onResolve({ filter: /tl-icons\./ }, (asked) => ({
      path: path.join(timelinejsIcons, path.basename(asked.path).split(/[?#]/)[0]),
    }));
  },
};

const ownBundle = 'event-timeline-bundle';

/** Our own one-file build is loaded as it ships: bundled once more it would weigh a tenth more than what a page gets. */
const ownBundlePlugin = {
  name: 'own-bundle',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^${ownBundle}$`) }, () => ({
      path: `./${ownBundle}.js`,
      external: true,
    }));
  },
};

/**
 * Bundles each adapter with its library into one minified ES module, for production, its CSS a file beside it: one method for
 * all, so that their bytes compare. Ours is minified already, and counted with its adapter.
 * @param {readonly string[]} keys
 * @param {typeof import('esbuild').build} build
 * @returns {Promise<Record<string, { js: number, css: number, oneFile?: number }>>} bytes after `gzip -9`
 */
export async function bundleAdapters(keys, build) {
  const bytes = {};
  for (const key of keys) {
    const entry = path.join(benchFolder, key.startsWith('fault-') ? 'faults' : 'adapters', `${key}.js`);
    const { metafile } = await build({
      entryPoints: [{ in: entry, out: key }],
      outdir: buildFolder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      charset: 'utf8',
      logLevel: 'error',
      // Without this React takes its slow path.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      // Fonts are beside the sheet, and not counted.
      loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.eot': 'file' },
      plugins: [iconsPlugin, ownBundlePlugin],
      metafile: true,
    });
    const hasOwnBundle = Object.values(metafile.outputs).some(({ imports }) =>
      imports.some(({ path: imported }) => imported === `./${ownBundle}.js`),
    );
    const oneFile = hasOwnBundle ? await gzipBytes(`${ownBundle}.js`) : 0;
    bytes[key] = { js: (await gzipBytes(`${key}.js`)) + oneFile, css: await gzipBytes(`${key}.css`) };
    if (hasOwnBundle) bytes[key].oneFile = oneFile;
  }
  return bytes;
}

async function gzipBytes(file) {
  const content = await readFile(path.join(buildFolder, file)).catch(() => undefined);
  return content ? gzipSync(content, { level: 9 }).length : 0;
}

export function removeBuildFolder() {
  return rm(buildFolder, { recursive: true, force: true });
}

/** Starts with an empty folder and our own one-file build in it, so that a rebuild meanwhile does not change what is measured. */
export async function emptyBuildFolder(bundleFile) {
  await removeBuildFolder();
  await mkdir(buildFolder, { recursive: true });
  await writeFile(path.join(buildFolder, `${ownBundle}.js`), await readFile(bundleFile));
  return (await stat(bundleFile)).size;
}
