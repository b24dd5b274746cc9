import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { laneName, uiOf, type Wording } from '../a11y/wording.js';
import type { Status } from '../events/dataset-types.js';
import { statuses } from '../events/status.js';
import type { LegendSign } from '../locale/ui-messages-legend.js';
import { laneSwatch } from './details.js';
import { statusGlyph } from './details-claims.js';

export interface LegendContext {
  readonly wording: Wording;
  /** The signs to explain, in this order; all of them when absent. */
  readonly signs?: readonly LegendSign[] | undefined;
}

/** How strongly a piece of a sample is filled: solid, as the light ground of a tint, or not at all. */
type Ink = 'core' | 'tint' | 'line' | 'dash' | 'paper' | 'accent';

/** One piece of a sample: a path in a box of 44 × 16 px. */
type Piece = readonly [ink: Ink, path: string];

const bar = 'M6 3h32v10h-32z';

function disc(x: number, y: number, radius: number): string {
  const wide = radius * 2;
  return `M${String(x - radius)} ${String(y)}a${String(radius)} ${String(radius)} 0 1 0 ${String(wide)} 0a${String(radius)} ${String(radius)} 0 1 0 ${String(-wide)} 0z`;
}

/** The pieces of each sign as the plot draws it. What runs out is told by `fading` below. */
const samples: Readonly<Record<LegendSign, readonly Piece[]>> = {
  core: [['core', bar]],
  tint: [['tint', bar]],
  fade: [['core', 'M20 3h18v10h-18z']],
  arrow: [
    ['core', 'M4 3h16v10h-16z'],
    ['line', 'M37 5l4 3l-4 3'],
  ],
  dash: [['dash', bar]],
  stub: [
    ['core', 'M32 3h2v10h-2z'],
    ['paper', disc(11, 8, 6)],
  ],
  dot: [['core', disc(22, 8, 5)]],
  handle: [
    ['tint', bar],
    ['paper', disc(22, 8, 3.5)],
  ],
  notch: [['line', 'M10 3v10M20 3v10M27 3v10M36 3v10']],
  bracket: [['line', 'M6 6v-3h32v3M10 8v6M22 8v6M34 8v6']],
  hatch: [
    ['tint', bar],
    ['line', 'M10 13l10-10M18 13l10-10M26 13l10-10'],
  ],
  members: [
    ['core', 'M6 3h9v10h-9z'],
    ['core', 'M29 3h9v10h-9z'],
    ['line', 'M15 8h14'],
  ],
  tie: [
    ['core', 'M4 2h16v5h-16z'],
    ['line', 'M16 7l8 4'],
    ['line', 'M24 9h16v5h-16z'],
  ],
  cluster: [['core', 'M14 2h16a6 6 0 0 1 0 12h-16a6 6 0 0 1 0-12z']],
  ridge: [['tint', 'M4 15v-4h6v-4h6v-5h6v6h6v-3h6v7h6v3z']],
  dateline: [['accent', 'M22 1v14']],
  now: [['accent', 'M22 1v14']],
  era: [['tint', 'M2 1h40v14h-40z']],
  link: [
    ['core', disc(6, 12, 3)],
    ['core', disc(38, 12, 3)],
    ['line', 'M8 9c8-9 20-9 27-1M31 8l4.5 .5l-.5-4.5'],
  ],
};

/** A mark that runs out, as bars that grow fainter from `x`. */
function fading(x: number, step: number): SVGTemplateResult {
  return svg`${[0.75, 0.5, 0.25, 0.1].map(
    (opacity, i) =>
      svg`<path class="core" opacity=${opacity} d=${`M${String(x + i * step)} 3h${String(Math.abs(step))}v10h${String(-Math.abs(step))}z`} />`,
  )}`;
}

const fades: Readonly<Partial<Record<LegendSign, readonly [x: number, step: number]>>> = {
  fade: [16, -4],
  arrow: [20, 4],
  stub: [29, -3],
};

/** A small picture of a sign. */
export function signSample(sign: LegendSign): TemplateResult {
  const fade = fades[sign];
  return html`<svg class="sample" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
    ${fade ? fading(...fade) : nothing}
    ${samples[sign].map(([ink, path]) => svg`<path class=${ink} d=${path} />`)}
    ${sign === 'stub' ? svg`<text x="11" y="11.5" text-anchor="middle">?</text>` : nothing}
  </svg>`;
}

function statusTemplate(status: Status, word: string): TemplateResult {
  return html`<li>${statusGlyph(status)} ${word}</li>`;
}

/** What the signs, the glyphs and the colours stand for. Signs are drawn, and said in words beside. */
export function legendTemplate({ wording, signs }: LegendContext): TemplateResult {
  const { table } = wording;
  const ui = uiOf(wording);
  const { legend, details } = ui;
  const shown = signs ?? (Object.keys(samples) as readonly LegendSign[]);
  const lanes = table.lanes.length > 1 ? table.lanes : [];
  const present = statuses.filter((status) => (table.statusCounts.get(status) ?? 0) > 0);
  return html`<div class="legend" part="legend" role="group" aria-label=${legend.title}>
    ${
      lanes.length === 0
        ? nothing
        : html`<p class="label" id="legend-lanes">${legend.lanes}</p>
            <ul class="plain" aria-labelledby="legend-lanes">
              ${lanes.map(
                ({ glyph }, i) =>
                  html`<li>
                    ${laneSwatch(table, i)} ${glyph === undefined ? nothing : html`<bdi>${glyph}</bdi> `}<bdi
                      >${laneName(wording, i)}</bdi
                    >
                  </li>`,
              )}
            </ul>`
    }
    <p class="label" id="legend-signs">${legend.signs}</p>
    <ul class="plain" aria-labelledby="legend-signs">
      ${shown.map((sign) => html`<li>${signSample(sign)} ${legend.means[sign]}</li>`)}
    </ul>
    ${
      present.length === 0
        ? nothing
        : html`<p class="label" id="legend-statuses">${legend.statuses}</p>
            <ul class="plain" aria-labelledby="legend-statuses">
              ${present.map((status) => statusTemplate(status, details.status[status]))}
            </ul>`
    }
  </div>`;
}
