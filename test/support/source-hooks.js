/** Hooks for Node's module loader: what would be built is made of its source when it is asked for. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const top = new URL('../../', import.meta.url).href;
const source = `${top}src/`;

export async function resolve(specifier, context, nextResolve) {
  const isOurs = /^\.\.?\//.test(specifier) && context.parentURL?.startsWith(top);
  const target = isOurs ? new URL(specifier, context.parentURL).href : '';
  const built = `${top}dist/`;
  if (target.startsWith(built)) return { url: asSource(target.slice(built.length)), shortCircuit: true };
  if (target.startsWith(source) && target.endsWith('.js'))
    return { url: asSource(target.slice(source.length)), shortCircuit: true };
  return nextResolve(specifier, context);
}

const asSource = (module) => `${source}${module.replace(/\.js$/, '.ts')}`;

export async function load(url, context, nextLoad) {
  if (!url.startsWith(source)) return nextLoad(url, context);
  const file = fileURLToPath(url);
  const { code } = await transform(await readFile(file, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: file,
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
