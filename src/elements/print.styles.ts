import { css } from 'lit';

/** On paper: all lanes, in colour and as wide as the sheet, and nothing that can only be pressed. */
export const printStyles = css`
  :host(:state(printing)) {
    flex-shrink: 0 !important;
    height: auto !important;
    max-height: none !important;
  }
  @media print {
    .base {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .pages {
      order: 1;
    }
    .base :is(.skip, .hint, .toolbar, .overview, .note, .check, .turns) {
      display: none;
    }
    .plot {
      /* As wide as the sheet, whichever it is, and not much higher. */
      --_wide: tan(atan2(100cqw, var(--_drawn-width)));
      --_scale: min(var(--_wide), max(0.6, tan(atan2(85vh, var(--_drawn-height)))));
      position: relative;
      height: calc(var(--_drawn-height) * var(--_scale)) !important;
    }
    .legend,
    .plot:not([data-upright]) {
      break-inside: avoid;
    }
    .stage {
      position: absolute;
      left: 0;
      width: var(--_drawn-width);
      transform: scale(var(--_scale));
      transform-origin: 0 0;
    }
  }
  /* Some engines take the angle between two lengths wrong, but know how to divide them. */
  @supports (zoom: calc(1rem / 1px)) {
    @media print {
      .plot {
        --_wide: calc(100cqw / var(--_drawn-width));
        --_scale: min(var(--_wide), max(0.6, 85vh / var(--_drawn-height)));
      }
    }
  }
`;
