import { css } from 'lit';

/** The buttons over the names of lanes: a corner before the name, and what has no row under it. */
export const laneButtonsStyles = css`
  .lane-buttons button {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    height: 24px;
    padding: 0;
    padding-inline: calc(var(--_padding) + var(--_depth, 0) * 12px) 6px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_soft);
    font: 12px/24px var(--_font);
    text-align: start;
    cursor: pointer;
    pointer-events: auto;
  }
  .lane-buttons button[hidden] {
    display: none;
  }
  .lane-buttons button.rows {
    padding-inline-start: calc(var(--_padding) + var(--_depth, 0) * 12px + 10px);
  }
  .lane-buttons button::before,
  .lane-buttons button.rows::after {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    width: 5px;
    height: 5px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  .lane-buttons button.lane::before {
    inset-block-start: 11px;
    inset-inline-start: calc(var(--_padding) + var(--_depth, 0) * 12px - 13px);
  }
  .lane-buttons button:not(.lane)::before {
    display: none;
  }
  .lane-buttons button.rest {
    padding: 0;
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
  }
  .lane-buttons button.rows::after {
    display: inline-block;
    position: static;
    margin-inline: 6px;
    vertical-align: 2px;
    rotate: 45deg;
  }
  .lane-buttons button:dir(rtl)::before {
    rotate: 135deg;
  }
  .lane-buttons button.lane[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .lane-buttons button.rows[aria-expanded='true']::after {
    rotate: -135deg;
    vertical-align: -2px;
  }
  .lane-buttons button:hover {
    color: var(--_ink);
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
  }
  .lane-buttons button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
