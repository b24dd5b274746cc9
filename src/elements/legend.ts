import { legendStyles } from './legend.styles.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { laneName, uiOf, type Wording } from '../a11y/wording.js';
import type { Status } from '../events/dataset-types.js';
import { statuses } from '../events/status.js';
import { legendOrder } from '../layout/legend.js';
import { legendSample, samplePx } from '../layout/legend-samples.js';
import type { LegendSign } from '../locale/ui-messages-legend.js';
import { statusGlyph } from './details-claims.js';
import { laneSwatch } from './details.js';
import { piecesTemplate } from './legend-pieces.js';

export interface LegendContext {
  readonly wording: Wording;
  /** The signs to explain, in this order; all of them when absent. */
  readonly signs?: readonly LegendSign[] | undefined;
  /** All that occur in the data when absent. */
  readonly statuses?: readonly Status[] | undefined;
  /** Places of lanes; all of them when absent. */
  readonly lanes?: readonly number[] | undefined;
}

/** A small picture of a sign, drawn as the plot draws it. */
export function signSample(sign: LegendSign): TemplateResult {
  const { width, height } = samplePx;
  return html`<svg
    class="sample"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
  >
    ${svg`${piecesTemplate(legendSample(sign).pieces, `sign-${sign}`)}`}
  </svg>`;
}

function listTemplate(
  id: string,
  label: string,
  lines: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<p class="label" id=${id}>${label}</p>
    <ul class="plain" aria-labelledby=${id}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function laneLine(wording: Wording, lane: number): TemplateResult {
  const { table } = wording;
  const glyph = table.lanes[lane]?.glyph;
  return html`${laneSwatch(table, lane)} ${glyph === undefined ? nothing : html`<bdi>${glyph}</bdi> `}<bdi
      >${laneName(wording, lane)}</bdi
    >`;
}

/** What the signs, the glyphs and the colours stand for. Signs are drawn, and said in words beside. */
export function legendTemplate(context: LegendContext): TemplateResult {
  const { wording, signs = legendOrder } = context;
  const { table } = wording;
  const { legend, details } = uiOf(wording);
  const lanes = context.lanes ?? (table.lanes.length > 1 ? [...table.lanes.keys()] : []);
  const present = context.statuses ?? statuses.filter((status) => (table.statusCounts.get(status) ?? 0) > 0);
  return html`<div class="legend" part="legend" role="group" aria-label=${legend.title}>
    ${listTemplate(
      'legend-lanes',
      legend.lanes,
      lanes.map((lane) => laneLine(wording, lane)),
    )}
    ${listTemplate(
      'legend-signs',
      legend.signs,
      signs.map((sign) => html`${signSample(sign)} ${legend.means[sign]}`),
    )}
    ${listTemplate(
      'legend-statuses',
      legend.statuses,
      present.map((status) => html`${statusGlyph(status)} ${details.status[status]}`),
    )}
  </div>`;
}

export const styles = [legendStyles];
