import 'uplot/dist/uPlot.min.css';
import uPlot from 'uplot';

const msPerSecond = 1_000;

/** Start points on lanes, no spans and no titles: no timeline, but the measure of what a canvas library can do. */
export const adapter = {
  input: { kind: 'wheel', deltaY: -120, expectedZoom: 36.6 },
  async mount(container, events, lanes, span) {
    const places = new Map(lanes.map(({ id }, i) => [id, i]));
    let shown = events;
    const chart = new uPlot(optionsOf(lanes, span), columnsOf(shown, places), container);
    // It draws after one turn.
    await new Promise((resolve) => setTimeout(resolve));
    const show = (next) => {
      shown = next;
      chart.setData(columnsOf(shown, places), false);
      chart.redraw();
    };
    return {
      replace: show,
      append: (more) => show(shown.concat(more)),
      view: () => [chart.scales.x.min * msPerSecond, chart.scales.x.max * msPerSecond],
    };
  },
};

/** Sorted by start, in seconds. */
function columnsOf(events, places) {
  const sorted = [...events].sort((one, other) => one.start - other.start);
  return [
    Float64Array.from(sorted, ({ start }) => start / msPerSecond),
    Uint8Array.from(sorted, ({ lane }) => places.get(lane)),
  ];
}

function optionsOf(lanes, span) {
  return {
    width: 1200,
    height: 640,
    legend: { show: false },
    cursor: { drag: { x: false, y: false, setScale: false } },
    scales: {
      x: { time: true, min: span.start / msPerSecond, max: span.end / msPerSecond },
      y: { range: [-0.5, lanes.length - 0.5] },
    },
    axes: [
      {},
      { values: (_, splits) => splits.map((place) => lanes[place]?.label ?? ''), incrs: [1], size: 70 },
    ],
    series: [
      {},
      { stroke: '#4269d0', paths: () => null, points: { show: true, size: 4, fill: '#4269d0', width: 0 } },
    ],
    plugins: [zoomPlugin(span)],
  };
}

/** Wheel about the pointer, and drag. */
function zoomPlugin(span) {
  const setSpan = (chart, min, max) => chart.setScale('x', { min, max });
  return {
    hooks: {
      init(chart) {
        setSpan(chart, span.start / msPerSecond, span.end / msPerSecond);
        const { over } = chart;
        over.addEventListener('wheel', (wheel) => {
          wheel.preventDefault();
          const { min, max } = chart.scales.x;
          const at = chart.posToVal(wheel.offsetX, 'x');
          const scale = Math.exp(0.0015 * wheel.deltaY);
          setSpan(chart, at + (min - at) * scale, at + (max - at) * scale);
        });
        let last;
        over.addEventListener('mousedown', ({ clientX }) => (last = clientX));
        addEventListener('mouseup', () => (last = undefined));
        addEventListener('mousemove', ({ clientX }) => {
          if (last === undefined) return;
          const { min, max } = chart.scales.x;
          const shift = ((last - clientX) * (max - min)) / over.clientWidth;
          last = clientX;
          setSpan(chart, min + shift, max + shift);
        });
      },
    },
  };
}
