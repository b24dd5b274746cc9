import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/**
 * In an Arabic page the interface and the dates are Arabic; the data stay in the language they are written in. The layout is
 * mirrored, and time runs from left to right as on every chart.
 */
const meta: Meta = { title: 'Right to left', component: 'event-timeline' };

export default meta;

export const TheStory: StoryObj = {
  render: () =>
    html`<div lang="ar" dir="rtl"><event-timeline src="data/deir-ez-zor.json"></event-timeline></div>`,
};

export const CloserWithAnEventOpen: StoryObj = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <event-timeline
        src="data/deir-ez-zor.json"
        from="2017-01-22"
        to="2017-02-03"
        selected="heavy-losses"
      ></event-timeline>
    </div>`,
};
