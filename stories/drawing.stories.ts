import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './drawing-table.js';

/**
 * How a date is drawn, and how it is said. Solid is what is certain, a flat tint with a line around it lies between limits that
 * are known, what fades has no sharp limit, and dashes tell that the date is doubted. None of it depends on colour.
 */
const meta: Meta = { title: 'Drawing of dates' };

export default meta;

export const EveryDate: StoryObj = { render: () => html`<drawing-table></drawing-table>` };

/** As on a page printed in black and white: what is sure and what is doubted is still told apart. */
export const BlackAndWhite: StoryObj = { render: () => html`<drawing-table grey></drawing-table>` };
