import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { generatedGroups } from './generated-events.js';

/**
 * Forty lanes in groups, made up by a program, in a box of 420 px: they scroll under names and an axis that stay. The buttons in the
 * names fold a group into one band, and give rows to what has none.
 */
const meta: Meta = { title: 'Many lanes', component: 'event-timeline', parameters: { scrolls: true } };

export default meta;

const groups = generatedGroups();
const box = (): TemplateResult =>
  html`<event-timeline .data=${groups} style="height: 420px"></event-timeline>`;

interface Timeline extends HTMLElement {
  readonly drawn: Promise<void>;
}

/** Presses the buttons of lanes so named, one after the other. */
async function press(canvasElement: HTMLElement, ...names: readonly string[]): Promise<void> {
  const timeline = canvasElement.querySelector<Timeline>('event-timeline');
  for (const name of names) {
    let button: HTMLElement | null | undefined;
    while (!button) {
      await new Promise(requestAnimationFrame);
      button = timeline?.shadowRoot?.querySelector(`.lane-buttons [aria-label^="${name}"]`);
    }
    const wasOpen = button.getAttribute('aria-expanded');
    button.click();
    await timeline?.drawn;
    expect(button.getAttribute('aria-expanded')).to.not.equal(wasOpen);
  }
}

export const InABox: StoryObj = { render: box };

/** Two groups are one band each. */
export const GroupsFolded: StoryObj = {
  render: box,
  play: ({ canvasElement }) => press(canvasElement, 'Group B', 'Group C'),
};

/** Every event of the first lane has a row. */
export const LaneOpened: StoryObj = {
  render: box,
  play: ({ canvasElement }) => press(canvasElement, 'Lane A 1'),
};
