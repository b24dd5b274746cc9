import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline';

const msPerYear = 365.25 * 86_400_000;

/**
 * The peer build. `changed` comes before anything can be seen: the component stays hidden until it was drawn twice, which a poll of
 * its own size does after a second. So it is told to draw again each frame, by the message it sends itself, until it says that the
 * first drawing is complete. Asking it to redraw would lay out every item anew.
 */
export function visAdapter({ isStacked }) {
  return {
    input: { kind: 'wheel', deltaY: -120, expectedZoom: 38.3 },
    mount(container, events, lanes, span) {
      const groups = new DataSet(lanes.map(({ id, label }) => ({ id, content: label })));
      let items = itemsOf(events);
      return new Promise((resolve) => {
        let isDrawn = false;
        const timeline = new Timeline(container, items, groups, {
          start: span.start,
          end: span.end,
          width: '100%',
          height: 640,
          stack: isStacked,
          verticalScroll: true,
          // Twenty notches outwards end at the full view, as elsewhere.
          zoomMax: 12 * msPerYear,
          onInitialDrawComplete() {
            isDrawn = true;
            resolve({
              replace(others) {
                items = itemsOf(others);
                timeline.setItems(items);
              },
              append(more) {
                items.add(more.map(itemOf));
              },
              view() {
                const { start, end } = timeline.getWindow();
                return [start.getTime(), end.getTime()];
              },
            });
          },
        });
        const drawAgain = () => {
          if (isDrawn) return;
          timeline.body.emitter.emit('_change');
          requestAnimationFrame(drawAgain);
        };
        requestAnimationFrame(drawAgain);
      });
    },
  };
}

function itemsOf(events) {
  const items = new DataSet();
  items.add(events.map(itemOf));
  return items;
}

function itemOf({ id, title, start, end, lane }) {
  return end > start
    ? { id, content: title, start, end, group: lane, type: 'range' }
    : { id, content: title, start, group: lane, type: 'point' };
}
