/**
 * The build in parts: a file with what the first picture needs, and beside it what is fetched when it is needed, the languages too.
 * For pages without a bundler that would rather not wait for the whole.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { minifyAgain, readOurs } from './bundle.js';
import { nearAlike } from './near-alike.js';

const folder = 'dist/parts';
export const firstPartPath = `${folder}/event-timeline.js`;

/** Writes the parts. */
export async function writeParts() {
  const entry = path.resolve('src/define.ts');
  const importsOf = new Map();
  const bundle = await rolldown({
    input: entry,
    tsconfig: 'tsconfig.json',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [
      {
        name: 'our-sources',
        async load(file) {
          const code = await readOurs(file);
          return code === undefined ? undefined : { code, moduleType: 'ts' };
        },
        moduleParsed({ id, importedIds }) {
          importsOf.set(id, importedIds);
        },
      },
    ],
  });
  // A first pass finds what there is.
  await bundle.generate({ format: 'es' });
  const first = new Set([entry]);
  for (const file of first) for (const next of importsOf.get(file) ?? []) first.add(next);
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    entryFileNames: path.basename(firstPartPath),
    codeSplitting: { groups: [{ name: 'first-picture', test: (file) => first.has(file) }] },
  });
  await bundle.close();
  const beside = output.find(({ isEntry }) => isEntry)?.imports ?? [];
  if (beside.length > 0) throw new Error(`The first picture needs more than one file: ${beside.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  for (const { fileName, code, isEntry } of output) {
    const small = (await minifyAgain(code)).code;
    writeFileSync(path.join(folder, fileName), isEntry ? nearAlike(small).code : small);
  }
}
