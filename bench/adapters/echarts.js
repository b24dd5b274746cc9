import { CustomChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([CustomChart, GridComponent, DataZoomInsideComponent, CanvasRenderer]);

const titleFromPx = 90;

/**
 * A custom series, as its gallery draws spans: one rectangle each, a title where the bar is wide. Above 3,000 marks it draws in
 * pieces, so the first frame is not the picture: it says when it has finished, to those who listened before it began. One notch of
 * the wheel zooms by a tenth, whatever its size.
 */
export const adapter = {
  input: { kind: 'wheel', deltaY: -120, expectedZoom: 6.7 },
  async mount(container, events, lanes, span) {
    const chart = echarts.init(container, null, { renderer: 'canvas' });
    const places = new Map(lanes.map(({ id }, i) => [id, i]));
    let shown = events;
    await finished(chart, () => chart.setOption(optionOf(lanes, span, seriesOf(shown, places))));
    const show = (next) => {
      shown = next;
      return finished(chart, () => chart.setOption({ series: [seriesOf(shown, places)] }));
    };
    return {
      replace: show,
      append: (more) => show(shown.concat(more)),
      view() {
        const [{ startValue, endValue }] = chart.getOption().dataZoom;
        return [startValue, endValue];
      },
    };
  },
};

function finished(chart, work) {
  return new Promise((resolve) => {
    const listen = () => {
      chart.off('finished', listen);
      resolve();
    };
    chart.on('finished', listen);
    work();
  });
}

function optionOf(lanes, span, series) {
  return {
    animation: false,
    useUTC: true,
    grid: { left: 70, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time', min: span.start, max: span.end },
    yAxis: { type: 'category', inverse: true, data: lanes.map(({ label }) => label) },
    // The usual filter drops a span that begins before the view and ends after it.
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter', throttle: 0 }],
    series: [series],
  };
}

function seriesOf(events, places) {
  return {
    type: 'custom',
    animation: false,
    dimensions: ['lane', 'start', 'end'],
    encode: { x: ['start', 'end'], y: 'lane' },
    data: events.map(({ start, end, lane }) => [places.get(lane), start, end]),
    renderItem: (params, api) => renderItem(params, api, events),
  };
}

function renderItem({ coordSys, dataIndex }, api, events) {
  const lane = api.value(0);
  const [fromX, middle] = api.coord([api.value(1), lane]);
  const [toX] = api.coord([api.value(2), lane]);
  const laneHeight = api.size([0, 1])[1];
  const isMoment = toX <= fromX;
  const bar = {
    x: isMoment ? fromX - 1 : fromX,
    y: middle + laneHeight * (isMoment ? -0.38 : 0.05),
    width: isMoment ? 2 : Math.max(1, toX - fromX),
    height: laneHeight * 0.35,
  };
  const shape = echarts.graphic.clipRectByRect(bar, coordSys);
  if (!shape) return undefined;
  const mark = { type: 'rect', shape, style: { fill: api.visual('color') } };
  if (shape.width < titleFromPx) return mark;
  const text = events[dataIndex].title;
  const style = { text, fill: '#fff', width: shape.width - 8, overflow: 'truncate' };
  return { ...mark, textContent: { type: 'text', style }, textConfig: { position: 'insideLeft' } };
}
