import { expect, fixtureCleanup, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { colourTokens } from '../../src/themes/tokens.js';
import { sendToChromium } from '../support/chromium.js';
import { readSources } from '../support/node.js';
import { loadTestFonts } from '../support/load-test-fonts.js';
import {
  frames,
  onPage,
  optionNamed,
  optionsOf,
  partOf,
  plotOf,
  shadowOf,
  storyAddress,
} from '../elements/on-page.js';
import { contrast, pixelAt, rgbOf, token } from './pixels.js';

const bar = {
  title: 'One bar',
  lang: 'en-GB',
  lanes: [{ id: 'a', label: 'A' }],
  events: [
    { id: 'bar', title: 'b', when: '2024-01-10/2024-01-20', lane: 'a' },
    { id: 'end', title: 'e', when: '2024-01-28', lane: 'a' },
  ],
};

/** The middle of the only bar, right of its words. */
function insideBar(timeline: EventTimeline): readonly [number, number] {
  const plot = plotOf(timeline).getBoundingClientRect();
  const box = optionNamed(timeline, 'b, ').getBoundingClientRect();
  return [box.right - plot.left - 12, box.top - plot.top + box.height / 2];
}

afterEach(async () => {
  fixtureCleanup();
  document.documentElement.removeAttribute('style');
  await sendToChromium('Emulation.setEmulatedMedia', { features: [] });
  await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await setViewport({ width: 800, height: 600 });
});

describe('AX-22: motion', () => {
  /** The views of each frame while the timeline goes somewhere else. */
  async function passed(timeline: EventTimeline): Promise<ReadonlySet<number>> {
    const seen = new Set<number>();
    let isOver = false;
    const look = (): void => {
      seen.add(timeline.viewport.spanMs);
      if (!isOver) requestAnimationFrame(look);
    };
    look();
    timeline.zoomBy(8);
    await timeline.settled;
    isOver = true;
    seen.add(timeline.viewport.spanMs);
    return seen;
  }

  it('is none where it is not wanted: one view, then the other', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect((await passed(timeline)).size).to.equal(2);
  });

  it('is soft where it is welcome', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect((await passed(timeline)).size).to.be.greaterThan(3);
  });
});

describe('AX-24: the colours of the house', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`text at 4.5 to 1, marks at 3 to 1: ${scheme}`, () => {
      const grounds = ['paper', 'band'].map((name) => token(name, scheme));
      for (const ground of grounds) {
        for (const text of ['ink', 'soft', 'faint', 'accent']) {
          expect(contrast(token(text, scheme), ground), text).to.be.at.least(4.5);
        }
        for (const { name } of colourTokens.filter((each) => /^lane-\d$/.test(each.name))) {
          expect(contrast(token(name, scheme), ground), name).to.be.at.least(3);
          expect(contrast(token('on-lane', scheme), token(name, scheme)), `on ${name}`).to.be.at.least(4.5);
        }
      }
      expect(contrast(token('ink', scheme), token('chip', scheme))).to.be.at.least(4.5);
      expect(contrast(token('on-accent', scheme), token('accent', scheme))).to.be.at.least(4.5);
    });
  }
});

describe('AX-26: light and dark', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`paint marks in the tokens: ${scheme}`, async () => {
      await emulateMedia({ colorScheme: scheme });
      document.documentElement.style.colorScheme = 'light dark';
      const timeline = await onPage(html`<event-timeline .data=${bar}></event-timeline>`);
      expect(pixelAt(timeline, ...insideBar(timeline))).to.deep.equal(rgbOf(token('lane-1', scheme)));
    });
  }

  it('follow the reader while the page is open', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const timeline = await onPage(html`<event-timeline .data=${bar}></event-timeline>`);
    await emulateMedia({ colorScheme: 'dark' });
    await frames();
    await timeline.settled;
    expect(pixelAt(timeline, ...insideBar(timeline))).to.deep.equal(rgbOf(token('lane-1', 'dark')));
  });
});

describe('the theme of the page', () => {
  it('is followed as it changes: a scheme by attribute, a token by script', async () => {
    document.documentElement.style.colorScheme = 'light';
    const timeline = await onPage(html`<event-timeline .data=${bar}></event-timeline>`);
    document.documentElement.style.colorScheme = 'dark';
    await frames();
    await timeline.settled;
    expect(pixelAt(timeline, ...insideBar(timeline))).to.deep.equal(rgbOf(token('lane-1', 'dark')));
    timeline.style.setProperty('--timeline-lane-1', '#123456');
    await frames();
    await timeline.settled;
    expect(pixelAt(timeline, ...insideBar(timeline))).to.deep.equal(rgbOf('#123456'));
  });
});

describe('AX-27: 320 px, as at 400 %', () => {
  it('the page does not scroll sideways, in any view', async () => {
    await setViewport({ width: 320, height: 256 });
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="heavy-losses"></event-timeline>`,
    );
    for (const view of ['timeline', 'list', 'table']) {
      timeline.view = view;
      await timeline.updateComplete;
      await timeline.settled;
      expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
    }
    timeline.view = 'timeline';
    await timeline.updateComplete;
    await timeline.settled;
    expect(partOf(timeline, '.listbox').getAttribute('aria-orientation')).to.equal('vertical');
    expect(optionsOf(timeline).length).to.be.greaterThan(0);
  });
});

describe('AX-31: the smallest text', () => {
  before(() => loadTestFonts());

  it('is 12 px in every stored Scene', async () => {
    const scenes = await readSources('test/scenes', '.svg');
    expect(scenes.length).to.be.greaterThan(40);
    for (const { path, text } of scenes) {
      const sizes = [...text.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
      if (text !== '') expect(Math.min(...sizes), path).to.be.at.least(12);
    }
  });

  for (const name of ['deir-ez-zor', 'spaceflight', 'antiquity', 'deep-time']) {
    it(`is 12 px, on the page and in the picture: ${name}`, async () => {
      const timeline = await onPage(
        html`<event-timeline src=${`/data/${name}.json`} selected="heavy-losses"></event-timeline>`,
      );
      const walker = document.createTreeWalker(shadowOf(timeline), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node;
        if (!parentElement || (node.textContent ?? '').trim() === '' || parentElement.closest('style'))
          continue;
        const { fontSize } = getComputedStyle(parentElement);
        expect(parseFloat(fontSize), node.textContent ?? '').to.be.at.least(12);
      }
      const picture = new DOMParser().parseFromString(await timeline.toSVG(), 'image/svg+xml');
      const sizes = [...picture.querySelectorAll('text, tspan')].map((text) =>
        Number(text.closest('[font-size]')?.getAttribute('font-size') ?? NaN),
      );
      expect(sizes.length).to.be.greaterThan(10);
      expect(Math.min(...sizes)).to.be.at.least(12);
    });
  }
});
