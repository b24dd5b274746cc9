import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** In containers narrower than 600 px time runs down the page, whatever the size of the window. */
const meta: Meta = { title: 'Narrow', component: 'event-timeline' };

export default meta;

export const TheStory: StoryObj = {
  render: () =>
    html`<div style="max-width: 390px"><event-timeline src="data/deir-ez-zor.json"></event-timeline></div>`,
};

export const SpaceFlight: StoryObj = {
  render: () =>
    html`<div style="max-width: 390px"><event-timeline src="data/spaceflight.json"></event-timeline></div>`,
};

/** The details come as a sheet along the lower edge of the window. */
export const WithAnEventOpen: StoryObj = {
  render: () =>
    html`<div style="max-width: 390px">
      <event-timeline
        src="data/deir-ez-zor.json"
        from="2017-01-22"
        to="2017-02-03"
        selected="heavy-losses"
      ></event-timeline>
    </div>`,
};
