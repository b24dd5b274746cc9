import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';

/** One tag in any page. Its data come from an address, stand inside of it, or are handed over by a script. */
const meta: Meta = { title: 'Embedding', component: 'event-timeline' };

export default meta;

/** Data at an address of their own. */
export const PlainTag: StoryObj = {
  render: () => html`<event-timeline src="data/deir-ez-zor.json"></event-timeline>`,
};

/** Data in the page itself. */
export const JsonInside: StoryObj = {
  render: () =>
    html`<event-timeline>
      <script type="application/json">
        {
          "title": "People on the Moon",
          "lang": "en-GB",
          "events": [
            { "id": "apollo-11", "title": "Apollo 11", "when": "1969-07-20/1969-07-21" },
            { "id": "apollo-12", "title": "Apollo 12", "when": "1969-11-19/1969-11-20" },
            { "id": "apollo-14", "title": "Apollo 14", "when": "1971-02-05/1971-02-06" },
            { "id": "apollo-15", "title": "Apollo 15", "when": "1971-07-30/1971-08-02" },
            { "id": "apollo-16", "title": "Apollo 16", "when": "1972-04-21/1972-04-24" },
            { "id": "apollo-17", "title": "Apollo 17", "when": "1972-12-11/1972-12-14" }
          ]
        }
      </script>
    </event-timeline>`,
};

/** A list that reads without scripts too, and stands until the first picture does. */
export const ListInside: StoryObj = {
  render: () =>
    html`<event-timeline label="Probes that left for the outer planets">
      <ol>
        <li><time datetime="1972-03-03">3 March 1972</time> Pioneer 10</li>
        <li><time datetime="1973-04-06">6 April 1973</time> Pioneer 11</li>
        <li><time datetime="1977-08-20">20 August 1977</time> Voyager 2</li>
        <li><time datetime="1977-09-05">5 September 1977</time> Voyager 1</li>
        <li><time datetime="1989-10-18">18 October 1989</time> Galileo</li>
        <li><time datetime="1997-10-15">15 October 1997</time> Cassini–Huygens</li>
        <li><time datetime="2006-01-19">19 January 2006</time> New Horizons</li>
        <li><time datetime="2011-08-05">5 August 2011</time> Juno</li>
        <li><time datetime="2023-04-14">14 April 2023</time> Juice</li>
        <li><time datetime="2024-10-14">14 October 2024</time> Europa Clipper</li>
      </ol>
    </event-timeline>`,
};

const handedOver = {
  title: 'Total solar eclipses seen from Europe',
  lang: 'en-GB',
  events: [
    { title: 'Total eclipse of 1961', when: '1961-02-15' },
    { title: 'Total eclipse of 1999', when: '1999-08-11' },
    { title: 'Total eclipse of 2006', when: '2006-03-29' },
    { title: 'Total eclipse of 2015', when: '2015-03-20' },
    { title: 'Total eclipse of 2026', when: '2026-08-12' },
  ],
};

/** Data handed over by a script: the `data` property. */
export const DataProperty: StoryObj = {
  render: () => html`<event-timeline .data=${handedOver}></event-timeline>`,
};
