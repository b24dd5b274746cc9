import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';

/** What the controls below can set: attributes by their names. All may be left out. */
interface Attributes {
  readonly src?: string;
  readonly from?: string;
  readonly to?: string;
  readonly selected?: string;
  readonly view?: string;
  readonly filter?: string;
  readonly search?: string;
  readonly lanes?: string;
  readonly orientation?: string;
  readonly controls?: string;
  readonly overview?: string;
  readonly details?: string;
  readonly gestures?: string;
  readonly lang?: string;
  readonly label?: string;
  readonly 'time-zone'?: string;
  readonly 'heading-level'?: string;
  readonly 'week-start'?: string;
}

type Control = { readonly control: 'text' | 'select'; readonly options?: readonly string[] };

const text: Control = { control: 'text' };
const choice = (...options: readonly string[]): Control => ({ control: 'select', options });

/** Names, meanings and defaults of all attributes come from the element's own documentation; here is how each is set. */
const argTypes: Readonly<Record<keyof Attributes, Control>> = {
  src: choice('data/deir-ez-zor.json', 'data/spaceflight.json', 'data/antiquity.json', 'data/deep-time.json'),
  from: text,
  to: text,
  selected: text,
  view: choice('timeline', 'list', 'table'),
  filter: text,
  search: text,
  lanes: text,
  orientation: choice('auto', 'horizontal', 'vertical'),
  controls: text,
  overview: choice('auto', 'none'),
  details: choice('auto', 'below', 'beside', 'sheet', 'none'),
  gestures: choice('auto', 'cooperative', 'greedy', 'none'),
  lang: choice('en-GB', 'en-US', 'ar', 'de', 'es', 'fr', 'pt-BR', 'ru'),
  label: text,
  'time-zone': text,
  'heading-level': choice('2', '3', '4', '5', '6', 'none'),
  'week-start': choice('auto', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
};

/** Every attribute has a default that is meant to be right; most pages need none but `src`. */
const meta: Meta<Attributes> = {
  title: 'Attributes',
  component: 'event-timeline',
  argTypes,
  args: { src: 'data/deir-ez-zor.json' },
  parameters: { controls: { include: Object.keys(argTypes) } },
  render: (args) =>
    html`<event-timeline
      src=${args.src ?? nothing}
      from=${args.from ?? nothing}
      to=${args.to ?? nothing}
      selected=${args.selected ?? nothing}
      view=${args.view ?? nothing}
      filter=${args.filter ?? nothing}
      search=${args.search ?? nothing}
      lanes=${args.lanes ?? nothing}
      orientation=${args.orientation ?? nothing}
      controls=${args.controls ?? nothing}
      overview=${args.overview ?? nothing}
      details=${args.details ?? nothing}
      gestures=${args.gestures ?? nothing}
      lang=${args.lang ?? nothing}
      label=${args.label ?? nothing}
      time-zone=${args['time-zone'] ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      week-start=${args['week-start'] ?? nothing}
    ></event-timeline>`,
};

export default meta;

type Story = StoryObj<Attributes>;

/** Nothing but `src`; the controls set the rest. */
export const Usual: Story = {};

/** `from` and `to`: what is in sight at first, both ends whole. */
export const FirstSpan: Story = { args: { from: '2017-01', to: '2017-01' } };

/** `view="list"`: everything to read from top to bottom. */
export const List: Story = { args: { view: 'list' } };

/** `view="table"`: everything to sort and compare. */
export const Table: Story = { args: { view: 'table' } };

/** `filter`: what does not pass is hidden. */
export const Filter: Story = { args: { filter: 'lane:air,supply' } };

/** `search`: what is not found is dimmed. */
export const Search: Story = { args: { search: 'Izvestiya' } };

/** `lanes`: another field makes the lanes. */
export const LanesByStatus: Story = { args: { lanes: 'status' } };

/** `orientation="vertical"`: time runs down however wide the container is. */
export const Upright: Story = { args: { orientation: 'vertical' } };

/** `details="beside"`: an open event stands at the side of the plot. */
export const DetailsBeside: Story = { args: { details: 'beside', selected: 'tu-22m3' } };

/** `controls`, `overview`, `details`: the plot alone. */
export const PlotAlone: Story = { args: { controls: 'none', overview: 'none', details: 'none' } };

/** `time-zone`: the first landing on the Moon by the clocks of New York. */
export const AnotherZone: Story = {
  args: {
    src: 'data/spaceflight.json',
    from: '1969-07-20',
    to: '1969-07-21',
    'time-zone': 'America/New_York',
  },
};

/** `lang`: interface and dates in another language than the data's. */
export const German: Story = { args: { lang: 'de' } };
