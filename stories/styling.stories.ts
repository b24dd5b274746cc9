// A page styles the element from outside, in style sheets of its own.
/* eslint-disable lit/prefer-static-styles */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** Custom properties set colours, font and corners; `::part()` reaches single parts; light and dark follow `color-scheme`. */
const meta: Meta = { title: 'Styling', component: 'event-timeline' };

export default meta;

/** Every colour of the plot is a property whose name begins with `--timeline-`. */
export const Tokens: StoryObj = {
  render: () =>
    html`<style>
        .sepia {
          --timeline-paper: light-dark(#fbf6ea, #1d1811);
          --timeline-ink: light-dark(#33271a, #f1e6d2);
          --timeline-soft: light-dark(#6a5740, #c9b798);
          --timeline-faint: light-dark(#75624a, #b9a788);
          --timeline-rule: light-dark(#e6dcc5, #3a3122);
          --timeline-band: light-dark(#f6efdf, #241e15);
          --timeline-chip: light-dark(#efe5d0, #2d2519);
          --timeline-accent: light-dark(#8a3b12, #f0a878);
          --timeline-on-accent: light-dark(#ffffff, #1d1811);
          --timeline-lane-1: light-dark(#8a3b12, #f0a878);
          --timeline-lane-2: light-dark(#4d5d1e, #c3d47f);
          --timeline-lane-3: light-dark(#1f5f66, #86cdd4);
          --timeline-lane-4: light-dark(#6a3d6e, #d8a6dc);
          --timeline-font: Georgia, 'Times New Roman', serif;
          --timeline-radius: 0;
        }
      </style>
      <event-timeline class="sepia" src="data/deir-ez-zor.json"></event-timeline>`,
};

/** What no property reaches has a part. */
export const Parts: StoryObj = {
  render: () =>
    html`<style>
        .framed::part(base) {
          border: 1px solid;
        }
        .framed::part(title) {
          font-size: 24px;
          font-weight: 400;
        }
        .framed::part(summary) {
          font-style: italic;
        }
      </style>
      <event-timeline class="framed" src="data/deir-ez-zor.json"></event-timeline>`,
};

/** The element takes the colour scheme of what it stands in. */
export const Dark: StoryObj = {
  render: () =>
    html`<style>
        .night {
          color-scheme: dark;
          background: Canvas;
          color: CanvasText;
        }
      </style>
      <div class="night"><event-timeline src="data/deir-ez-zor.json"></event-timeline></div>`,
};
