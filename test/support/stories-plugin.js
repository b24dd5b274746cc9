/**
 * Makes every stories file a test file: when the runner asks for `stories/x.stories.ts` as a test, it gets a two-line
 * module that hands the stories to `test-stories.ts`; the stories file itself stays a plain CSF module.
 * Also answers the browser's `compare-scene` command by comparing with, or writing, `test/scenes/<story>.svg`, or a text
 * with another ending.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @param {{ scenes: string, update: boolean }} options folder of the stored Scenes; whether a new text replaces the old */
export function storiesPlugin({ scenes, update }) {
  return {
    name: 'stories',

    serve({ path: requested, URL: url }) {
      if (!requested.endsWith('.stories.ts') || !url.searchParams.has('wtr-session-id')) return undefined;
      return {
        type: 'js',
        body: `import { testStories } from '/test/support/test-stories.ts';
import * as stories from '${requested}';
testStories(stories);`,
      };
    },

    executeCommand({ command, payload }) {
      if (command !== 'compare-scene') return undefined;
      const { story, ending = 'svg' } = payload;
      const stored = path.join(scenes, `${story}.${ending}`);
      const changed = path.join(scenes, `${story}-changed.${ending}`);
      rmSync(changed, { force: true });
      // A story without a plot has no Scene and needs no file to say so.
      if ((read(stored) ?? '') === payload.scene) return { same: true, stored, changed };
      mkdirSync(scenes, { recursive: true });
      writeFileSync(update ? stored : changed, payload.scene);
      return { same: update, stored, changed };
    },
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
