import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.js';

/** What stands in the plot's place, or above it, when there is less to show than was asked for. */
const meta: Meta = { title: 'States', component: 'event-timeline' };

export default meta;

const never = (): Promise<Response> => new Promise(() => undefined);
const notFound = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));

/** Data are on their way. */
export const Loading: StoryObj = {
  parameters: { isWaiting: true },
  render: () =>
    html`<event-timeline label="Still on its way" src="data/slow.json" .fetcher=${never}></event-timeline>`,
};

/** There are data, and no events in them. */
export const Empty: StoryObj = {
  render: () =>
    html`<event-timeline
      .data=${{ title: 'Nothing happened yet', lang: 'en-GB', events: [] }}
    ></event-timeline>`,
};

/** The page says it in its own words. */
export const EmptyInOwnWords: StoryObj = {
  render: () =>
    html`<event-timeline .data=${{ title: 'Your bookings', lang: 'en-GB', events: [] }}>
      <p slot="empty">No bookings. Whatever you book will stand here.</p>
    </event-timeline>`,
};

/** A filter that lets nothing pass says so, and can be cleared on the spot. */
export const NothingPasses: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json" filter="status:confirmed"></event-timeline>`,
};

/** The first load failed: a sentence, and a button to try again. */
export const Failed: StoryObj = {
  render: () =>
    html`<event-timeline label="Not to be had" src="data/gone.json" .fetcher=${notFound}></event-timeline>`,
};

/** A later load failed: what was there stays. */
export const FailedLater: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline');
    if (!timeline) throw new Error('The story has no timeline.');
    await timeline.drawn;
    timeline.fetcher = notFound;
    timeline.src = 'data/gone.json';
    await timeline.drawn;
    expect(timeline.events).to.have.length(15);
    expect(timeline.matches(':state(error)')).to.equal(true);
  },
};

const partial = {
  title: 'A record with gaps',
  lang: 'en-GB',
  lanes: [{ id: 'a', label: 'Readings' }],
  events: [
    { title: 'First reading', when: '2024-03-04', lane: 'a' },
    { title: 'Second reading', when: '2024-03-11', lane: 'a' },
    { title: 'A date that is none', when: '2024-13-45', lane: 'a' },
    { when: '2024-03-18', lane: 'a' },
    { title: 'Fifth reading', when: '2024-03-25', lane: 'a' },
    { title: 'Ends before it begins', when: '2024-04-09/2024-04-02', lane: 'a' },
  ],
};

/** Some rows could not be read: the others are shown, and a line says how many are missing. */
export const Partial: StoryObj = {
  render: () => html`<event-timeline .data=${partial}></event-timeline>`,
};

/** Behind that line stands each of them, with its place and its cure. */
export const PartialWithProblems: StoryObj = {
  render: () => html`<event-timeline .data=${partial}></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline');
    if (!timeline) throw new Error('The story has no timeline.');
    await timeline.drawn;
    timeline.shadowRoot?.querySelector<HTMLElement>('[data-opens="problems"]')?.click();
    await timeline.drawn;
    expect(timeline.problems?.skipped).to.equal(3);
  },
};
