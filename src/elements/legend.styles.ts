import { css } from 'lit';

export const legendStyles = css`
  .legend {
    padding: 12px var(--_padding) 16px;
    color: var(--_ink);
    font: 12.5px/1.45 var(--_font);
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
    fill: none;
    stroke-width: 1.25;
  }
  .sample .core {
    fill: var(--_soft);
  }
  .sample .tint {
    fill: var(--_soft);
    fill-opacity: 0.22;
    stroke: var(--_soft);
  }
  .sample .line {
    stroke: var(--_soft);
  }
  .sample .dash {
    fill: var(--_soft);
    fill-opacity: 0.22;
    stroke: var(--_soft);
    stroke-dasharray: 3 3;
  }
  .sample .paper {
    fill: var(--_paper);
    stroke: var(--_soft);
  }
  .sample .accent {
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }
  .sample text {
    fill: var(--_soft);
    font-size: 10px;
  }
  .legend .glyph {
    margin-inline: 16px;
    color: var(--_soft);
  }
`;
