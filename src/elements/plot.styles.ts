import { css } from 'lit';

/** The plot: canvas, axis, lane names, and the words over it. */
export const plotStyles = css`
  .plot {
    /* As high as its lanes, or what the page leaves it of a height of its own: see plot-room.ts. */
    flex: 0 1 auto;
    min-height: var(--_least, 0);
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
    overflow: clip;
    overflow-anchor: none;
    /* Seen by nobody, heard of by the canvas: see theme-controller.ts. */
    outline-color: var(--_paper);
    column-rule-color: var(--_ink);
    text-emphasis-color: var(--_lane-1);
    transition:
      outline-color 1ms,
      column-rule-color 1ms,
      text-emphasis-color 1ms,
      letter-spacing 1ms,
      word-spacing 1ms;
  }
  .plot[data-short] {
    overflow: hidden auto;
  }
  .base:has(> .plot[data-short]:not([hidden])) {
    overflow: hidden auto;
  }
  .plot::after {
    content: '';
    display: block;
    height: var(--_beyond, 0);
  }
  .stage {
    position: sticky;
    top: 0;
    overflow: clip;
    touch-action: inherit;
  }
  .plot.greedy {
    touch-action: none;
  }
  .plot.still {
    touch-action: auto;
    cursor: default;
  }
  .plot.dragging {
    cursor: grabbing;
  }
  .plot.pointing {
    cursor: pointer;
  }
  canvas {
    position: absolute;
    inset: 0 auto auto 0;
    display: block;
    will-change: transform;
  }
  .axis,
  .lines,
  .listbox {
    /* Time runs to the right in every language; each text keeps its own direction. */
    direction: ltr;
  }
  .headings,
  .lane-buttons,
  .axis,
  .lines,
  .listbox {
    position: absolute;
    inset: 0;
    pointer-events: none;
    /* They get no pointer, so none of their hundreds of elements need hear of the plot's cursor. */
    cursor: auto;
    /* What moves in one of them is laid out by itself. */
    contain: size layout style;
  }
  .headings,
  .lane-buttons {
    z-index: 2;
    clip-path: inset(var(--_above) 0 var(--_below));
  }
  .lane-name {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    padding-block-start: 10px;
    padding-inline: calc(var(--_padding) + var(--_depth, 0) * 12px + 10px) 6px;
    font-size: 12px;
    line-height: 16px;
  }
  .lane-name::before {
    content: '';
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: calc(var(--_padding) + var(--_depth, 0) * 12px);
    width: 3px;
    height: 13px;
    border-radius: 1.5px;
    background: var(--_tone);
  }
  .lane-name:has(.name:empty)::before {
    display: none;
  }
  .lane-name .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    pointer-events: auto;
    font-weight: 600;
    color: var(--_soft);
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .lane-name .count {
    display: block;
    color: var(--_faint);
  }
  .axis {
    inset: auto 0 0 0;
    height: 46px;
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    overflow: clip;
  }
  .tick,
  .context {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .tick {
    top: 6px;
    color: var(--_soft);
  }
  .context {
    top: 24px;
  }
  .context,
  [data-alone] > .tick {
    font-weight: 600;
    color: inherit;
  }
  .line-head {
    position: absolute;
    inset: 2px auto auto 0;
    padding: 0 9px;
    border-radius: 9px;
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    white-space: nowrap;
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .listbox {
    z-index: 1;
    overflow: clip;
  }
  .option {
    position: absolute;
    inset: 0 auto auto 0;
    border-radius: 6px;
    outline: none;
    contain: size layout style;
  }
  .option.dimmed .words * {
    color: var(--_faint);
  }
  .option:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_paper);
    z-index: 3;
  }
  .words {
    display: flex;
    height: 20px;
    font-size: 12.5px;
    line-height: 20px;
    white-space: nowrap;
  }
  .words.none {
    display: none;
  }
  .lead,
  .date {
    flex: none;
  }
  .lead {
    display: flex;
  }
  .lead bdi:first-child {
    flex: 0 1 auto;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 560;
  }
  .lead bdi + bdi {
    flex: none;
    margin-inline-start: 8px;
    font-size: 12px;
    font-style: italic;
    font-weight: 400;
    color: var(--_soft);
  }
  .lead bdi + bdi[data-text=''] {
    display: none;
  }
  /* Their text is made by the style sheet, where dir="auto" does not look. */
  .date,
  .lead bdi + bdi {
    unicode-bidi: plaintext;
  }
  .lead bdi + bdi::before,
  .date::before {
    content: attr(data-text);
  }
  .date {
    font-size: 12px;
    color: var(--_soft);
  }
  .on-tint,
  .on-tint bdi + bdi {
    color: var(--_ink);
  }
  .on-core,
  .on-core bdi + bdi {
    color: var(--_on-lane);
  }
  @media (forced-colors: active) {
    .line-head {
      border: 1px solid CanvasText;
    }
  }
`;
