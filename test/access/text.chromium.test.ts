import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { buttonFor, frames, onPage, optionsOf, shadowOf, storyAddress } from '../elements/on-page.js';
import { loadTestFonts } from '../support/load-test-fonts.js';

/** The text spacing of WCAG 2.2, 1.4.12, forced on every element as a reader's own style sheet does. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

/** What a reader may have open. */
const states: Readonly<Record<string, (timeline: EventTimeline) => void>> = {
  timeline: () => undefined,
  'details open': (timeline) => {
    timeline.selected = 'heavy-losses';
  },
  'finding open': (timeline) => {
    buttonFor(timeline, 'find').click();
  },
  'keys open': (timeline) => {
    const press = new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true });
    buttonFor(timeline, 'find').dispatchEvent(press);
  },
  list: (timeline) => {
    timeline.view = 'list';
  },
  table: (timeline) => {
    timeline.view = 'table';
  },
  'legend open': (timeline) => {
    shadowOf(timeline).querySelector<HTMLElement>('summary')?.click();
  },
};

const clips = new Set(['hidden', 'clip']);
const scrolls = new Set(['auto', 'scroll']);

/** Every piece of text that shows, with its element. */
function textsIn(timeline: EventTimeline): readonly { text: Text; parent: HTMLElement }[] {
  const found: { text: Text; parent: HTMLElement }[] = [];
  const walker = document.createTreeWalker(shadowOf(timeline), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    if (!parent || node.textContent?.trim() === '' || !parent.checkVisibility()) continue;
    if (parent.closest('style, .hidden, .skip, .none, [role="option"]:not([aria-posinset])')) continue;
    found.push({ text: node as Text, parent });
  }
  return found;
}

function boxesOf(text: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** The texts of which some part lies beyond what cuts them off, where no scrolling brings it back. */
function cutTexts(timeline: EventTimeline): readonly string[] {
  return textsIn(timeline)
    .filter(({ text, parent }) => {
      let [canScrollX, canScrollY] = [false, false];
      // What stands in the top layer is cut by nothing around it.
      for (let at: HTMLElement | null = parent; at; at = at.matches('dialog') ? null : at.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
        // A label is cut to the room in the plot, says so, and is whole as the name of its option.
        if (textOverflow === 'ellipsis' && at.closest('[role="option"]')) return false;
        canScrollX ||= scrolls.has(overflowX);
        canScrollY ||= scrolls.has(overflowY);
        const box = at.getBoundingClientRect();
        for (const { left, right, top, bottom } of boxesOf(text)) {
          const isBeyondX = left < box.left - 1 || right > box.right + 1;
          const isBeyondY = top < box.top - 1 || bottom > box.bottom + 1;
          if (clips.has(overflowX) && !canScrollX && isBeyondX) return true;
          if (clips.has(overflowY) && !canScrollY && isBeyondY) return true;
        }
      }
      return false;
    })
    .map(({ text, parent }) => `${parent.className}: ${text.data.trim()}`);
}

/** Pairs of labels of the plot that lie over each other. */
function overlaps(timeline: EventTimeline): readonly string[] {
  const labels = optionsOf(timeline).flatMap((option) =>
    [...option.querySelectorAll('bdi')]
      .filter((bdi) => bdi.textContent !== '')
      .map((bdi) => ({ name: bdi.textContent, box: bdi.getBoundingClientRect() })),
  );
  const pairs: string[] = [];
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 4) pairs.push(`${a.name} / ${b.name}`);
    }
  return pairs;
}

describe('AX-28: text as a reader needs it', () => {
  before(() => loadTestFonts());
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, open] of Object.entries(states)) {
    for (const width of [1_040, 390]) {
      it(`spaced out is not cut: ${state}, ${String(width)} px`, async () => {
        await setViewport({ width, height: 700 });
        const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
        open(timeline);
        await timeline.settled;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(spacing);
        shadowOf(timeline).adoptedStyleSheets.push(sheet);
        await frames();
        await frames();
        await timeline.settled;
        expect(cutTexts(timeline)).to.deep.equal([]);
        if (timeline.view === 'timeline') expect(overlaps(timeline)).to.deep.equal([]);
      });
    }

    it(`at 200 % is not cut, nor does the page scroll sideways: ${state}`, async () => {
      // A window of 1040 by 700 px, magnified twice, is to a page one half as large.
      await setViewport({ width: 520, height: 350 });
      const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
      open(timeline);
      await timeline.settled;
      expect(cutTexts(timeline)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(520);
    });
  }
});
