import { css } from 'lit';

/** What pointing shows over the plot, which comes with the code for it: hint, tooltip, and the span that is drawn out. */
export const pointingStyles = css`
  .hint {
    position: absolute;
    inset: 50% auto auto 50%;
    translate: -50% -50%;
    z-index: 3;
    padding: 8px 16px;
    border-radius: 8px;
    background: var(--_ink);
    color: var(--_paper);
    pointer-events: none;
    opacity: 0;
    transition: opacity 200ms;
  }
  .hint.shown {
    opacity: 0.92;
  }
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 4;
    display: grid;
    max-width: min(320px, 90%);
    padding: 6px 10px;
    border: 1px solid var(--_rule);
    border-radius: 7px;
    background: var(--_paper);
    box-shadow: 0 2px 10px rgb(0 0 0 / 16%);
    font-size: 12.5px;
    line-height: 18px;
    cursor: default;
    user-select: text;
    -webkit-user-select: text;
  }
  .tip[hidden] {
    display: none;
  }
  .tip bdi:first-child {
    font-weight: 560;
  }
  .tip bdi:not(:first-child) {
    color: var(--_soft);
  }
  .span-band {
    position: absolute;
    z-index: 1;
    background: var(--_accent);
    opacity: 0.15;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .hint {
      border: 1px solid CanvasText;
    }
  }
`;
