import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromiumPlugin } from './test/support/chromium-plugin.js';
import { commonjsPlugin } from './test/support/commonjs-plugin.js';
import { chromiumFlags, findChromium } from './test/support/find-chromium.js';
import { lastLineReporter } from './test/support/last-line-reporter.js';
import { nodePlugin } from './test/support/node-plugin.js';
import { sourcePlugin } from './test/support/source-plugin.js';
import { storiesPlugin } from './test/support/stories-plugin.js';
import { strictPagePlugin } from './test/support/strict-page-plugin.js';

const here = (place) => fileURLToPath(new URL(place, import.meta.url));

// One zone and one language for every engine, whatever the machine has.
Object.assign(process.env, { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });

export default {
  files: ['test/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: true,
  // Mocha's own two seconds measure how busy a machine is.
  testFramework: { config: { timeout: '10000' } },
  browsers: [
    chromeLauncher({
      launchOptions: { ...findChromium(), args: chromiumFlags },
      // A context of its own per test file: the tabs of one window get no animation frames while they are behind.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  // Lit's note about its development build comes with every file and says nothing.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), lastLineReporter()],
  plugins: [
    chromiumPlugin(),
    nodePlugin(here('.')),
    sourcePlugin(here('.')),
    storiesPlugin({ scenes: here('test/scenes'), update: process.argv.includes('--update-snapshots') }),
    strictPagePlugin(),
    commonjsPlugin(['ajv/dist/2020.js', 'edtf']),
    // Every engine we test in is newer than the target of our builds, and loads JSON modules by itself.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: here('tsconfig.json') }),
    a11ySnapshotPlugin(),
  ],
};
