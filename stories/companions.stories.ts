import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.js';

/**
 * Toolbar, search, overview, details and legend stand inside the timeline by default. Each is also an element of its own, which may
 * stand anywhere on the page: `for` names the timeline, and the part inside is switched off.
 */
const meta: Meta = { title: 'Companions', component: 'timeline-toolbar' };

export default meta;

const bare = html`<event-timeline
  id="everywhere"
  src="data/deir-ez-zor.json"
  controls="none"
  overview="none"
  details="none"
></event-timeline>`;

/** Waits until a part of a companion shows. */
async function shown(canvasElement: HTMLElement, tag: string, selector: string): Promise<HTMLElement> {
  for (let i = 0; i < 300; i++) {
    const found = canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${tag} does not show ${selector}.`);
}

/** Everything around the plot, arranged by the page. */
export const Everywhere: StoryObj = {
  render: () =>
    html`<timeline-toolbar for="everywhere" controls="move zoom fit back view"></timeline-toolbar>
      <timeline-search for="everywhere"></timeline-search>
      ${bare}
      <timeline-overview for="everywhere"></timeline-overview>
      <timeline-details for="everywhere"></timeline-details>
      <timeline-legend for="everywhere"></timeline-legend>`,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline');
    if (!timeline) throw new Error('The story has no timeline.');
    timeline.selected = 'tu-22m3';
    const heading = await shown(canvasElement, 'timeline-details', '#details-heading');
    expect(heading.textContent.trim()).to.equal('Six Tu-22M3 bombers strike');
    await shown(canvasElement, 'timeline-toolbar', '[data-command="zoomIn"]');
    await shown(canvasElement, 'timeline-legend', '.legend');
  },
};

/** The details beside the plot, in a column of the page's own. */
export const DetailsInAColumn: StoryObj = {
  render: () =>
    html`<div style="display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 16px">
      <event-timeline
        id="column"
        src="data/deir-ez-zor.json"
        details="none"
        selected="heavy-losses"
      ></event-timeline>
      <timeline-details for="column"></timeline-details>
    </div>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'timeline-details', '#details-heading');
  },
};

/** Lanes, tags and statuses to choose from, with how many events have each. */
export const Filters: StoryObj = {
  render: () =>
    html`<timeline-search for="filters"></timeline-search>
      <event-timeline id="filters" src="data/deir-ez-zor.json" controls="fit"></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('event-timeline');
    (await shown(canvasElement, 'timeline-search', 'summary')).click();
    (await shown(canvasElement, 'timeline-search', '.facet input')).click();
    await timeline?.drawn;
    expect(timeline?.filter).to.equal('lane:ground');
  },
};
