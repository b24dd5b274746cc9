import { css } from 'lit';

export const detailsStyles = css`
  .details {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(240px, 300px);
    grid-template-rows: 1fr auto;
    gap: 12px 28px;
    box-sizing: border-box;
    padding: 18px var(--_padding) 20px;
    border-block-start: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.45 var(--_font);
    overflow-wrap: break-word;
  }
  :where(.details) :is(p, ul, ol, dl, blockquote, figure) {
    margin: 0;
  }
  .details [dir='auto'] {
    text-align: match-parent;
  }
  .details .close {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    background: transparent;
  }
  .story,
  .side {
    min-width: 0;
  }
  :is(.story, .text > slot, .prose, .side) > * + * {
    margin-block-start: 8px;
  }
  .details .when {
    font-size: 12.5px;
    padding-inline-end: 32px;
  }
  .lane {
    white-space: nowrap;
    color: var(--_ink);
    font-weight: 600;
  }
  .swatch {
    vertical-align: -1.5px;
  }
  .when .swatch {
    margin-inline: 3px 2px;
  }
  .details .heading {
    margin-block: 3px 6px;
    max-width: 34em;
    text-align: match-parent;
    font-size: 18px;
    border-radius: 4px;
  }
  .heading.retracted {
    text-decoration: line-through;
  }
  .summary,
  .prose {
    max-width: 62ch;
    text-align: match-parent;
  }
  .summary,
  .prose p {
    white-space: pre-line;
  }
  .prose {
    color: var(--_soft);
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.4em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    font-size: 12.5px;
  }
  .facts > div {
    display: flex;
    gap: 6px;
  }
  .facts dd {
    margin: 0;
  }
  .media img,
  .media video {
    display: block;
    max-width: 100%;
    max-height: 320px;
    border-radius: 6px;
  }
  .media figcaption,
  .media-stand-in {
    font-size: 12.5px;
  }
  .media-stand-in {
    padding: 8px 10px;
    border: 1px dashed var(--_faint);
    border-radius: 6px;
  }
  .side {
    grid-column: 2;
    grid-row: 1 / span 2;
    padding-inline: 20px 28px;
    border-inline-start: 1px solid var(--_rule);
    font-size: 12.5px;
  }
  .label {
    color: var(--_soft);
    font-size: 12.5px;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .claim {
    margin-block-start: 6px;
  }
  .claim + .claim {
    margin-block-start: 10px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_rule);
  }
  .speaker {
    font-weight: 600;
  }
  .details blockquote {
    margin-block: 4px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_faint);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-block-start: 4px;
    padding: 1px 7px;
    border: 1px dashed var(--_faint);
    border-radius: 6px;
    color: var(--_ink);
    font-size: 12px;
  }
  .chip.confirmed {
    border-style: solid;
  }
  .glyph {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ties {
    padding-block-start: 10px;
  }
  .ties li {
    margin-block-start: 4px;
  }
  .text-button {
    display: inline;
    padding: 4px 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .text-button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .neighbour {
    max-width: min(100%, 240px);
    padding: 4px 10px;
    overflow-wrap: anywhere;
  }
  .position {
    flex: 1;
    min-width: max-content;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .details .copy {
    background: transparent;
  }
  .details.beside,
  .details.sheet {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: none;
  }
  .details:is(.beside, .sheet) .side {
    grid-column: 1;
    grid-row: auto;
    padding: 12px 0 0;
    border-inline-start: 0;
    border-block-start: 1px solid var(--_rule);
  }
  .details.beside {
    align-content: start;
    overflow: auto;
    border-block-start: 0;
    border-inline-start: 1px solid var(--_rule);
  }
  .details.sheet {
    box-sizing: border-box;
    width: 100%;
    position: sticky;
    z-index: 4;
    inset-block-end: 0;
    max-height: min(60vh, 480px);
    overflow: auto;
    border-radius: var(--_radius) var(--_radius) 0 0;
    box-shadow: 0 -4px 20px rgb(0 0 0 / 14%);
  }
  @container (max-width: 680px) {
    .details.below {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .details.below .side {
      grid-column: 1;
      grid-row: auto;
      padding: 12px 0 0;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
    }
  }
  @media print {
    .details .close,
    .onward {
      display: none;
    }
  }
`;
