import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import { projectFolder } from '../harness/paths.js';

const file = path.join(projectFolder, 'docs/performance.md');
const opening = '<!-- figures, made by `node run.js --write-docs` in bench/ -->';
const closing = '<!-- end of figures -->';

/** Puts the tables between the two marks of the documentation page, in place of what stood there. */
export async function writeDocs(tables) {
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`${file} has no marks to put the figures between.`);
  const filled = `${text.slice(0, from + opening.length)}\n\n${tables}\n${text.slice(to)}`;
  const settings = await prettier.resolveConfig(file);
  await writeFile(file, await prettier.format(filled, { ...settings, filepath: file }));
  return file;
}
