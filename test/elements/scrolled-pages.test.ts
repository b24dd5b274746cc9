import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import '../support/english-rooms.js';
import { activeIn, frames, onPage, partOf, shadowOf, storyAddress } from './on-page.js';

async function shown(view: string, widthPx: number, style = '', direction = 'ltr'): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<div style="width: ${widthPx}px" dir=${direction}>
      <event-timeline src=${storyAddress} view=${view} style=${style}></event-timeline>
    </div>`,
  );
  await frames();
  return timeline;
}

const pagesOf = (timeline: EventTimeline): HTMLElement => partOf(timeline, '.pages');
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** What can be seen of it: within its own box, and within that of the component. */
function seenIn(timeline: EventTimeline): { readonly top: number; readonly bottom: number } {
  const pages = boxOf(pagesOf(timeline));
  const all = boxOf(timeline);
  return { top: Math.max(pages.top, all.top), bottom: Math.min(pages.bottom, all.bottom) };
}

describe('the table in a narrow page', () => {
  for (const direction of ['ltr', 'rtl']) {
    it(`has a box of its own to be scrolled in, ${direction}`, async () => {
      const timeline = await shown('table', 390, '', direction);
      const pages = pagesOf(timeline);
      expect(partOf(timeline, '.base').scrollWidth).to.be.at.most(390);
      expect(pages.scrollWidth).to.be.above(pages.clientWidth);
      expect(pages.getAttribute('role')).to.equal('group');
      expect(pages.getAttribute('aria-label')).not.to.be.oneOf([null, '']);
      pages.focus();
      expect(activeIn(timeline)).to.equal(pages);
      pages.scrollLeft = direction === 'rtl' ? -1_000 : 1_000;
      // WebKit lets what is sticky go along with a line that runs to the left.
      const seen = direction === 'rtl' ? 'tr > :last-child' : 'tr > :last-child, .pager';
      for (const part of shadowOf(timeline).querySelectorAll(seen)) {
        const { left, right } = boxOf(part);
        expect(left, part.className).to.be.at.least(boxOf(pages).left - 1);
        expect(right, part.className).to.be.at.most(boxOf(pages).right + 1);
      }
    });
  }

  it('tells by a shadow that there is more', async () => {
    const timeline = await shown('table', 390);
    expect(getComputedStyle(pagesOf(timeline)).backgroundImage).to.contain('gradient');
  });
});

describe('list and table with all the room they need', () => {
  for (const view of ['list', 'table']) {
    it(`scroll with the page and are no stop of the Tab key: ${view}`, async () => {
      const timeline = await shown(view, 900);
      const pages = pagesOf(timeline);
      expect(pages.hasAttribute('tabindex')).to.equal(false);
      expect(getComputedStyle(pages).overflowY).to.equal('visible');
    });
  }
});

describe('list and table in a low box', () => {
  for (const widthPx of [390, 900]) {
    for (const [view, heading] of [
      ['list', '.period'],
      ['table', 'th'],
    ] as const) {
      it(`scroll inside it under headings that stay: ${view}, ${String(widthPx)} px wide`, async () => {
        const timeline = await shown(view, widthPx, 'height: 240px');
        const base = partOf(timeline, '.base');
        const pages = pagesOf(timeline);
        expect(pages.tabIndex).to.equal(0);
        base.scrollTop = base.scrollHeight;
        const rows = [...shadowOf(timeline).querySelectorAll('[data-ref]')];
        expect(rows).to.have.length(15);
        for (const row of rows) {
          row.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { top, bottom } = seenIn(timeline);
          expect(boxOf(row).top).to.be.at.least(top);
          expect(boxOf(row).bottom).to.be.at.most(bottom);
        }
        const stuck = [...shadowOf(timeline).querySelectorAll(heading)].map((each) => boxOf(each).top);
        expect(stuck.some((top) => Math.abs(top - boxOf(pages).top) < 1)).to.equal(true);
        expect(boxOf(timeline).height).to.equal(240);
      });
    }
  }

  it('are let go when the box has grown', async () => {
    const timeline = await shown('list', 900, 'height: 240px');
    timeline.style.height = '';
    await frames();
    expect(pagesOf(timeline).hasAttribute('tabindex')).to.equal(false);
    timeline.style.height = '300px';
    await frames();
    expect(pagesOf(timeline).tabIndex).to.equal(0);
  });
});
