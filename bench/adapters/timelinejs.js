import '@knight-lab/timelinejs/dist/css/timeline.css';
import './timelinejs.css';
import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';

/**
 * Zooms by its own buttons, about the slide that is open, and is dragged on its strip. It shows one event large, so the strip gets
 * more of the room than by default. Its own word for being loaded comes while its style sheet still moves the markers to their rows,
 * for a second: those transitions are off, and then the word is true.
 */
export const adapter = {
  input: { kind: 'buttons', zoomSteps: 5 },
  mount(container, events, lanes) {
    const labels = new Map(lanes.map(({ id, label }) => [id, label]));
    const slideOf = (told) => slide(told, labels);
    return new Promise((resolve) => {
      const timeline = new Timeline(
        container,
        { events: events.map(slideOf) },
        { font: null, script_path: '/', duration: 1, timenav_height_percentage: 60, language: 'en' },
      );
      timeline.on('loaded', () => {
        resolve({
          append(more) {
            for (const told of more) timeline.add(slideOf(told));
          },
          places: () => placesOf(container),
        });
      });
    });
  },
};

function slide({ id, title, start, end, lane }, labels) {
  const told = {
    unique_id: id,
    start_date: dateOf(start),
    text: { headline: title },
    group: labels.get(lane),
  };
  return end > start ? { ...told, end_date: dateOf(end) } : told;
}

function dateOf(instant) {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

function placesOf(container) {
  const middleOf = (selector) => {
    const { left, top, width, height } = container.querySelector(selector).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const strip = container.querySelector('.tl-timenav').getBoundingClientRect();
  return {
    zoomInAt: middleOf('.tl-icon-zoom-in'),
    zoomOutAt: middleOf('.tl-icon-zoom-out'),
    dragAt: [strip.left + strip.width / 2, strip.top + strip.height / 4],
  };
}
