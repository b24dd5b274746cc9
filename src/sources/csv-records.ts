/** What a reader of records hears. */
export interface RecordListener {
  /** The cells of one record, and the line it begins in, from 1. */
  readonly onRecord: (cells: string[], line: number) => void;
}

/**
 * Cuts comma-separated text that comes in pieces into records (RFC 4180, with any one character between cells, and any line end).
 * One pass with a state of its own, so that quotes may span pieces, records know their lines, and a quote that is never closed
 * is seen: a parser that wants the whole text at once (d3-dsv's) gives neither. Quotes count only where a cell begins with one.
 */
export class CsvRecords {
  readonly #separator: number;
  readonly #onRecord: RecordListener['onRecord'];
  #cells: string[] = [];
  /** What is known of the present cell. */
  #cell = '';
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  #endsInReturn = false;
  #line = 1;
  #recordLine = 1;
  #quoteLine = 1;

  constructor(separator: string, { onRecord }: RecordListener) {
    this.#separator = separator.charCodeAt(0);
    this.#onRecord = onRecord;
  }

  add(piece: string): void {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      const isSecondHalf = unit === 10 && (i === 0 ? this.#endsInReturn : piece.charCodeAt(i - 1) === 13);
      if (this.#state === 'quoted') {
        if ((unit === 10 && !isSecondHalf) || unit === 13) this.#line++;
        if (unit !== 34) continue;
        this.#cell += piece.slice(from, i);
        from = i + 1;
        this.#state = 'quote';
        continue;
      }
      if (isSecondHalf && this.#state === 'start' && this.#cells.length === 0) {
        // The line feed of a line end that was already taken.
        from = i + 1;
        continue;
      }
      if (this.#state === 'quote' && unit === 34) {
        // Two quotes are one; the second opens the rest.
        from = i;
        this.#state = 'quoted';
      } else if (this.#state === 'start' && unit === 34) {
        from = i + 1;
        this.#quoteLine = this.#line;
        this.#state = 'quoted';
      } else if (unit === this.#separator) {
        this.#endCell(piece.slice(from, i));
        from = i + 1;
      } else if (unit === 10 || unit === 13) {
        this.#endRecord(piece.slice(from, i));
        this.#recordLine = ++this.#line;
        from = i + 1;
      } else if (this.#state === 'start') {
        this.#state = 'plain';
      }
    }
    if (piece !== '') this.#endsInReturn = piece.endsWith('\r');
    this.#cell += piece.slice(from);
  }

  /** Hands on the last record. Where a quote is still open, its record is lost: gives the line of the quote and how many are. */
  finish(): { readonly line: number; readonly lines: number } | undefined {
    if (this.#state === 'quoted') return { line: this.#quoteLine, lines: this.#line - this.#recordLine + 1 };
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRecord('');
    return undefined;
  }

  #endCell(last: string): void {
    this.#cells.push(this.#cell + last);
    this.#cell = '';
    this.#state = 'start';
  }

  #endRecord(last: string): void {
    this.#endCell(last);
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length > 1 || cells[0] !== '') this.#onRecord(cells, this.#recordLine);
  }
}

/** The separator of a header: the one that stands most often outside quotes among `, ; tab |`; a comma where none does. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>([
    [',', 0],
    [';', 0],
    ['\t', 0],
    ['|', 0],
  ]);
  let isQuoted = false;
  for (const character of text.slice(0, 10_000)) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
    if (character === '\n' && [...counts.values()].some((many) => many > 0)) break;
  }
  let [best, most] = [',', 0];
  for (const [separator, count] of counts) if (count > most) [best, most] = [separator, count];
  return best;
}
