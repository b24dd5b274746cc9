import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** From the Big Bang to a tenth of a second in 2017, on one line. */
const meta: Meta = { title: 'Deep time', component: 'event-timeline' };

export default meta;

export const Whole: StoryObj = {
  render: () => html`<event-timeline src="data/deep-time.json"></event-timeline>`,
};

/** The last 600 million years, counted back from the present. */
export const SinceTheFirstAnimals: StoryObj = {
  render: () => html`<event-timeline src="data/deep-time.json" from="Y-6E8" to="2025"></event-timeline>`,
};
