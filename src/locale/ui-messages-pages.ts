/** List, table, the list of problems, and the help. */
export interface PageMessages {
  readonly listLabel: string;
  /** Caption of the table: "Events 201 to 300 of 12,000". */
  readonly caption: (first: number, last: number, events: number) => string;
  readonly columns: Readonly<Record<TableColumn, string>>;
  /** Name of a header's button: "Sort by title". */
  readonly sortBy: (column: string) => string;
  readonly onlyInView: string;
  readonly undated: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly firstPage: string;
  readonly lastPage: string;
  /** "Page 3 of 120" */
  readonly page: (page: number, pages: number) => string;
  readonly showInTimeline: string;

  readonly problems: string;
  /** "Left out", "Mended", "Noted": what became of a row. */
  readonly outcome: Readonly<Record<'skipped' | 'mended' | 'noted', string>>;
  /** "12 rows left out, 3 mended, 1 noted"; parts that are 0 are not said. */
  readonly outcomes: (skipped: number, mended: number, noted: number) => string;
  readonly rows: (count: number) => string;
  /** "line 812" */
  readonly line: (line: number) => string;
  readonly copyProblems: string;
  readonly problemsCopied: string;

  readonly help: string;
  readonly helpKey: string;
  readonly helpDoes: string;
  /** "or", between keys that do the same. */
  readonly or: string;
  /** Names of keys that have no character of their own, by `KeyboardEvent.key`. */
  readonly keyNames: Readonly<Record<KeyName, string>>;
  readonly downloads: Readonly<Record<'svg' | 'png' | 'csv' | 'ics' | 'json', string>>;
}

export type TableColumn = 'when' | 'title' | 'lane' | 'status' | 'sources';

export type KeyName =
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Backspace'
  | 'Tab'
  | 'Control'
  | 'Shift'
  | 'Letters';
