import { css } from 'lit';

export const legendStyles = css`
  .legend-fold {
    color: var(--_ink);
    font: 12.5px/1.45 var(--_font);
  }
  .legend-fold summary {
    box-sizing: border-box;
    width: fit-content;
    min-height: 24px;
    padding: 3px 6px;
    margin-inline: calc(var(--_padding) - 6px);
    margin-block-end: 10px;
    border-radius: 5px;
    color: var(--_soft);
    font-size: 12px;
    cursor: pointer;
  }
  .legend-fold summary:hover {
    color: var(--_ink);
  }
  .legend-fold summary:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .legend {
    padding: 12px var(--_padding) 16px;
    color: var(--_ink);
    font: 12.5px/1.45 var(--_font);
  }
  .legend-fold .legend {
    padding-block-start: 0;
  }
  .legend .label {
    margin: 10px 0 4px;
    color: var(--_soft);
    font-weight: 600;
  }
  .legend .label:first-child {
    margin-block-start: 0;
  }
  .legend ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 4px 20px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 20px;
  }
  .sample {
    flex: none;
    overflow: visible;
    font-family: var(--_font);
  }
  .legend .glyph {
    margin-inline: 22px;
    color: var(--_soft);
  }
  .legend .swatch {
    flex: none;
    margin-inline: 26px 27px;
  }
  @media (forced-colors: active) {
    .sample {
      --_soft: CanvasText;
      --_faint: CanvasText;
      --_paper: Canvas;
      --_on-lane: Canvas;
      --_accent: Highlight;
    }
  }
`;
