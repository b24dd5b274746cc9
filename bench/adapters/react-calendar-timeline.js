import 'react-calendar-timeline/lib/Timeline.css';
import { createElement } from 'react';
import Timeline from 'react-calendar-timeline';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const msPerDay = 86_400_000;

/** CommonJS: the component is inside what a bundler takes for the default. */
const Component = Timeline.default ?? Timeline;

/**
 * With Alt, a notch of 83 zooms by 0.83; with Ctrl it would be the whole range. A moment is an item of one day, for it draws none
 * shorter. Its usual widest zoom is five years, so it gets more.
 */
export const adapter = {
  input: { kind: 'wheel', deltaY: -83, modifiers: 1, expectedZoom: 37.6 },
  mount(container, events, lanes, span) {
    const root = createRoot(container);
    const groups = lanes.map(({ id, label }) => ({ id, title: label }));
    let view = [span.start, span.end];
    let items = [];
    const render = () => {
      const element = createElement(Component, {
        groups,
        items,
        defaultTimeStart: span.start,
        defaultTimeEnd: span.end,
        maxZoom: 20 * 365 * msPerDay,
        canMove: false,
        canResize: false,
        canChangeGroup: false,
        stackItems: true,
        sidebarWidth: 70,
        onTimeChange(start, end, update) {
          view = [start, end];
          update(start, end);
        },
      });
      flushSync(() => root.render(element));
    };
    items = events.map(itemOf);
    render();
    return {
      replace(others) {
        items = others.map(itemOf);
        render();
      },
      append(more) {
        items = items.concat(more.map(itemOf));
        render();
      },
      view: () => view,
    };
  },
};

function itemOf({ id, title, start, end, lane }) {
  return { id, group: lane, title, start_time: start, end_time: end > start ? end : start + msPerDay };
}
