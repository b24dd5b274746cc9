/**
 * `npm run docs:check`: opens the built documentation in Chromium, every page and every story of it, and fails when one
 * throws, logs an error, or asks for anything from another address.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../test/support/find-chromium.js';
import { contentTypes } from './serve.js';

const folder = 'storybook-static';

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const origin = `http://127.0.0.1:${server.address().port}`;

const { entries } = await (await fetch(`${origin}/index.json`)).json();
const pages = [
  '/',
  ...Object.values(entries).map(({ id, type }) => `/iframe.html?viewMode=${type}&id=${id}`),
];

const browser = await puppeteer.launch({ ...findChromium(), args: chromiumFlags });
let failed = 0;
for (const place of pages) {
  const problems = await visit(place);
  if (problems.length === 0) continue;
  failed++;
  console.error(`✗ ${place}\n  ${problems.join('\n  ')}`);
}
await browser.close();
server.close();
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function visit(place) {
  const problems = [];
  const page = await browser.newPage();
  page.on('request', (request) => {
    const address = request.url();
    if (/^(https?|wss?):/.test(address) && !address.startsWith(`${origin}/`))
      problems.push(`asks for ${address}`);
  });
  page.on('pageerror', (error) => problems.push(`throws ${error}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`gets ${response.status()} for ${response.url()}`);
  });
  await page.goto(origin + place, { waitUntil: 'networkidle0', timeout: 60_000 });
  // A story that failed to render says so in place of itself.
  const words = await page.$eval('body', (body) =>
    body.classList.contains('sb-show-errordisplay') ? body.innerText : '',
  );
  if (words) problems.push(words.trim().split('\n').slice(0, 3).join(' '));
  const unknown = await page.$$eval('#storybook-root :not(:defined), #storybook-docs :not(:defined)', (all) =>
    all.map(({ localName }) => localName),
  );
  for (const tag of new Set(unknown)) problems.push(`<${tag}> is not registered`);
  await page.close();
  return problems;
}
