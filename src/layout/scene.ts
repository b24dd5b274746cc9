import type { Span } from '../time/instant.js';
import type { Axis } from './axis/axis.js';
import type { Viewport } from './viewport.js';

/** A rectangle in CSS pixels, from the top left corner of the plot element. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The role a colour plays: `ink`, `soft`, `faint`, `rule`, `band`, `paper`, `accent`, `on-accent`, `shade`; `lane-0` and on for
 * lanes; or a colour an author gave, as `#rrggbb`. The palette turns it into a colour when painting, so one Scene serves
 * every theme.
 */
export type Tone = string;

/** A solid rectangle, its start and end corners (left and right, or top and bottom) rounded by radii of their own. */
export interface Fill extends Box {
  readonly kind: 'fill';
  readonly tone: Tone;
  readonly alpha: number;
  readonly startRadius: number;
  readonly endRadius: number;
}

/** A line around a rectangle, left out at an end that is open. */
export interface Outline extends Box {
  readonly kind: 'outline';
  readonly tone: Tone;
  readonly startRadius: number;
  readonly endRadius: number;
  readonly startDrawn: boolean;
  readonly endDrawn: boolean;
  readonly dashed: boolean;
}

/** A rectangle that runs out: its alpha goes evenly from one end to the other. */
export interface Fade extends Box {
  readonly kind: 'fade';
  readonly tone: Tone;
  readonly startAlpha: number;
  readonly endAlpha: number;
}

export interface Disc {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  /** Fill; absent: the tone itself. */
  readonly fill?: Tone;
  readonly dashed?: boolean;
}

/** An open or closed line through points x0, y0, x1, y1, … */
export interface Stroke {
  readonly kind: 'stroke';
  readonly points: readonly number[];
  readonly tone: Tone;
  readonly alpha: number;
  readonly widthPx: number;
  /** Lengths of dash and gap. Absent: solid. */
  readonly dash?: readonly [number, number];
}

/** 45° lines in a rectangle: a hull with holes. */
export interface Hatch extends Box {
  readonly kind: 'hatch';
  readonly tone: Tone;
}

/** One or two characters that belong to a mark, centred on a point; or a few words that begin there. */
export interface Glyph {
  readonly kind: 'glyph';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly tone: Tone;
  readonly isWords?: boolean;
  /** A quarter turn to the right: words that run down. */
  readonly isTurned?: boolean;
}

/**
 * Density: an area along time. Step i covers [x + i·stepPx, x + (i + 1)·stepPx) and is heights[i] px high in its middle; from one
 * middle to the next the height goes evenly.
 */
export interface Ridge extends Box {
  readonly kind: 'ridge';
  readonly tone: Tone;
  readonly stepPx: number;
  readonly heights: ArrayLike<number>;
}

export type Piece = Fill | Outline | Fade | Disc | Stroke | Hatch | Glyph | Ridge;

/** The words at a mark: a title with its chip, and the date in brief where there is room. The box holds them all. */
export interface SceneLabel extends Box {
  readonly title: string;
  /** The status, where it is not the commonest; stands right after the title. */
  readonly chip: string | undefined;
  /** Where the title begins. */
  readonly titleX: number;
  /** How much room title and chip have. */
  readonly titlePx: number;
  /** What the title stands on: the background, a solid core, or a tint. */
  readonly ground: LabelGround;
  readonly date: string | undefined;
  readonly dateX: number;
  readonly dateGround: LabelGround;
  /** Words that stand one under the other instead of in one line, as upright; title and date begin at the label's corner. */
  readonly lines?: LabelLines;
}

/** The words of a label, broken into lines that fit its width. */
export interface LabelLines {
  readonly title: readonly string[];
  /** The last line ends in an ellipsis: there is more of the title. */
  readonly isTitleCut: boolean;
  readonly date: readonly string[];
  /** The chip has a line of its own under the date; else it stands right after it, which then is one line. */
  readonly isChipBelow: boolean;
}

/** `paper`: the background, with what lies there covered. */
export type LabelGround = 'paper' | 'core' | 'tint';

/** One thing in view that a reader can point at, focus and open. Every event in view belongs to exactly one. */
export interface SceneItem {
  /** Stable while the thing stays: for events made from the ref. */
  readonly key: string;
  readonly kind: 'event' | 'cluster' | 'ridge';
  /** The event; of a cluster or ridge the most important one. */
  readonly ref: number;
  readonly lane: number;
  /** How many events it stands for. */
  readonly count: number;
  /** The positions it stands for, half-open; of an event its own. */
  readonly from: number;
  readonly to: number;
  /** The refs it stands for, where its positions hold others between them: a crowd in one row of several. */
  readonly refs?: ArrayLike<number>;
  /** Outer bounds of what it stands for. */
  readonly span: Span;
  /** Where its mark is. */
  readonly mark: Box;
  readonly label: SceneLabel | undefined;
  /** Upright: the line from its mark to its words, one of the marks. */
  readonly leader?: Piece;
  /** A search does not find it. */
  readonly isDimmed?: boolean;
}

/** The name of a lane beside its band. */
export interface LaneHeading extends Box {
  readonly lane: number;
  readonly label: string;
  readonly tone: Tone;
  readonly count: number;
  readonly depth: number;
  /** Everything under it is drawn in its band. */
  readonly collapsed: boolean;
  /** How many of its events have no row of their own, which opening it would give them. */
  readonly more: number;
}

/** A line across the plot with words at its head: the dateline, the line at the present. */
export interface SceneLine {
  readonly kind: 'dateline' | 'now';
  /** Along time, from the edge of the plot element. */
  readonly at: number;
  readonly label: string;
}

/**
 * Everything on screen as a plain display list in CSS pixels: the one truth that canvas, SVG, hit test, options and
 * screenshots share.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Time runs down. */
  readonly vertical: boolean;
  readonly viewport: Viewport;
  /** Where marks may stand; headings and axis lie outside. */
  readonly plot: Box;
  readonly headings: readonly LaneHeading[];
  /** Painted in this order: bands, shading and rules; marks; lines above the marks. */
  readonly ground: readonly Piece[];
  readonly marks: readonly Piece[];
  readonly above: readonly Piece[];
  readonly lines: readonly SceneLine[];
  readonly axis: Axis;
  /** In order of time: earliest start, latest end, order in the data. */
  readonly items: readonly SceneItem[];
  /** Those of lanes of which something can be seen, where others are scrolled out of sight and there are many events: finding all takes longer. */
  readonly itemsInSight?: readonly SceneItem[];
  /** How far the lanes are scrolled, where there are more than fit into `plot`. Headings, items and marks may then lie beyond it. */
  readonly scrollPx?: number;
  /** For each lane the one in whose band its events are drawn, where some are folded. */
  readonly bandOf?: readonly number[];
  /** How many events have some part in the visible span. */
  readonly inView: number;
}
