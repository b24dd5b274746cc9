import { css } from 'lit';

export const problemsStyles = css`
  .sheet .totals {
    margin: 0 0 8px;
    font-weight: 600;
  }
  .sheet-head .heading {
    flex: 1;
  }
  .groups,
  .problems {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
    font-size: 13px;
  }
  .problems p {
    margin: 0;
  }
  .groups li {
    padding-block: 2px;
  }
  .problems li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_rule);
  }
  :is(.groups, .problems) code {
    padding: 0 4px;
    border-radius: 4px;
    background: var(--_chip);
    font:
      12px/1.5 ui-monospace,
      SFMono-Regular,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .sheet .turns {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: 12.5px;
  }
`;
