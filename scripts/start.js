/**
 * `npm start`: Storybook, and a plain HTML page around the one-file build. Makes what both need first, and makes the
 * bundle anew when a source changes. Ends with Ctrl+C.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { watchBundle } from './bundle.js';
import { run } from './run.js';
import { freePort, serve } from './serve.js';

await run(['node', 'scripts/manifest.js']);
const stopWatching = await watchBundle();

const storybookPort = await freePort(6006);
const storybook = spawn(
  process.execPath,
  [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'dev',
    '--port',
    `${storybookPort}`,
    '--host',
    '127.0.0.1',
    '--exact-port',
    '--ci',
    '--no-open',
    '--no-version-updates',
    '--loglevel',
    'warn',
    '--disable-telemetry',
  ],
  { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } },
);
const plain = await serve({ port: storybookPort + 1 });

let isOver = false;
const end = (code) => {
  if (isOver) return;
  isOver = true;
  storybook.kill();
  void Promise.all([plain.stop(), stopWatching()]).then(() => process.exit(code));
};
storybook.on('exit', (code) => end(code ?? 1));
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));

const storybookAddress = `http://localhost:${storybookPort}/`;
while (!isOver && !(await answers(storybookAddress))) await delay(200);
if (!isOver) {
  console.log(`
  Storybook, the story first:          ${storybookAddress}
  The bundle in a plain HTML page:     ${plain.address}
`);
}

async function answers(address) {
  const response = await fetch(`${address}index.json`).catch(() => undefined);
  return response?.ok ?? false;
}
