import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { buttonFor, frames, onPage, partOf, storyAddress } from '../elements/on-page.js';
import { accessibilityTree, expectStoredTree, rolesOnPage } from './tree.js';

const never = (): Promise<Response> => new Promise(() => undefined);
const notFound = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
const partial = {
  title: 'A record with gaps',
  lang: 'en-GB',
  events: [
    { id: 'first', title: 'First reading', when: '2024-03-04' },
    { id: 'none', title: 'A date that is none', when: '2024-13-45' },
  ],
};

interface Case {
  readonly page: TemplateResult;
  readonly act?: (timeline: EventTimeline) => void;
}

const press =
  (command: string) =>
  (timeline: EventTimeline): void => {
    buttonFor(timeline, command).click();
  };

const cases: Readonly<Record<string, Case>> = {
  ready: { page: html`<event-timeline src=${storyAddress}></event-timeline>` },
  'details open': {
    page: html`<event-timeline src=${storyAddress} selected="heavy-losses"></event-timeline>`,
  },
  list: { page: html`<event-timeline src=${storyAddress} view="list"></event-timeline>` },
  table: { page: html`<event-timeline src=${storyAddress} view="table"></event-timeline>` },
  upright: { page: html`<event-timeline src=${storyAddress} orientation="vertical"></event-timeline>` },
  arabic: {
    page: html`<div lang="ar" dir="rtl"><event-timeline src=${storyAddress}></event-timeline></div>`,
  },
  'finding open': { page: html`<event-timeline src=${storyAddress}></event-timeline>`, act: press('find') },
  'help open': { page: html`<event-timeline src=${storyAddress}></event-timeline>`, act: press('keys') },
  partial: { page: html`<event-timeline .data=${partial}></event-timeline>` },
  'problems open': {
    page: html`<event-timeline .data=${partial}></event-timeline>`,
    act: (timeline) => {
      partOf(timeline, '[data-opens="problems"]').click();
    },
  },
  empty: {
    page: html`<event-timeline .data=${{ title: 'Nothing', lang: 'en-GB', events: [] }}></event-timeline>`,
  },
  error: {
    page: html`<event-timeline label="Gone" src="/gone.json" .fetcher=${notFound}></event-timeline>`,
  },
};

describe('AX-1: the structure that a screen reader meets', () => {
  for (const [title, { page, act }] of Object.entries(cases)) {
    it(title, async () => {
      const timeline = await onPage(page);
      act?.(timeline);
      await timeline.settled;
      await expectStoredTree(title, await accessibilityTree());
    });
  }

  it('loading', async () => {
    const around = await fixture<HTMLElement>(
      html`<div>
        <event-timeline label="On its way" src="/slow.json" .fetcher=${never}></event-timeline>
      </div>`,
    );
    await around.querySelector('event-timeline')?.updateComplete;
    await frames();
    await expectStoredTree('loading', await accessibilityTree());
  });
});

describe('AX-4: the outline of the page', () => {
  const landmarks = new Set([
    'region',
    'main',
    'navigation',
    'complementary',
    'banner',
    'contentinfo',
    'form',
  ]);

  it('stays as it is with heading-level and landmark at none, however many timelines there are', async () => {
    const quiet = (): TemplateResult =>
      html`<event-timeline
        src=${storyAddress}
        heading-level="none"
        landmark="none"
        selected="palmyra"
      ></event-timeline>`;
    const around = await fixture<HTMLElement>(
      html`<main>
        <h1>Of the page</h1>
        ${quiet()}${quiet()}
        <h2>Of the page too</h2>
        ${quiet()}
      </main>`,
    );
    for (const timeline of around.querySelectorAll('event-timeline')) await timeline.settled;
    const roles = await rolesOnPage();
    expect(roles.filter(({ role }) => role === 'heading').map(({ name }) => name)).to.deep.equal([
      'Of the page',
      'Of the page too',
    ]);
    expect(roles.filter(({ role }) => landmarks.has(role)).map(({ role }) => role)).to.deep.equal(['main']);
  });

  it('gets the heading level that is asked for, and one below it for what is inside', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} heading-level="4" selected="palmyra"></event-timeline>`,
    );
    const levels = ['[part="title"]', '#details-heading'].map((selector) =>
      partOf(timeline, selector).getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['4', '5']);
  });
});
