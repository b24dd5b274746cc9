import { html, nothing, svg, type TemplateResult } from 'lit';
import { canSortBy, sourceNames } from '../a11y/outline.js';
import { dateOf, laneName, uiOf } from '../a11y/wording.js';
import type { TableColumn } from '../locale/ui-messages-pages.js';
import { statusChip } from './details-claims.js';
import { pageCaption, pagerTemplate, titleButton, type PagesContext } from './list-pages.js';
import { pagesStyles } from './list.styles.js';

export const styles = [pagesStyles];

const columns: readonly TableColumn[] = ['when', 'title', 'lane', 'status', 'sources'];

function headerTemplate(context: PagesContext, column: TableColumn): TemplateResult {
  const { wording, outline, sortBy } = context;
  const { pages } = uiOf(wording);
  const label = pages.columns[column];
  const { sort } = outline;
  const isSorted = sort.column === column;
  const direction = isSorted && sort.isDescending ? 'descending' : 'ascending';
  const press = (): void => {
    sortBy({ column, isDescending: isSorted && !sort.isDescending });
  };
  return html`<th scope="col" aria-sort=${isSorted ? direction : nothing}>
    ${
      canSortBy(column, outline.count)
        ? html`<button type="button" class="sort" title=${pages.sortBy(label)} @click=${press}>
            ${label}<svg viewBox="0 0 8 8" aria-hidden="true">
              ${isSorted ? svg`<path d="M4 1l4 6h-8z" />` : nothing}
            </svg>
          </button>`
        : label
    }
  </th>`;
}

function rowTemplate(context: PagesContext, ref: number, rowIndex: number): TemplateResult {
  const { wording } = context;
  const { table } = wording;
  const ui = uiOf(wording);
  const status = table.statusAt(ref);
  return html`<tr aria-rowindex=${rowIndex}>
    <td class="row-when">${table.positionOf(ref) < 0 ? ui.pages.undated : dateOf(wording, ref)}</td>
    <td>${titleButton(context, ref)}</td>
    <td><bdi>${laneName(wording, table.laneAt(ref))}</bdi></td>
    <td>${status === undefined ? nothing : statusChip(status, ui.status[status])}</td>
    <td>${sourceNames(table, ref).map((each, i) => html`${i > 0 ? '; ' : ''}<bdi>${each}</bdi>`)}</td>
  </tr>`;
}

/** All events that pass the filter as a native table, a page at a time, sortable by its headers. */
export function tableTemplate(context: PagesContext): TemplateResult {
  const { wording, outline, page } = context;
  const first = page * outline.pageLength + 2;
  return html`<div class="pages" part="table" role="group" aria-label=${uiOf(wording).commands.table}>
    ${pagerTemplate(context)}
    <table class="events" aria-rowcount=${outline.count + 1}>
      <caption class="soft">
        ${pageCaption(context)}
      </caption>
      <thead>
        <tr aria-rowindex="1">
          ${columns.map((column) => headerTemplate(context, column))}
        </tr>
      </thead>
      <tbody>
        ${outline.page(page).map((ref, i) => rowTemplate(context, ref, first + i))}
      </tbody>
    </table>
  </div>`;
}
