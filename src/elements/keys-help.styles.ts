import { css } from 'lit';

export const keysStyles = css`
  .keys {
    width: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
  }
  .keys th {
    padding: 4px 12px 4px 0;
    color: var(--_soft);
    font-size: 12px;
    font-weight: 600;
    text-align: start;
  }
  .keys td {
    padding: 5px 0;
    padding-inline-end: 12px;
    border-block-start: 1px solid var(--_rule);
    vertical-align: baseline;
  }
  .keys td:first-child {
    color: var(--_soft);
  }
  .keys kbd {
    display: inline-block;
    padding: 1px 6px;
    border: 1px solid var(--_faint);
    border-radius: 5px;
    background: var(--_chip);
    color: var(--_ink);
    font: 12px/1.4 var(--_font);
    white-space: nowrap;
  }
`;
