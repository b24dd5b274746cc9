import { css } from 'lit';

/** Buttons, and the row they stand in, as the first picture has them. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    box-sizing: border-box;
    min-width: 28px;
    min-height: 28px;
    padding: 0 5px;
    margin: 0;
    border: 1px solid transparent;
    border-radius: 7px;
    background: var(--_chip);
    color: var(--_ink);
    font: inherit;
    font-size: 12.5px;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    border-color: var(--_faint);
  }
  .button:active {
    background: var(--_rule);
  }
  .button[aria-disabled='true'] {
    color: var(--_faint);
    border-color: transparent;
    cursor: default;
  }
  .button[aria-pressed='true'],
  .button[aria-expanded='true'] {
    background: var(--_paper);
    border-color: var(--_faint);
  }
  .toolbar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: flex-start;
    gap: 6px;
    font: 12.5px/1.3 var(--_font);
  }
  .joined {
    display: flex;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;
