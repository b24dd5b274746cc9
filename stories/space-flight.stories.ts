import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** Two hundred events over seventy years. The weightiest keep their words from afar; zooming in reveals the rest. */
const meta: Meta = { title: 'Space flight', component: 'event-timeline' };

export default meta;

export const Whole: StoryObj = {
  render: () => html`<event-timeline src="data/spaceflight.json"></event-timeline>`,
};

/** Four years of the race to the Moon: what was counted from afar stands by itself. */
export const RaceToTheMoon: StoryObj = {
  render: () => html`<event-timeline src="data/spaceflight.json" from="1966" to="1969"></event-timeline>`,
};
