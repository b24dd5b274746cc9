import { css } from 'lit';

export const facetsStyles = css`
  .facets {
    display: grid;
    gap: 10px;
    max-height: min(320px, 50vh);
    padding-block: 6px 2px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .facet legend {
    padding: 0;
    font-size: 12px;
    font-weight: 600;
  }
  .facet .check {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .facet input {
    accent-color: var(--_accent);
  }
`;
