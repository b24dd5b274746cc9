import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.js';
import type { EventTimeline } from '../src/index.js';

/**
 * `hash` keeps what is seen in the page's address, so that it can be linked to, kept and come back to. Only what differs from the
 * page's own beginning stands there, and whatever else the fragment holds is left as it is.
 */
const meta: Meta = { title: 'Permalink', component: 'event-timeline' };

export default meta;

function timelinesIn(canvasElement: HTMLElement): readonly EventTimeline[] {
  return [...canvasElement.querySelectorAll('event-timeline')];
}

/** Leads to a fragment as a link would, and waits until it is followed. */
async function follow(fragment: string, timelines: readonly EventTimeline[]): Promise<void> {
  if (location.hash !== fragment) {
    const followed = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = fragment;
    await followed;
  }
  for (const timeline of timelines) await timeline.drawn;
}

/** Zoom, open an event, filter: the address follows. "Copy link" among the controls hands it out. */
export const KeptInTheAddress: StoryObj = {
  render: () =>
    html`<event-timeline
      src="data/deir-ez-zor.json"
      hash="story"
      controls="find zoom fit back view link"
    ></event-timeline>`,
};

/** A link leads to a span, with an event open. */
export const FollowingALink: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json" hash="linked"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timelines = timelinesIn(canvasElement);
    await follow('#linked.span=2017-01-22/2017-02-03&linked.selected=tu-22m3', timelines);
    expect(timelines[0]?.selectedEvent?.title).to.equal('Six Tu-22M3 bombers strike');
    await follow('', timelines);
    expect(timelines[0]?.selectedEvent).to.equal(null);
  },
};

/** Several timelines share one address, each under its own name. */
export const TwoOnOnePage: StoryObj = {
  render: () =>
    html`<event-timeline src="data/deir-ez-zor.json" hash="report"></event-timeline>
      <event-timeline src="data/spaceflight.json" hash="space"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timelines = timelinesIn(canvasElement);
    await follow('#report.view=list&space.view=table', timelines);
    expect(timelines.map(({ view }) => view)).to.deep.equal(['list', 'table']);
    await follow('', timelines);
    expect(timelines.map(({ view }) => view)).to.deep.equal(['timeline', 'timeline']);
  },
};
