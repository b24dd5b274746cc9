import { css } from 'lit';

/** List, table and their pager. */
export const pagesStyles = css`
  .pages {
    /* Not lower than a plot, as far as the page's own height for the component leaves any room. */
    flex: 0 1 auto;
    min-height: 150px;
    box-sizing: border-box;
    padding: 0 var(--_padding) 20px;
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.45 var(--_font);
  }
  .base:has(> .pages) {
    overflow: hidden auto;
  }
  /* Where there is more to the side a shadow stands at the edge, which the end of the content covers. */
  .pages[tabindex] {
    --_cover: var(--_paper) 12px, transparent 28px;
    --_shadow: var(--_strong-rule), transparent 8px;
    overflow: auto;
    background:
      linear-gradient(90deg, var(--_cover)) local,
      linear-gradient(-90deg, var(--_cover)) local,
      linear-gradient(90deg, var(--_shadow)),
      linear-gradient(-90deg, var(--_shadow)),
      var(--_paper);
  }
  .pager,
  .turns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .pager {
    position: sticky;
    inset-inline-start: 0;
    justify-content: space-between;
    min-height: 32px;
    padding-block-start: 4px;
  }
  .turns {
    gap: 6px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    cursor: pointer;
  }
  .check input {
    width: 16px;
    height: 16px;
    margin: 4px;
    accent-color: var(--_accent);
  }
  .check input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .caption,
  .events caption {
    margin: 0;
    padding-block: 4px 8px;
    font-size: 12.5px;
    text-align: start;
  }
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .period {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 10px 6px;
    border-block-end: 1px solid var(--_rule);
    background: var(--_paper);
    font-size: 13px;
    font-weight: 650;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(120px, 220px) minmax(0, 1fr);
    gap: 2px 24px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_rule);
  }
  .row p {
    margin: 0;
    font-size: 12.5px;
  }
  .row-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
  }
  .row-claim {
    font-size: 12.5px;
  }
  .row-claim p {
    display: inline;
  }
  .text-button.row-title {
    display: inline-block;
    margin-block: -2px;
    padding: 2px 0;
    min-height: 24px;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }
  .row-title:hover,
  .row-title[aria-current] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  .row-title mark {
    border-radius: 3px;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .events {
    width: 100%;
    min-width: 520px;
    border-collapse: collapse;
    font-size: 13px;
  }
  .events th,
  .events td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    line-height: 20px;
  }
  .events:dir(rtl) :is(th, td) {
    padding: 6px 0 6px 12px;
  }
  .events th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_paper);
    box-shadow: inset 0 -1px var(--_faint);
  }
  .sort {
    display: inline-flex;
    gap: 4px;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--_soft);
    font: inherit;
    font-size: 12.5px;
    font-weight: 600;
    cursor: pointer;
  }
  .sort:hover {
    color: var(--_ink);
  }
  .pages:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .sort:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .sort svg {
    width: 8px;
    fill: currentColor;
  }
  [aria-sort='descending'] svg {
    transform: scaleY(-1);
  }
  .pages .chip {
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--_soft);
    white-space: nowrap;
  }
  .row-when {
    min-width: 0;
  }
  @container (max-width: 600px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
