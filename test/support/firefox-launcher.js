import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/** A launcher for the `browsers` list of the runner: Firefox over WebDriver BiDi, one test file at a time. */
export function firefoxLauncher(executablePath) {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en-US' },
    },
    createPage: async ({ browser }) => tolerant(await browser.newPage()),
  });
}

/**
 * Puppeteer sets the size of a page and its orientation at once, and older Firefox releases know only the size. What
 * they do not know is nothing our tests look at.
 */
function tolerant(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!String(error).includes('unknown command')) throw error;
    });
  return page;
}
