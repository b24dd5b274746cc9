import { css } from 'lit';

/** Panels, fields and links as every part of the chrome has them. */
export const panelStyles = css`
  .icon {
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .along-time:dir(rtl) {
    transform: scaleX(-1);
  }
  .button:focus-visible,
  .link:focus-visible,
  .field:focus-visible,
  .heading:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    box-shadow: 0 0 0 5px var(--_paper);
  }
  .panel {
    position: absolute;
    z-index: 6;
    inset-block-start: calc(100% + 6px);
    inset-inline-end: 0;
    box-sizing: border-box;
    max-width: 100%;
    padding: 8px;
    border: 1px solid var(--_rule);
    border-radius: 10px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 12%),
      0 8px 28px rgb(0 0 0 / 16%);
  }
  .sheet {
    box-sizing: border-box;
    width: min(640px, calc(100vw - 32px));
    max-height: min(640px, calc(100vh - 32px));
    padding: 0 20px 20px;
    overflow: auto;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.45 var(--_font);
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block: 16px 10px;
    background: var(--_paper);
  }
  .heading {
    margin: 0;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.3;
  }
  .field {
    box-sizing: border-box;
    min-width: 0;
    min-height: 32px;
    padding: 0 10px;
    border: 1px solid var(--_faint);
    border-radius: 7px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .field::placeholder {
    color: var(--_faint);
    opacity: 1;
  }
  .link {
    color: var(--_accent);
    border-radius: 3px;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .panel,
    .sheet {
      border-color: ButtonText;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .button[aria-pressed='true'],
    .button[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

export const toolbarStyles = css`
  .joined .button:not(:first-child) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .joined .button:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .joined .button:focus-visible {
    z-index: 1;
  }
  .more {
    display: grid;
    gap: 2px;
    width: max-content;
    min-width: 176px;
  }
  .button.wide {
    justify-content: flex-start;
    min-height: 32px;
    padding: 4px 10px;
  }
  .more .button {
    background: transparent;
  }
`;
