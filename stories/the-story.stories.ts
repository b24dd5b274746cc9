import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** One newspaper report of 31 January 2017: what happened, when as far as it tells, and who says so. */
const meta: Meta = { title: 'The story', component: 'event-timeline' };

export default meta;

/** All of it, with the one attribute that is needed. */
export const Whole: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json"></event-timeline>`,
};

/** The days that matter most, and one of their events open. */
export const CloserWithAnEventOpen: StoryObj = {
  render: () =>
    html`<event-timeline
      src="data/deir-ez-zor.json"
      from="2017-01-22"
      to="2017-02-03"
      selected="heavy-losses"
    ></event-timeline>`,
};
