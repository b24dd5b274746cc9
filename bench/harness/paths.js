import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const benchFolder = fileURLToPath(new URL('..', import.meta.url));
export const projectFolder = path.join(benchFolder, '..');
/** Everything a run writes; in no commit. */
export const resultsFolder = path.join(benchFolder, 'results');
/** Of this run alone, so that two do not take each other's adapters away. */
export const buildFolder = path.join(resultsFolder, `build-${process.pid}`);
