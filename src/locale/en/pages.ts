import type { Speech } from '../speech.js';
import type { PageMessages } from '../ui-messages-pages.js';

export function englishPages({ number, count }: Speech): PageMessages {
  const rows = (value: number): string => count(value, { one: '# row', other: '# rows' });
  return {
    listLabel: 'List of events',
    caption: (first, last, events) =>
      events === 0 ? 'No events' : `Events ${number(first)} to ${number(last)} of ${number(events)}`,
    columns: { when: 'When', title: 'Title', lane: 'Lane', status: 'Status', sources: 'Sources' },
    sortBy: (column) => `Sort by: ${column}`,
    onlyInView: 'Only what is in view',
    undated: 'Undated',
    pages: 'Pages',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    firstPage: 'First page',
    lastPage: 'Last page',
    page: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
    showInTimeline: 'Show in timeline',
    problems: 'Problems in the data',
    outcome: { skipped: 'Left out', mended: 'Mended', noted: 'Noted' },
    outcomes: (skipped, mended, noted) =>
      [
        ...(skipped > 0 ? [`${rows(skipped)} left out`] : []),
        ...(mended > 0 ? [`${number(mended)} mended`] : []),
        ...(noted > 0 ? [`${number(noted)} noted`] : []),
      ].join(', '),
    rows,
    line: (line) => `line ${number(line)}`,
    copyProblems: 'Copy',
    problemsCopied: 'Problems copied.',
    help: 'Keys',
    helpKey: 'Key',
    helpDoes: 'Does',
    or: 'or',
    keyNames: {
      ArrowRight: 'Right arrow',
      ArrowLeft: 'Left arrow',
      ArrowUp: 'Up arrow',
      ArrowDown: 'Down arrow',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page up',
      PageDown: 'Page down',
      Enter: 'Enter',
      Space: 'Space',
      Escape: 'Escape',
      Backspace: 'Backspace',
      Tab: 'Tab',
      Control: 'Ctrl',
      Shift: 'Shift',
      Letters: 'Letters and digits',
    },
    downloads: {
      svg: 'Picture (SVG)',
      png: 'Picture (PNG)',
      csv: 'Spreadsheet (CSV)',
      ics: 'Calendar (ICS)',
      json: 'Data (JSON)',
    },
  };
}
