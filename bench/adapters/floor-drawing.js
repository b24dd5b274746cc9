import { firstNotBelow } from './floor-index.js';

const titlesPerLane = 40;
const titlePxPerLetter = 7;
const barWithTitlePx = 90;
const roomForTitlePx = 120;

const colours =
  '#4269d0 #b8860b #c4372c #3a8f88 #2e7d32 #b5478a #7d4fb0 #8a5a36 #5b6f8f #9c3d00 #1f6f8b #6b6b2a'.split(
    ' ',
  );

/** One whole frame: ground, marks lane by lane, titles over them, names of the lanes, eleven dates. */
export function drawFloor(ctx, frame) {
  const { index, lanes, plot, widthPx, heightPx } = frame;
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, widthPx, heightPx);
  ctx.font = '12px sans-serif';
  ctx.textBaseline = 'middle';
  const laneHeight = plot.height / lanes.length;
  for (let i = 0; i < lanes.length; i++) {
    const top = i * laneHeight;
    ctx.fillStyle = '#ddd';
    ctx.fillRect(0, Math.round(top + laneHeight) - 1, widthPx, 1);
    const pen = new Pen(ctx, frame, top, laneHeight, colours[i % colours.length]);
    drawSpans(pen, index[i].spans);
    drawMoments(pen, index[i].moments);
    ctx.fillStyle = 'rgba(255, 255, 255, 0.8)';
    ctx.fillRect(0, top, plot.left, laneHeight - 1);
    ctx.fillStyle = '#333';
    ctx.fillText(lanes[i].label, 4, top + laneHeight / 2);
  }
  drawDates(ctx, frame);
}

/** Fills marks of one lane, each at once or, when merging, as runs of what touches. */
class Pen {
  constructor(ctx, { events, from, to, isMerging, plot }, top, height, colour) {
    this.ctx = ctx;
    this.events = events;
    this.from = from;
    this.to = to;
    this.left = plot.left;
    this.width = plot.width;
    this.msPerPx = (to - from) / plot.width;
    this.isMerging = isMerging;
    this.top = top;
    this.laneHeight = height;
    this.colour = colour;
    this.titlesLeft = titlesPerLane;
    this.runStart = 0;
    this.runEnd = -1;
    ctx.fillStyle = colour;
  }

  /** Marks that follow stand in this part of the lane's height. */
  level(share) {
    this.barTop = Math.round(this.top + share * this.laneHeight);
    this.barHeight = Math.round(0.35 * this.laneHeight);
  }

  mark(start, end, shortBy) {
    if (!this.isMerging) {
      this.fill(start, Math.max(1, end - start - shortBy));
    } else if (this.runEnd >= this.runStart && start <= this.runEnd) {
      if (end > this.runEnd) this.runEnd = end;
    } else {
      this.flush();
      this.runStart = start;
      this.runEnd = end;
    }
  }

  flush() {
    if (this.runEnd >= this.runStart) this.fill(this.runStart, Math.max(1, this.runEnd - this.runStart));
    this.runEnd = -1;
    this.runStart = 0;
  }

  fill(x, width) {
    this.ctx.fillRect(this.left + x, this.barTop, width, this.barHeight);
  }

  title(place, x, colour, roomPx) {
    if (this.titlesLeft === 0) return;
    this.flush();
    this.titlesLeft--;
    const letters = Math.floor(roomPx / titlePxPerLetter);
    this.ctx.fillStyle = colour;
    this.ctx.fillText(
      this.events[place].title.slice(0, letters),
      this.left + x,
      this.barTop + this.barHeight / 2,
    );
    this.ctx.fillStyle = this.colour;
  }
}

function drawSpans(pen, { places, starts, greatestEnds }) {
  pen.level(0.55);
  const count = starts.length;
  const { from, to, msPerPx, width } = pen;
  let i = firstNotBelow(greatestEnds, from, 0, count);
  while (i < count && starts[i] < to) {
    const x = Math.max(0, Math.floor((starts[i] - from) / msPerPx));
    const next = firstNotBelow(starts, from + (x + 1) * msPerPx, i + 1, count);
    const end = Math.min(width, (greatestEnds[next - 1] - from) / msPerPx);
    pen.mark(x, Math.max(x + 1, end), 0.5);
    if (next === i + 1 && end - x > barWithTitlePx) pen.title(places[i], x + 4, '#fff', end - x - 8);
    i = next;
  }
  pen.flush();
}

function drawMoments(pen, { places, starts }) {
  pen.level(0.12);
  const count = starts.length;
  const { from, to, msPerPx, width } = pen;
  let i = firstNotBelow(starts, from, 0, count);
  while (i < count && starts[i] < to) {
    const x = Math.floor((starts[i] - from) / msPerPx);
    const next = firstNotBelow(starts, from + (x + 1) * msPerPx, i + 1, count);
    pen.mark(x - 1, x + 1, 0);
    const following = next < count ? (starts[next] - from) / msPerPx : Infinity;
    const roomPx = Math.min(following, width) - x;
    if (roomPx > roomForTitlePx) pen.title(places[i], x + 4, '#333', roomPx - 8);
    i = next;
  }
  pen.flush();
}

function drawDates(ctx, { from, to, plot, heightPx }) {
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, plot.height, plot.left + plot.width, heightPx - plot.height);
  ctx.fillStyle = '#333';
  ctx.textAlign = 'right';
  for (let i = 0; i <= 10; i++) {
    const date = new Date(from + ((to - from) * i) / 10).toISOString().slice(0, 10);
    ctx.fillText(date, plot.left + (plot.width * i) / 10, plot.height + 12);
  }
  ctx.textAlign = 'left';
}
