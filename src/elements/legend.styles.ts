import { css } from 'lit';

export const legendStyles = css`
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
