import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from '../themes/tokens.js';

/** The frame around the plot; the parts bring styles of their own. */
export const timelineStyles = css`
  :host {
    ${unsafeCSS(tokenDeclarations())}
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: 14px;
    line-height: 1.4;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    overflow: clip;
    border-radius: inherit;
  }
  @container (width < 600px) {
    .base > * {
      --_padding: min(var(--timeline-padding, 24px), 16px);
    }
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 18px var(--_padding) 8px;
  }
  .titles {
    flex: 1 1 240px;
    min-width: 0;
  }
  .title {
    margin: 0;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .about {
    margin: 3px 0 0;
    font-size: 12.5px;
    color: var(--_soft);
  }
  .overview {
    /* Its room, until its own styles come with it. */
    box-sizing: border-box;
    min-height: 48px;
  }
  .skip {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    z-index: 4;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .button.note {
    margin: 0 var(--_padding) 8px;
    align-self: flex-start;
  }
  .state {
    padding: 40px var(--_padding);
    text-align: center;
    color: var(--_soft);
  }
  .state .button {
    margin-block-start: 12px;
  }
  .state.none {
    margin: 8px var(--_padding) 24px;
    border: 1px dashed var(--_strong-rule);
    border-radius: 8px;
  }
  .skeleton {
    display: grid;
    gap: 12px;
    padding: 24px var(--_padding) 40px;
  }
  .skeleton span {
    height: 14px;
    border-radius: 7px;
    background: var(--_chip);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .skeleton span:nth-child(2) {
    width: 60%;
    margin-inline-start: 25%;
  }
  .skeleton span:nth-child(3) {
    width: 35%;
    margin-inline-start: 55%;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  .hidden {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .probe {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton span {
      animation: none;
    }
  }
`;
