/**
 * `npm run build`: the ESM tree with its types, the one-file build, the manifest; then what the page pays for them.
 */
import { rmSync } from 'node:fs';
import { writeBundle } from './bundle.js';
import { printForeignSinks } from './foreign-sinks.js';
import { run } from './run.js';
import { printParts, printWeights } from './sizes.js';

rmSync('dist', { recursive: true, force: true });

const steps = [
  ['tsc', '-p', 'tsconfig.build.json'],
  ['node', 'scripts/manifest.js'],
];
for (const step of steps) {
  const { code } = await run(step);
  if (code !== 0) process.exit(code);
}
printParts(await writeBundle());
const isLight = await printWeights();
const isClean = printForeignSinks();
if (!isLight || !isClean) process.exitCode = 1;
