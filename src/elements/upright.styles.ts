import { css } from 'lit';

/** What differs where time runs down: the axis at the side, names of lanes in a row above, labels of several lines. */
export const uprightStyles = css`
  .plot[data-upright] :is(.axis, .lines, .listbox) {
    direction: inherit;
  }
  .plot[data-upright] .headings {
    clip-path: none;
  }
  .plot[data-upright] .lane-name {
    padding: 3px 0 0;
    padding-inline-start: 10px;
  }
  .plot[data-upright] .lane-name::before {
    inset-block-start: 5px;
    inset-inline-start: 0;
  }
  .plot[data-upright] .lane-name .name {
    display: block;
    margin: 0;
    white-space: nowrap;
  }
  .plot[data-upright] .lane-name .count {
    display: none;
  }
  .plot[data-upright] .axis {
    inset-block: 0;
    inset-inline: 0 auto;
    height: auto;
    text-align: end;
  }
  .plot[data-upright] :is(.tick, .context) {
    inset: 0 0 auto 0;
    padding-inline: 16px 8px;
  }
  .plot[data-upright] .context {
    text-align: start;
    white-space: pre;
  }
  .plot[data-upright] .line-head {
    inset-block-start: 0;
    inset-inline: 6px auto;
    box-sizing: border-box;
    max-width: 80px;
    padding: 1px 5px;
    font-size: 11px;
    line-height: 15px;
    white-space: normal;
    text-align: center;
    text-wrap: balance;
  }
  .words.stacked {
    /* From the left of its option in either direction. */
    position: absolute;
    inset: 0 auto auto 0;
    display: flex;
    flex-flow: row wrap;
    align-content: flex-start;
    height: auto;
    column-gap: 8px;
    line-height: 16px;
    white-space: pre;
  }
  .stacked .lead {
    display: contents;
  }
  .stacked .date {
    order: 1;
  }
  .stacked .lead bdi:first-child {
    flex: none;
    width: 100%;
    overflow: visible;
    font-size: 14px;
    font-weight: 600;
    line-height: 18px;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .stacked .lead bdi:first-child::after {
    content: attr(data-cut);
  }
  .stacked .lead bdi + bdi {
    order: 2;
    margin: 0;
  }
`;
