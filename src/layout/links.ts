import type { Span } from '../time/instant.js';
import {
  arching,
  type Curve,
  type Extent,
  joining,
  leaving,
  middleOf,
  pointOn,
  samplesOf,
} from './link-curves.js';
import { besideWords } from './link-gaps.js';
import { LinkPlaces } from './link-places.js';
import { Pen } from './marks/pen.js';
import type { Box, Scene, SceneItem, Tone } from './scene.js';
import { spanOf, toPx } from './viewport.js';

/** How one event is tied to another, as the data have it. */
export type LinkType = 'leads-to' | 'follows' | 'part-of' | 'contradicts' | 'same-as' | undefined;

/** One end of a link. */
export interface LinkEnd {
  /** Outer bounds of the event. */
  readonly span: Span;
  /** The lane in whose band it is drawn. */
  readonly lane: number;
  /** Its own mark, or what counts it; undefined where it is not on screen. */
  readonly item: SceneItem | undefined;
}

/** One link that is to be drawn. */
export interface SceneLink {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: LinkType;
  /** Of the open event, of the focused one, or one of all. */
  readonly weight: 'open' | 'focused' | 'plain';
}

const looks = {
  open: { tone: 'accent', alpha: 1, widthPx: 1.5 },
  focused: { tone: 'ink', alpha: 0.8, widthPx: 1.25 },
  plain: { tone: 'soft', alpha: 0.7, widthPx: 1 },
} as const;

/** How much of a curve's strength is left where it runs out of the view. */
const awayShare = 0.7;
/** The ground that a curve covers beside itself, so that it reads across marks. */
const clearPx = 3;
const clearAlpha = 0.75;
const arrowPx = 6;
const arrowSpread = 0.45;
const portPx = 2.5;
const ringPx = 4;
/** Between the end of a curve and the edge of the plot; between two that leave it in one place; and off a row or the edge of a band. */
const edgePx = 6;
const apartPx = 6;
const gapPx = 3;
const dashes = { contradicts: [5, 4], 'same-as': [1.5, 3] } as const;
const signs = { contradicts: '≠', 'same-as': '=' } as const;
const signPx = 7;

/** The Scene with curves for links, over the marks and under the words. Those without an end on screen are left out. */
export function linkedScene(scene: Scene, links: readonly SceneLink[]): Scene {
  const drawing = new LinkDrawing(scene);
  // The strongest last, on top.
  for (const weight of ['plain', 'focused', 'open'] as const) {
    for (const link of links) if (link.weight === weight) drawing.add(link);
  }
  const { pieces } = drawing.pen;
  return pieces.length === 0 ? scene : { ...scene, above: [...pieces, ...scene.above] };
}

class LinkDrawing {
  readonly pen: Pen;
  readonly #scene: Scene;
  /** The plot along and across time. */
  readonly #plot: Extent;
  readonly #atEdge = new Map<string, number>();
  readonly #places: LinkPlaces;
  readonly #words: readonly Extent[];

  constructor(scene: Scene) {
    this.pen = new Pen(scene.vertical);
    this.#scene = scene;
    this.#plot = this.#extentOf(scene.plot);
    this.#places = new LinkPlaces(scene, (box) => this.#extentOf(box));
    this.#words = scene.items.flatMap(({ label }) => (label ? [this.#extentOf(label)] : []));
  }

  add(link: SceneLink): void {
    const { weight, type } = link;
    // What follows is led to by what went before it.
    const [from, to] = type === 'follows' ? [link.to, link.from] : [link.from, link.to];
    if (from.item && to.item) {
      // What stands in one badge or ridge has no way to go.
      if (from.item !== to.item) {
        this.#draw(this.#between(from, from.item, to, to.item, weight === 'plain'), link);
      }
    } else if (weight !== 'plain') {
      // Of all links only whole ones are drawn: hundreds of stubs would say nothing.
      if (from.item) this.#draw(this.#out(from, from.item, to, false), link, false);
      else if (to.item) this.#draw(reversed(this.#out(to, to.item, from, true)), link, false);
    }
  }

  #between(from: LinkEnd, fromItem: SceneItem, to: LinkEnd, toItem: SceneItem, isOneOfMany: boolean): Curve {
    const start = this.#onMark(from, fromItem);
    const end = this.#onMark(to, toItem);
    const isOneRow = Math.abs(middleOf(start) - middleOf(end)) < 1;
    return this.#places.choose(
      (place) => (isOneRow ? arching(start, end, place, this.#plot.top) : joining(start, end, place)),
      isOneOfMany,
    );
  }

