import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium } from '../../test/support/find-chromium.js';

const viewport = { width: 1240, height: 720 };

/** One zone and one language, whatever the machine has: without a language some libraries do not even begin. */
const places = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };

/**
 * Flags of the tests, but for calm: what a library animates is part of what it costs. Nothing runs in the background. With
 * `isGpu` the browser may use one.
 */
function flagsFor({ isGpu }) {
  const left = new Set(['--force-prefers-reduced-motion', ...(isGpu ? ['--disable-gpu'] : [])]);
  return [
    ...chromiumFlags.filter((flag) => !left.has(flag)),
    '--disable-background-networking',
    '--disable-extensions',
    '--mute-audio',
    // The window is as large as the page, so that every pixel is painted.
    `--window-size=${viewport.width},${viewport.height}`,
  ];
}

/**
 * A fresh browser with a fresh profile and one blank page.
 * @param {{ dpr: number, isGpu: boolean }} options
 */
export async function openBrowser({ dpr, isGpu }) {
  const found = findChromium();
  const browser = await puppeteer.launch({
    ...found,
    env: { ...(found.env ?? process.env), ...places },
    args: flagsFor({ isGpu }),
    defaultViewport: { ...viewport, deviceScaleFactor: dpr },
    protocolTimeout: 180_000,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return { browser, page, close: () => closeBrowser(browser) };
}

/** A page that hangs keeps its browser from closing: then the process itself is ended. */
async function closeBrowser(browser) {
  const child = browser.process();
  const closed = browser.close().catch(() => {});
  const isClosed = await Promise.race([closed.then(() => true), wait(5_000).then(() => false)]);
  if (!isClosed) child?.kill('SIGKILL');
}

export function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
