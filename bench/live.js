/**
 * The live minute: rows come in by the thousand while somebody looks, and nothing may stand still.
 *
 *     node bench/live.js                      10,000 rows a second for 60 seconds
 *     node bench/live.js --seconds 20 --rate 10000 --start 500 --width 1200 --follow
 *
 * Rows are appended in batches ten times a second by a timer of the page, as a socket would. Prints the longest task, frames over
 * 50 ms, what the heap grew by, and whether the view stayed and the focus on what has the event it was on. Needs a build (`npm run build`); the clock of a machine
 * with other work on it counts against us, so read times as upper bounds.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import path from 'node:path';
import { openBrowser, wait } from './harness/browser.js';
import { benchFolder } from './harness/paths.js';

const options = { seconds: 60, rate: 10_000, start: 500, width: 1_200 };
const flags = process.argv.slice(2);
for (const name of Object.keys(options)) {
  const at = flags.indexOf(`--${name}`);
  if (at >= 0) options[name] = Number(flags[at + 1]);
}
const isFollowing = flags.includes('--follow');

const files = {
  '/event-timeline.min.js': path.join(benchFolder, '../dist/event-timeline.min.js'),
  '/frame-watch.js': path.join(benchFolder, 'page/frame-watch.js'),
  '/live-page.js': path.join(benchFolder, 'page/live-page.js'),
};
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="en"><title>Live</title><body></body></html>');
    return;
  }
  readFile(files[pathname] ?? '').then(
    (content) => response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(content),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const { browser, page, close } = await openBrowser({ dpr: 1, isGpu: false });
try {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate((given) => import('/live-page.js').then(({ begin }) => begin(given)), {
    ...options,
    isFollowing,
  });
  const session = await page.createCDPSession();
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  await page.evaluate(() => globalThis.live.run());
  await wait(options.seconds * 1_000);
  const told = await page.evaluate(() => globalThis.live.end());
  const grewBy = (await heap()) - before;
  const report = {
    browser: await browser.version(),
    load: loadavg()[0],
    ...options,
    isFollowing,
    ...told,
    heapBytesPerEvent: Math.round(grewBy / Math.max(told.events - options.start, 1)),
    errors,
  };
  console.log(JSON.stringify(report, undefined, 2));
} finally {
  await close();
  server.close();
}
