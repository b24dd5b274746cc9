/** `npm run test:all`: the gate, and the same tests in Firefox ESR and WebKitGTK where they are installed. */
import { existsSync } from 'node:fs';
import { firefoxLauncher } from './test/support/firefox-launcher.js';
import { webkitLauncher } from './test/support/webkit-launcher.js';
import gate from './web-test-runner.config.js';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
// Neither the rules, which look at files, nor the tests that speak Chromium's own protocol.
const files = [
  'test/**/*.test.ts',
  '!test/**/*.chromium.test.ts',
  '!test/rules/**',
  '!test/scripts/**',
  'stories/**/*.stories.ts',
];
// WebKitGTK takes the words and digits of languages from the system's ICU, whichever that is; the others bring their own.
const wordings = ['date-brief', 'date-in-words', 'duration-in-words', 'messages', 'span-in-words'];
const engines = [
  { name: 'Firefox', program: firefox, launch: () => firefoxLauncher(firefox), files },
  {
    name: 'WebKitGTK',
    program: '/usr/bin/WebKitWebDriver',
    launch: webkitLauncher,
    files: [...files, ...wordings.map((name) => `!test/locale/${name}.test.ts`)],
  },
];
const isHere = ({ program }) => existsSync(program);
for (const { name } of engines.filter((engine) => !isHere(engine))) {
  console.warn(`${name} is not installed: nothing is tested in it.`);
}

export default {
  ...gate,
  // One engine after the other: side by side they only take each other's time.
  concurrentBrowsers: 1,
  // They are slower, some of them several times.
  testFramework: { config: { timeout: '60000' } },
  groups: engines.filter(isHere).map(({ name, launch, files }) => ({ name, files, browsers: [launch()] })),
};
