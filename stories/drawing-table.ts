import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { piecesTemplate } from '../src/elements/legend-pieces.js';
import { drawDate } from '../src/layout/marks/draw-date.js';
import { Pen } from '../src/layout/marks/pen.js';
import { type Viewport, viewportOf } from '../src/layout/viewport.js';
import { dateInWords } from '../src/locale/date-in-words.js';
import { localeFor } from '../src/locale/languages.js';
import type { WordableDate } from '../src/locale/words-context.js';
import { tokenDeclarations } from '../src/themes/tokens.js';
import { readDate } from '../src/time/read-date.js';
import { utcZone } from '../src/time/zones.js';
import { asOf, type DrawingGroup, drawingGroups, type DrawingRow } from './drawing-rows.js';

const heightPx = 28;
const barPx = 20;
const closePx = 320;
const farPx = 72;
/** So much more of time is seen from afar. */
const farther = 40;

/** Every way of writing a date beside its mark, close up and from afar, and its words. */
export class DrawingTable extends LitElement {
  static override styles = [
    unsafeCSS(`:host{${tokenDeclarations()}}`),
    css`
      :host {
        display: block;
        padding: 24px;
        background: var(--_paper);
        color: var(--_ink);
        font: 13px/1.4 var(--_font);
      }
      .grey {
        filter: grayscale(1);
      }
      table {
        border-collapse: collapse;
      }
      caption {
        padding-block: 20px 6px;
        font-weight: 650;
        text-align: start;
      }
      th,
      td {
        padding: 3px 24px 3px 0;
        border-block-end: 1px solid var(--_rule);
        font-weight: 400;
        text-align: start;
        vertical-align: middle;
      }
      thead th {
        color: var(--_soft);
        font-size: 12px;
      }
      tbody th {
        width: 208px;
      }
      td:last-child {
        width: 300px;
        padding-inline-end: 0;
      }
      code {
        font-size: 12.5px;
      }
      svg {
        display: block;
        background: var(--_band);
      }
    `,
  ];

  static override properties = { grey: { type: Boolean } };

  /** Without colours, as on a printed page. */
  declare grey: boolean;

  override render(): TemplateResult {
    return html`<div class=${this.grey ? 'grey' : ''}>${drawingGroups.map(groupTemplate)}</div>`;
  }
}
customElements.define('drawing-table', DrawingTable);

function groupTemplate({ title, rows }: DrawingGroup, place: number): TemplateResult {
  return html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">Written</th>
        <th scope="col">Drawn</th>
        <th scope="col">From afar</th>
        <th scope="col">In words</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row, i) => rowTemplate(row, `d${String(place)}-${String(i)}`))}
    </tbody>
  </table>`;
}

function rowTemplate({ when, view }: DrawingRow, prefix: string): TemplateResult {
  const date = dateOf(when);
  const [start, end] = view.map((text) => dateOf(text).span.earliestStart);
  const close = viewportOf({ start: start ?? 0, end: end ?? 0 }, closePx);
  const far = { ...close, spanMs: (close.spanMs * farther * farPx) / closePx, widthPx: farPx };
  const words = dateInWords(date, {
    locale: localeFor('en-GB'),
    zone: utcZone,
    asOf: dateOf(asOf),
  });
  return html`<tr>
    <th scope="row"><code>${when}</code></th>
    <td>${pictureOf(date, close, `${prefix}c`)}</td>
    <td>${pictureOf(date, far, `${prefix}f`)}</td>
    <td>${words}</td>
  </tr>`;
}

function dateOf(when: string): WordableDate {
  const date = readDate(when, { asOf });
  if (!('span' in date)) throw new Error(`${when} is no date: ${date.code}`);
  return date;
}

function pictureOf({ span }: WordableDate, viewport: Viewport, prefix: string): TemplateResult {
  const pen = new Pen(false);
  drawDate(pen, span, {
    viewport,
    startPx: 0,
    endPx: viewport.widthPx,
    across: (heightPx - barPx) / 2,
    thickness: barPx,
    tone: 'lane-2',
    groundTone: 'band',
    hasHandle: true,
  });
  const { widthPx } = viewport;
  return html`<svg
    width=${widthPx}
    height=${heightPx}
    viewBox="0 0 ${widthPx} ${heightPx}"
    aria-hidden="true"
  >
    ${piecesTemplate(pen.pieces, prefix)}
  </svg>`;
}
