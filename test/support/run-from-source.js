/**
 * Lets programs of ours run without a build: `node --import ./test/support/run-from-source.js bin/event-timeline.js …` takes each
 * module of `dist/` from its source.
 */
import { register } from 'node:module';

register('./source-hooks.js', import.meta.url);
