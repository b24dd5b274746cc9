/** `npm run test:all`: the gate, and the same tests in Firefox ESR and WebKitGTK where they are installed. */
import { existsSync } from 'node:fs';
import { firefoxLauncher } from './test/support/firefox-launcher.js';
import { webkitLauncher } from './test/support/webkit-launcher.js';
import gate from './web-test-runner.config.js';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const engines = [
  { title: 'Firefox', program: firefox, launch: () => firefoxLauncher(firefox) },
  { title: 'WebKitGTK', program: '/usr/bin/WebKitWebDriver', launch: webkitLauncher },
];
for (const { title, program } of engines) {
  if (!existsSync(program)) console.warn(`${title} is not installed: nothing is tested in it.`);
}

const browsers = engines.filter(({ program }) => existsSync(program)).map(({ launch }) => launch());
// Neither the rules, which look at files, nor the tests that speak Chromium's own protocol.
const files = [
  'test/**/*.test.ts',
  '!test/**/*.chromium.test.ts',
  '!test/rules/**',
  '!test/scripts/**',
  'stories/**/*.stories.ts',
];

export default {
  ...gate,
  // One engine after the other: side by side they only take each other's time.
  concurrentBrowsers: 1,
  groups: browsers.length > 0 ? [{ name: 'other engines', files, browsers }] : [],
};
