import { css } from 'lit';

export const findStyles = css`
  .find-place {
    position: relative;
    z-index: 6;
  }
  .find-place .find {
    inset-block-start: 0;
    inset-inline-end: var(--_padding);
    width: min(384px, 100% - 2 * var(--_padding));
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    width: min(384px, 100%);
    font: 13px/1.4 var(--_font);
  }
  .find .field {
    flex: 1 1 160px;
  }
  .find-count {
    flex: 1 1 auto;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .find-count:empty,
  .find-trouble:empty {
    display: none;
  }
  .find-trouble {
    flex: 1 1 100%;
    font-size: 12.5px;
  }
  .find-filters {
    flex: 1 1 100%;
  }
  .find-filters summary {
    width: fit-content;
    min-height: 24px;
    padding: 3px 6px;
    margin-inline-start: -2px;
    box-sizing: border-box;
    border-radius: 5px;
    color: var(--_soft);
    font-size: 12px;
    cursor: pointer;
  }
  .find-filters summary:hover {
    color: var(--_ink);
  }
  .find-filters summary:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .button.find-event {
    flex: 1 1 100%;
    height: auto;
    text-align: start;
    white-space: normal;
  }
  .button.find-date {
    padding-inline: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
