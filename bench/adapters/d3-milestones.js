import 'd3-milestones/build/d3-milestones.css';
import milestones from 'd3-milestones';

/** Above this its own layout of labels does not come to an end in a minute; without it they lie on each other. */
const laidOutAtMost = 100;

/** A picture without zoom; spans are reduced to their starts. */
export const adapter = {
  input: { kind: 'none' },
  mount(container, events, lanes) {
    const room = document.createElement('div');
    room.id = 'milestones';
    // Names and labels stand out on both sides.
    room.style.margin = '20px 40px 0';
    container.append(room);
    const labels = new Map(lanes.map(({ id, label }) => [id, label]));
    let shown = events;
    const chart = milestones('#milestones')
      .mapping({ category: 'lane', entries: 'events', timestamp: 'at', text: 'title' })
      .parseTime('%Q')
      .aggregateBy('day')
      .autoResize(false)
      .optimize(events.length <= laidOutAtMost);
    const draw = () => chart.render(dataOf(shown, labels));
    draw();
    return {
      replace(others) {
        shown = others;
        draw();
      },
      append(more) {
        shown = shown.concat(more);
        draw();
      },
    };
  },
};

function dataOf(events, labels) {
  const lanes = new Map([...labels].map(([id, lane]) => [id, { lane, events: [] }]));
  for (const { title, start, lane } of events) lanes.get(lane).events.push({ at: start, title });
  return [...lanes.values()].filter((lane) => lane.events.length > 0);
}
