/** Hooks for Node's module loader: an entry that would be built is bundled from its source when it is asked for. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const top = new URL('../../', import.meta.url).href;
const built = `${top}dist/`;

export function resolve(specifier, context, nextResolve) {
  const isNear = /^\.\.?\//.test(specifier) && context.parentURL?.startsWith(top);
  const target = isNear ? new URL(specifier, context.parentURL).href : '';
  if (!target.startsWith(built)) return nextResolve(specifier, context);
  return { url: `${top}src/${target.slice(built.length).replace(/\.js$/, '.ts')}`, shortCircuit: true };
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith(`${top}src/`)) return nextLoad(url, context);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(url)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    tsconfig: fileURLToPath(`${top}tsconfig.json`),
  });
  return { format: 'module', source: outputFiles[0].text, shortCircuit: true };
}
