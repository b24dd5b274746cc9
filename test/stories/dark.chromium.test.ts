import { emulateMedia } from '@web/test-runner-commands';
import { readSources } from '../support/node.js';
import { testStories, type Stories } from '../support/test-stories.js';

const files = await readSources('stories', '.stories.ts');
const modules = await Promise.all(files.map(({ path }) => import(`/${path}`) as Promise<Stories>));

/** Every story once more where the reader prefers dark: axe sees other colours. */
describe('in the dark', () => {
  before(() => emulateMedia({ colorScheme: 'dark' }));
  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const stories of modules) testStories(stories, false);
});
