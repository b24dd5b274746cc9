import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    display: grid;
    grid-template-columns: var(--_gutter, 0) minmax(0, 1fr) auto;
    align-items: center;
    box-sizing: border-box;
    min-height: 48px;
    padding-block: 6px 14px;
    padding-inline-end: calc(var(--_padding) / 2);
    font: 12px/16px var(--_font);
  }
  .strip-name {
    padding-inline: var(--_padding) 12px;
    color: var(--_soft);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .nameless .strip-name {
    visibility: hidden;
  }
  .strip {
    position: relative;
    contain: size layout style;
    height: 24px;
    border-radius: 5px;
    background: var(--_chip);
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip::before {
    content: '';
    position: absolute;
    inset: 0 -12px;
  }
  .strip canvas {
    border-radius: inherit;
    pointer-events: none;
  }
  .window,
  .grip {
    position: absolute;
    inset: -2px auto auto 0;
    height: 28px;
    box-sizing: border-box;
  }
  .window {
    border: 1.5px solid var(--_accent);
    border-radius: 6px;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    cursor: grab;
  }
  .window:active {
    cursor: grabbing;
  }
  .window::before,
  .window::after {
    content: '';
    position: absolute;
    inset-block: 7px;
    width: 3px;
    border-radius: 1.5px;
    background: var(--_accent);
  }
  .window::before {
    left: -2.25px;
  }
  .window::after {
    right: -2.25px;
  }
  .grip {
    width: 24px;
    cursor: ew-resize;
  }
  .grip input {
    display: block;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .strip:has(.grip input:focus-visible) .window {
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .strip:has(.grip-start input:focus-visible) .window::before,
  .strip:has(.grip-end input:focus-visible) .window::after {
    inset-block: 1px;
    width: 5px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_paper);
    z-index: 1;
  }
  .overview .dates-button {
    margin-inline-start: 12px;
    background: transparent;
  }
  .dates {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px 20px;
    padding-block-start: 10px;
  }
  .date-field {
    display: grid;
    grid-template-columns: auto 136px;
    align-items: center;
    column-gap: 8px;
  }
  .date-field label {
    color: var(--_soft);
  }
  .date-trouble {
    grid-column: 1 / -1;
    max-width: 280px;
    padding-block-start: 6px;
  }
  .date-trouble:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .strip {
      outline: 1px solid GrayText;
    }
    .window {
      forced-color-adjust: none;
      border-color: Highlight;
      background: transparent;
    }
    .window::before,
    .window::after {
      background: Highlight;
    }
  }
  @media print {
    .dates-button,
    .dates {
      display: none;
    }
  }
`;
