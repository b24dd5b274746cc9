/**
 * Takes the pictures of the documentation from the running one-file build, so that they cannot show what is not there.
 *
 *     npm run pictures              all of them, into docs/pictures/
 *     npm run pictures story-dark   those whose names contain the words
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../test/support/find-chromium.js';
import { writeBundle } from './bundle.js';
import { serve } from './serve.js';

const folder = 'docs/pictures';

/**
 * @typedef {object} Picture
 * @property {string} file name in the folder, without its ending
 * @property {number} widthPx width of the page, and of the element in it
 * @property {'light' | 'dark'} scheme
 * @property {Record<string, string>} attributes of the element
 * @property {number} [scale] device pixels per CSS pixel; 1 when absent
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [act] what the reader does before it is taken
 */

const story = { src: '../data/deir-ez-zor.json', lang: 'en-GB' };
const closer = { ...story, from: '2017-01-22', to: '2017-02-03' };

/** @type {readonly Picture[]} */
const pictures = [
  ...[1040, 390].flatMap((widthPx) =>
    ['light', 'dark'].flatMap((scheme) => [
      { file: `story-${widthPx}-${scheme}`, widthPx, scheme, attributes: story },
      { file: `story-closer-${widthPx}-${scheme}`, widthPx, scheme, attributes: closer },
    ]),
  ),
  {
    file: 'spaceflight',
    widthPx: 1040,
    scheme: 'light',
    attributes: { src: '../data/spaceflight.json', lang: 'en-GB' },
  },
];

const words = process.argv.slice(2);
const wanted = pictures.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));

await writeBundle();
mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await puppeteer.launch({
  ...findChromium(),
  // Letters without the colours of one screen's pixels.
  args: [...chromiumFlags, '--disable-lcd-text', '--font-render-hinting=none'],
});
try {
  for (const picture of wanted) await take(picture);
} finally {
  await browser.close();
  await server.stop();
}

/** Opens a page of its own for one picture: nothing of the one before is left. */
async function take({ file, widthPx, scheme, attributes, scale = 1, act }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width: widthPx, height: 900, deviceScaleFactor: scale });
  await page.goto(`${server.address}stories/picture.html`, { waitUntil: 'load' });
  await page.evaluate(draw, attributes);
  await act?.(page);
  await page.evaluate(settle);

  const target = path.join(folder, `${file}.png`);
  const timeline = await page.$('event-timeline');
  await timeline.screenshot({ path: target });
  await page.close();
  console.log(`${target} ${Math.round(statSync(target).size / 1000)} kB`);
}

/** In the page: adds the element and waits for its first picture, or for its word that there is none. */
async function draw(attributes) {
  await customElements.whenDefined('event-timeline');
  // All faces before anything is measured.
  await Promise.all([...document.fonts].map((face) => face.load()));
  const timeline = document.createElement('event-timeline');
  for (const [key, value] of Object.entries(attributes)) timeline.setAttribute(key, value);
  const answered = new Promise((resolve) => {
    timeline.addEventListener('timeline-load', resolve, { once: true });
    timeline.addEventListener('timeline-error', resolve, { once: true });
  });
  document.body.append(timeline);
  await answered;
}

/** In the page: waits until what the present state asks for is on screen. */
async function settle() {
  await document.querySelector('event-timeline').drawn;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
