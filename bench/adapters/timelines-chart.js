import TimelinesChart from 'timelines-chart';

const leftPx = 10;
const rightPx = 90;
const topPx = 26;
const bottomPx = 30;
const overviewPx = 60;

/** Each stroke keeps this much of the span, over all lanes: a level one would leave a single lane. */
const kept = 0.7;

/**
 * Lanes are its lines, a moment a segment of a millisecond; titles show as tooltips only. Without animations its transitions still
 * come frames later, so its CPU time means something and its latency does not. It draws a tick after it is asked, and segments begin
 * transparent in the middle: it is ready when the first and the last are where they belong.
 */
export const adapter = {
  input: { kind: 'brush', expectedZoom: kept ** -10 },
  async mount(container, events, lanes) {
    const chart = new TimelinesChart(container)
      .width(1200)
      .maxHeight(640 - overviewPx)
      .maxLineHeight(100)
      .leftMargin(leftPx)
      .rightMargin(rightPx)
      .topMargin(topPx)
      .bottomMargin(bottomPx)
      .useUtc(true)
      .enableAnimations(false)
      .zQualitative(true);
    let shown = events;
    chart.data(dataOf(shown, lanes));
    await untilDrawn(container);
    return {
      async replace(others) {
        shown = others;
        chart.data(dataOf(shown, lanes));
        await untilNext(container, shown);
      },
      async append(more) {
        shown = shown.concat(more);
        chart.data(dataOf(shown, lanes));
        await untilNext(container, shown);
      },
      view: () => chart.zoomX().map(Number),
      places: () => placesOf(container),
    };
  },
};

function dataOf(events, lanes) {
  const lines = new Map(lanes.map(({ id, label }) => [id, { label, data: [] }]));
  for (const { title, start, end, lane } of events) {
    lines.get(lane).data.push({ timeRange: [start, Math.max(end, start + 1)], val: lane, labelVal: title });
  }
  return [{ group: '', data: [...lines.values()] }];
}

/** Segments have their final opacity. */
async function untilDrawn(container) {
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const segments = container.getElementsByClassName('series-segment');
    if (segments.length === 0) continue;
    if ([segments[0], segments[segments.length - 1]].every(({ style }) => style.fillOpacity === '0.8'))
      return;
  }
}

/** Other data replaces segments only after a tick: what is waited for is the last event of the new ones. */
async function untilNext(container, events) {
  const last = events.at(-1);
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const segments = container.getElementsByClassName('series-segment');
    const datum = segments[segments.length - 1]?.__data__;
    if (datum?.labelVal === last.title || lastOfLastLine(events).title === datum?.labelVal) break;
  }
  await untilDrawn(container);
}

/** Lines follow each other in the data, so the last segment is the last event of the last line. */
function lastOfLastLine(events) {
  const last = events.reduce(
    (most, { lane }) => (laneNumber(lane) > laneNumber(most) ? lane : most),
    'lane-1',
  );
  return events.findLast(({ lane }) => lane === last);
}

const laneNumber = (lane) => Number(lane.split('-')[1]);

/** Where to stroke, to reset, and where the window of the overview can be held. */
function placesOf(container) {
  const { left, top } = container.getBoundingClientRect();
  const width = 1200 - leftPx - rightPx;
  const height = 640 - overviewPx - topPx - bottomPx;
  const edge = (1 - kept) / 2;
  const x = (share) => left + leftPx + width * share;
  const y = (share) => top + topPx + height * share;
  const middleOf = (element) => {
    const box = element.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };
  return {
    brush: [
      [x(edge), y(0.01)],
      [x(1 - edge), y(0.99)],
    ],
    resetAt: middleOf(container.querySelector('.reset-zoom-btn')),
    dragAt: middleOf(container.querySelector('.brusher .selection, .brush .selection, .selection')),
  };
}
