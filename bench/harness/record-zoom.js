import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser, wait } from './browser.js';
import { PageDriver } from './page-driver.js';

const pictureCount = 30;
/** From ten years to a few days: 2 ^ (130 / 500) each. */
const wheelsPerPicture = 1;

/**
 * Thirty pictures while the wheel zooms from everything to one event, for looking: no label may vanish or jump. Besides the
 * pictures, the labels of each are written down, and which of them vanished or jumped from one to the next although still in view.
 */
export async function recordZoom({ record: count, workload, seed, address, dpr, isGpu, folder }) {
  const { browser, page, close } = await openBrowser({ dpr, isGpu });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const driver = await PageDriver.of(browser, page);
    await driver.open(`${address}?adapter=event-timeline`);
    await driver.call('load', '/adapters/event-timeline.js');
    await driver.call('makeData', workload, count, seed);
    await driver.call('boot');
    await driver.quiet();

    const first = await driver.call('labels');
    const { container } = await driver.call('input');
    const [x, y] = aim(first, container);
    const seen = [];
    for (let i = 0; i < pictureCount; i++) {
      await writeFile(path.join(folder, `${String(i).padStart(2, '0')}.png`), await driver.picture());
      seen.push({ view: await driver.call('view'), labels: await driver.call('labels') });
      for (let j = 0; j < wheelsPerPicture; j++) {
        await driver.mouse('mouseWheel', x, y, { deltaX: 0, deltaY: -130 });
      }
      // While it glides: what is looked for happens on the way, not at rest.
      await wait(90);
    }
    const lost = lostLabels(seen, container);
    await writeFile(path.join(folder, 'labels.json'), JSON.stringify({ lost, seen }, undefined, 1));
    console.log(`${folder}: ${pictureCount} pictures, ${lost.length} labels vanished or jumped`);
    for (const { picture, words, how } of lost) console.log(`  ${picture}: ${words}, ${how}`);
  } finally {
    await close();
  }
}

/** The label nearest to the middle: what is zoomed to. */
function aim(labels, { left, top, width, height }) {
  const middle = [left + width / 2, top + height / 2];
  const distance = ({ box }) => Math.hypot(box[0] - middle[0], (box[1] + box[3]) / 2 - middle[1]);
  const nearest = labels.toSorted((one, other) => distance(one) - distance(other))[0];
  return nearest ? [nearest.box[0], (nearest.box[1] + nearest.box[3]) / 2] : middle;
}

/**
 * Labels that stood well within the view in one picture, where zooming keeps them in view, and are gone or at another height in the
 * next.
 */
function lostLabels(seen, { left, width }) {
  const lost = [];
  for (let i = 1; i < seen.length; i++) {
    const now = new Map(seen[i].labels.map(({ words, box }) => [words, box]));
    for (const { words, box } of seen[i - 1].labels) {
      if (box[0] < left + width * 0.4 || box[0] > left + width * 0.6) continue;
      const next = now.get(words);
      if (!next) lost.push({ picture: i, words, how: 'vanished' });
      else if (Math.abs(next[1] - box[1]) > 1) lost.push({ picture: i, words, how: 'jumped' });
    }
  }
  return lost;
}
