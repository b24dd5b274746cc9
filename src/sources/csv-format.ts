import { Uint32List } from '../base/growable.js';
import type { Slices } from '../base/slices.js';
import type { ReadResult } from '../events/read-dataset.js';
import { DatasetReader } from '../events/read-dataset.js';
import type { CsvColumns } from './csv-columns.js';
import { columnsOf } from './csv-columns.js';
import { CsvRecords } from './csv-records.js';
import { CsvRowMaker } from './csv-rows.js';
import { LoadFailure } from './load-failure.js';
import type { FormatOptions, TextFormat } from './text-format.js';

/** Records looked at for a header: a sheet may begin with its title. */
const mostBeforeHeader = 3;

/**
 * A table with a header: one event a row. Columns are found by their names, those of a TimelineJS sheet included, or as
 * `columns` maps them; others go to `data`. A row above the header gives the title of the whole, as does a sheet's row of the
 * type "title"; its rows of the type "era" become eras.
 */
export class CsvFormat implements TextFormat {
  readonly isRowByRow = true;
  readonly #options: FormatOptions;
  readonly #records: CsvRecords;
  readonly #lineOfRow = new Uint32List();
  readonly #early: string[][] = [];
  readonly #head: Record<string, unknown> = {};
  readonly #eras: unknown[] = [];
  #rows: unknown[] = [];
  #columns: CsvColumns | undefined;
  #maker: CsvRowMaker | undefined;
  #reader: DatasetReader | undefined;

  constructor(options: FormatOptions, separator: string) {
    this.#options = options;
    this.#records = new CsvRecords(separator, {
      onRecord: (cells, line) => {
        this.#take(cells, line);
      },
    });
  }

  get rowCount(): number {
    return this.#lineOfRow.length;
  }

  add(piece: string): void {
    this.#records.add(piece);
    this.#push();
  }

  *finish(): Slices<ReadResult> {
    const open = this.#records.finish();
    if (!this.#columns && this.#early.length === 0 && !open)
      throw new LoadFailure({ code: 'empty-file', parameters: {} });
    if (!this.#columns) throw this.#noHeader();
    this.#push();
    const reader = this.#readerOf();
    if (open) {
      const row = reader.skipRow();
      this.#lineOfRow.push(open.line);
      reader.problems.add('quote-open', 'skipped', open, { row, line: open.line, path: '' });
    }
    return yield* reader.finishInSlices();
  }

  #take(cells: string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (!this.#columns) {
      this.#findHeader(cells);
      return;
    }
    const { header, places } = this.#columns;
    const surplus = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (surplus || cells.length < header.length) this.#reportCells(cells.length, header.length, line);
    const maker = this.#makerOf(this.#columns);
    const row = maker.make(cells);
    const typePlace = places.get('type');
    const type = typePlace === undefined ? '' : (cells[typePlace] ?? '').trim().toLowerCase();
    if (type === 'title' && !this.#reader) {
      this.#head['title'] ??= row['title'];
      this.#head['description'] ??= row['description'];
    } else if (type === 'era') {
      this.#eras.push({ title: row['title'], when: row['when'] });
    } else {
      this.#lineOfRow.push(line);
      this.#rows.push(row);
    }
  }

  #findHeader(cells: string[]): void {
    this.#columns = columnsOf(cells, this.#options.columns);
    if (this.#columns) {
      const above = this.#early.map((row) => row.filter((cell) => cell.trim() !== ''));
      const [title] = above.find((row) => row.length === 1) ?? [];
      if (title !== undefined) this.#head['title'] = title.trim();
      return;
    }
    this.#early.push(cells);
    if (this.#early.length === mostBeforeHeader) throw this.#noHeader();
  }

  #noHeader(): LoadFailure {
    const columns = (this.#early[0] ?? []).slice(0, 40).map((cell) => cell.trim().slice(0, 40));
    return new LoadFailure({ code: 'no-header', parameters: { columns } });
  }

  #makerOf(columns: CsvColumns): CsvRowMaker {
    this.#maker ??= new CsvRowMaker(columns, (source) => {
      this.#readerOf().addSource(source);
    });
    return this.#maker;
  }

  #readerOf(): DatasetReader {
    if (!this.#reader) {
      this.#head['eras'] = this.#eras;
      this.#reader = new DatasetReader(this.#options.read, this.#head, '');
      for (const value of this.#columns?.lost ?? []) {
        this.#reader.problems.add('columns-mapping', 'noted', { value }, { path: 'property columns' });
      }
    }
    return this.#reader;
  }

  #reportCells(cells: number, header: number, line: number): void {
    const row = this.#lineOfRow.length;
    this.#readerOf().problems.add('cell-count', 'mended', { cells, header }, { row, line, path: '' });
  }

  #push(): void {
    const maker = this.#maker;
    if (this.#rows.length === 0 || !maker) return;
    const place = { lineOf: (row: number) => this.#lineOfRow.at(row), columnOf: maker.columnOf };
    this.#readerOf().push(this.#rows, 0, this.#rows.length, place);
    this.#rows = [];
  }
}
