/** `npm run test:all`: the gate, and the same tests in Firefox ESR and WebKitGTK where they are installed. */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from './test/support/webkit-launcher.js';
import gate from './web-test-runner.config.js';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const engines = [
  {
    title: 'Firefox',
    program: firefox,
    launch: () =>
      chromeLauncher({
        puppeteer,
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath: firefox,
          extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en-US' },
        },
      }),
  },
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
  'stories/**/*.stories.ts',
];

export default { ...gate, groups: browsers.length > 0 ? [{ name: 'other engines', files, browsers }] : [] };
