import { css } from 'lit';

export const findStyles = css`
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
  .button.find-date {
    padding-inline: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
