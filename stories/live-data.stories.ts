import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.js';
import type { EventTimeline } from '../src/index.js';
import { GeneratedStream } from './generated-stream.js';

/** Events that come, change and go while the page is open. All of them are generated. */
const meta: Meta = { title: 'Live data', component: 'event-timeline' };

export default meta;

function timelineIn(element: Element): EventTimeline {
  const timeline = element.querySelector('event-timeline');
  if (!timeline) throw new Error('The story has no timeline.');
  return timeline;
}

function timelineBeside({ currentTarget }: Event): EventTimeline {
  return timelineIn((currentTarget as Element).closest('section') ?? document.body);
}

const second = 1_000;

/**
 * `now="follow"` keeps the present in view. Whoever moves the view, or goes to an event, has paused that; the first button of the
 * toolbar, or the key `.`, makes it go on. The two buttons above are the page's own.
 */
export const Stream: StoryObj = {
  // In the tests the present stands still.
  parameters: { present: Date.UTC(2024, 4, 1, 12) },
  render: () => {
    const stream = new GeneratedStream();
    const now = Date.now();
    const inIso = (at: number): string => new Date(at).toISOString();
    const toggle = (press: Event): void => {
      if (stream.isRunning) stream.pause();
      else stream.start(timelineBeside(press));
      (press.currentTarget as Element).textContent = stream.isRunning
        ? 'Pause the stream'
        : 'Start the stream';
    };
    const bringOne = (press: Event): void => {
      timelineBeside(press).append([stream.next(Date.now())]);
    };
    return html`<section>
      <p>
        <button type="button" @click=${toggle}>Start the stream</button>
        <button type="button" class="one" @click=${bringOne}>One event</button>
      </p>
      <event-timeline
        now="follow"
        from=${inIso(now - 100 * second)}
        to=${inIso(now + 20 * second)}
        .data=${stream.dataset(now)}
      ></event-timeline>
    </section>`;
  },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.drawn;
    canvasElement.querySelector<HTMLButtonElement>('.one')?.click();
    await timeline.drawn;
    expect(timeline.events.at(-1)?.title).to.match(/^Generated 25: /);
    expect(timeline.matches(':state(following)')).to.equal(true);
  },
};

const start = Date.UTC(2024, 4, 1, 12);

/** `append`, `update` and `remove`: the view, the focus and what is open stay where they are. */
export const Changes: StoryObj = {
  render: () =>
    html`<event-timeline
      .data=${{
        title: 'Generated changes',
        lang: 'en-GB',
        events: [
          { id: 'first', title: 'Generated: first', start },
          { id: 'second', title: 'Generated: second', start: start + 20 * second },
          { id: 'third', title: 'Generated: third', start: start + 40 * second },
        ],
      }}
      selected="second"
    ></event-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await timeline.drawn;
    timeline.append([{ id: 'fourth', title: 'Generated: appended', start: start + 30 * second }]);
    timeline.update({ id: 'first', title: 'Generated: first, changed', start: start + 5 * second });
    timeline.remove('third');
    await timeline.drawn;
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['first', 'second', 'fourth']);
    expect(timeline.selectedEvent?.id).to.equal('second');
  },
};
