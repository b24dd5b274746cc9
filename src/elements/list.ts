import { html, nothing, type TemplateResult } from 'lit';
import { inPeriods, type Period } from '../a11y/in-periods.js';
import { periodUnitOf, type PeriodUnit } from '../a11y/outline-periods.js';
import { dateOf, laneName, uiOf } from '../a11y/wording.js';
import { instantInWords } from '../locale/instant-in-words.js';
import { spanInWords } from '../locale/span-in-words.js';
import { statusChip, sourceLine } from './details-claims.js';
import type { Span } from '../time/instant.js';
import { pageCaption, pagerTemplate, titleButton, type PagesContext } from './list-pages.js';
import { pagesStyles } from './list.styles.js';

export const styles = [pagesStyles];

function rowTemplate(context: PagesContext, ref: number): TemplateResult {
  const { wording } = context;
  const { table } = wording;
  const ui = uiOf(wording);
  const status = table.statusAt(ref);
  const lane = laneName(wording, table.laneAt(ref));
  const { claims } = table.eventAt(ref);
  return html`<li class="row">
    <p class="row-when soft">${table.positionOf(ref) < 0 ? ui.pages.undated : dateOf(wording, ref)}</p>
    <div>
      ${titleButton(context, ref)}
      <p class="row-facts">
        ${lane === '' ? nothing : html`<bdi>${lane}</bdi>`}
        ${status === undefined ? nothing : statusChip(status, ui.status[status])}
      </p>
      ${claims.map(
        (claim) =>
          html`<div class="row-claim soft">
            <bdi>${claim.by ?? ui.details.notToldWho}</bdi>${
              claim.source ? html` · ${sourceLine(wording, claim)}` : nothing
            }
          </div>`,
      )}
    </div>
  </li>`;
}

function periodName({ wording: { words } }: PagesContext, span: Span, unit: PeriodUnit): string {
  if (typeof unit === 'number' && unit > 1) return spanInWords(span, words);
  return instantInWords(span.start, unit === 1 ? 'year' : (unit as 'day' | 'month'), words);
}

function periodTemplate(
  context: PagesContext,
  { span, isUndated, refs }: Period,
  unit: PeriodUnit,
): TemplateResult {
  const { wording, headingLevel } = context;
  const text = span ? periodName(context, span, unit) : isUndated ? uiOf(wording).pages.undated : undefined;
  const heading =
    text === undefined
      ? nothing
      : html`<div
          class="period"
          role=${headingLevel === undefined ? nothing : 'heading'}
          aria-level=${headingLevel ?? nothing}
        >
          ${text}
        </div>`;
  return html`${heading}
    <ol class="plain rows">
      ${refs.map((ref) => rowTemplate(context, ref))}
    </ol>`;
}

/** All events that pass the filter as a list to be read, a page at a time, under headings of their periods. */
export function listTemplate(context: PagesContext): TemplateResult {
  const { wording, outline, page } = context;
  const { table } = wording;
  const ui = uiOf(wording);
  const refs = outline.page(page);
  const unit = table.extent && periodUnitOf(table.extent, outline.count);
  const isInTime = outline.sort.column === 'when' && unit !== undefined;
  const periods = isInTime ? inPeriods(table, refs, unit) : [{ span: undefined, isUndated: false, refs }];
  return html`<div class="pages list" part="list" role="group" aria-label=${ui.pages.listLabel}>
    ${pagerTemplate(context)}
    <p class="caption soft">${pageCaption(context)}</p>
    ${periods.map((period) => periodTemplate(context, period, unit ?? 'day'))}
  </div>`;
}
