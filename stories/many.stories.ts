import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { generatedDataset } from './generated-events.js';

/** Ten thousand events, made up by a program and called so. What has no room of its own is counted. */
const meta: Meta = { title: 'Many', component: 'event-timeline' };

export default meta;

const many = generatedDataset(10_000);

export const TenThousand: StoryObj = {
  render: () => html`<event-timeline .data=${many}></event-timeline>`,
};

/** One year of them. */
export const OneYear: StoryObj = {
  render: () => html`<event-timeline .data=${many} from="1988" to="1988"></event-timeline>`,
};
