/**
 * `npm run build`: the ESM tree with its types, the one-file build, the build in parts, the manifest; then what the page pays for them.
 */
import { rmSync } from 'node:fs';
import { writeBundle } from './bundle.js';
import { printForeignSinks } from './foreign-sinks.js';
import { writeParts } from './parts.js';
import { run } from './run.js';
import { printParts, printWeights } from './sizes.js';

rmSync('dist', { recursive: true, force: true });

const tree = await run(['tsc', '-p', 'tsconfig.build.json']);
const manifest = await run(['node', 'scripts/manifest.js']);
// Each says its own; none keeps the others from it.
const made = await writeBundle().catch(() => undefined);
if (made) printParts(made);
if (made) await writeParts();
const isLight = made !== undefined && printWeights();
const isClean = made !== undefined && printForeignSinks();
if (tree.code !== 0 || manifest.code !== 0 || !isLight || !isClean) process.exitCode = 1;
