import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** Dates with doubts of every kind: about, uncertain, either this or that, a season, a century, an end nobody knows. */
const meta: Meta = { title: 'Antiquity', component: 'event-timeline' };

export default meta;

export const Whole: StoryObj = {
  render: () => html`<event-timeline src="data/antiquity.json"></event-timeline>`,
};

/** The last century of the Roman Republic. */
export const EndOfTheRepublic: StoryObj = {
  render: () => html`<event-timeline src="data/antiquity.json" from="-0099" to="-0026"></event-timeline>`,
};