  /** From a mark to the edge beyond which the other end lies, at the height of its lane where that is in sight. */
  #out(here: LinkEnd, item: SceneItem, there: LinkEnd, isArriving: boolean): Curve {
    const { viewport, headings, vertical } = this.#scene;
    const view = spanOf(viewport);
    const mark = this.#onMark(here, item);
    const isBefore = there.span.end < view.start;
    if (isBefore || there.span.start >= view.end) {
      const heading = vertical ? undefined : headings.find(({ lane }) => lane === there.lane);
      const isElsewhere = heading !== undefined && there.lane !== here.lane;
      const wanted = isElsewhere ? heading.y + gapPx : mark.top - (isArriving ? 2 * edgePx : gapPx);
      const key = `${String(isBefore)} ${String(Math.round(wanted))}`;
      const taken = this.#atEdge.get(key) ?? 0;
      this.#atEdge.set(key, taken + 1);
      const across = Math.min(
        Math.max(wanted + (isElsewhere ? taken : -taken) * apartPx, this.#plot.top + gapPx),
        this.#plot.bottom - gapPx,
      );
      const along = isBefore ? this.#plot.from + edgePx : this.#plot.to - edgePx;
      return this.#places.choose((place) => leaving(mark, [along, across], place, isArriving), false);
    }
    // In the time of the view, but in a lane that is scrolled out of it.
    const along = this.#along(Math.max(there.span.start, view.start));
    const isAbove = there.lane < (headings[0]?.lane ?? 0);
    const across = isAbove ? this.#plot.top - edgePx : this.#plot.bottom + edgePx;
    const edge = { from: along, to: along, top: across, bottom: across };
    return this.#places.choose(
      (place) => (isArriving ? reversed(joining(edge, mark, place)) : joining(mark, edge, place)),
      false,
    );
  }

  #extentOf({ x, y, width, height }: Box): Extent {
    return this.#scene.vertical
      ? { from: y, to: y + height, top: x, bottom: x + width }
      : { from: x, to: x + width, top: y, bottom: y + height };
  }

  /** The mark; in one that counts several, the place of the event's own time. */
  #onMark({ span }: LinkEnd, { mark, count }: SceneItem): Extent {
    const extent = this.#extentOf(mark);
    if (count === 1) return extent;
    const at = this.#along(Math.max(span.start, spanOf(this.#scene.viewport).start));
    const along = Math.min(Math.max(at, extent.from), extent.to);
    return { ...extent, from: along, to: along };
  }

  #along(at: number): number {
    return this.#plot.from + toPx(this.#scene.viewport, at);
  }

  /** Draws a curve that goes with the flow: from a dot within the mark it comes from to the sign at where it leads. */
  #draw(curve: Curve, { type, weight }: SceneLink, isWhole = true): void {
    const { pen } = this;
    const { tone, alpha, widthPx: wholePx } = looks[weight];
    const widthPx = isWhole ? wholePx : 1;
    const points = samplesOf(curve);
    const dash = type === 'contradicts' || type === 'same-as' ? dashes[type] : undefined;
    for (const stretch of besideWords(points, this.#words)) {
      if (weight !== 'plain') pen.stroke(stretch, 'paper', clearAlpha, widthPx + clearPx);
      pen.stroke(stretch, tone, isWhole ? alpha : alpha * awayShare, widthPx, dash);
    }
    if (type === 'contradicts' || type === 'same-as') {
      const [along, across] = pointOn(curve, 0.5);
      pen.disc(along, across, signPx, tone, { fill: 'paper', dashed: false });
      pen.glyph(signs[type], along, across, 12, tone);
    }
    pen.disc(...curve[0], portPx, tone);
    if (isDirected(type)) this.#arrow(curve, tone, alpha, widthPx);
    else if (type === 'part-of') pen.disc(...curve[3], ringPx, tone, { fill: 'paper', dashed: false });
    else pen.disc(...curve[3], portPx, tone);
  }

  #arrow(curve: Curve, tone: Tone, alpha: number, widthPx: number): void {
    const [, , , tip] = curve;
    const before = pointOn(curve, 0.9);
    const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
    const wing = (turn: number): readonly [number, number] => [
      tip[0] - arrowPx * Math.cos(angle + turn),
      tip[1] - arrowPx * Math.sin(angle + turn),
    ];
    this.pen.stroke([...wing(arrowSpread), ...tip, ...wing(-arrowSpread)], tone, alpha, widthPx);
  }
}

function isDirected(type: LinkType): boolean {
  return type === 'leads-to' || type === 'follows';
}

function reversed([a, b, c, d]: Curve): Curve {
  return [d, c, b, a];
}
