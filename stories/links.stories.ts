import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** What led to what, as far as the data say: curves in the plot, words in the details. */
const meta: Meta = { title: 'Links', component: 'event-timeline' };

export default meta;

/** An event is open: curves lead to what it is linked to, and to the edge where that is beyond it. */
export const OfTheOpenEvent: StoryObj = {
  render: () =>
    html`<event-timeline
      src="data/deir-ez-zor.json"
      from="2017-01-20"
      to="2017-02-03"
      selected="offensive-on-airfield"
    ></event-timeline>`,
};

/** `links="all"`: every link with both ends in view. */
export const All: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json" links="all"></event-timeline>`,
};

const kinds = {
  title: 'Kinds of links',
  lang: 'en-GB',
  lanes: [
    { id: 'one', label: 'One' },
    { id: 'two', label: 'Two' },
  ],
  events: [
    {
      id: 'event',
      title: 'An event',
      when: '2020-05/2020-06',
      lane: 'one',
      links: [
        { to: 'cause', type: 'follows' },
        { to: 'effect', type: 'leads-to' },
        { to: 'whole', type: 'part-of' },
        { to: 'denial', type: 'contradicts' },
        { to: 'copy', type: 'same-as' },
        { to: 'other' },
        { to: 'distant', type: 'leads-to' },
      ],
    },
    { id: 'cause', title: 'What it follows', when: '2019-09', lane: 'one' },
    { id: 'effect', title: 'What it leads to', when: '2020-11', lane: 'two' },
    { id: 'whole', title: 'What it is part of', when: '2020-02/2020-12', lane: 'two' },
    { id: 'denial', title: 'What it contradicts', when: '2020-08', lane: 'two' },
    { id: 'copy', title: 'What it is the same as', when: '2021-02', lane: 'two' },
    { id: 'other', title: 'What it is plainly linked to', when: '2021-01', lane: 'one' },
    { id: 'distant', title: 'Beyond the view', when: '2024', lane: 'two' },
  ],
};

/** Each kind has a sign of its own: arrow, ring, ≠, =, a plain dot. */
export const Kinds: StoryObj = {
  render: () =>
    html`<event-timeline .data=${kinds} from="2019-06" to="2021-06" selected="event"></event-timeline>`,
};
