import { textOfCell } from './csv-cells.js';
import type { CsvColumns, CsvField } from './csv-columns.js';
import { edtfFromSheet } from './sheet-dates.js';

const milliseconds = /^-?\d{10,17}(?:\.\d{1,6})?$/;
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

const plainFields = [
  'id',
  'title',
  'said',
  'asOf',
  'lane',
  'summary',
  'description',
  'url',
  'color',
  'lang',
] as const;

/** Makes a row of a dataset from the cells of one record. Empty cells are absent. */
export class CsvRowMaker {
  readonly #columns: CsvColumns;
  readonly #onSource: (source: string) => void;

  /** `onSource` hears each name of a source, so that claims can point at it. */
  constructor(columns: CsvColumns, onSource: (source: string) => void) {
    this.#columns = columns;
    this.#onSource = onSource;
  }

  /** The name a column has in its header. */
  readonly columnOf = (field: string): string => {
    const place = this.#columns.places.get(field as CsvField);
    return (place === undefined ? undefined : this.#columns.header[place]) ?? field;
  };

  make(cells: readonly string[]): Record<string, unknown> {
    const cell = (field: CsvField): string | undefined => {
      const place = this.#columns.places.get(field);
      return place === undefined ? undefined : textOf(cells[place]);
    };
    const row: Record<string, unknown> = {};
    for (const field of plainFields) row[field] = cell(field);
    row['when'] = cell('when') ?? sheetWhen(cell);
    row['start'] = dateOf(cell('start'));
    row['end'] = dateOf(cell('end'));
    row['importance'] = numberOf(cell('importance'));
    row['status'] = cell('status')?.toLowerCase();
    row['tags'] = tagsOf(cell('tags'));
    row['place'] = placeOf(cell);
    row['claims'] = this.#claimsOf(cell);
    this.#addMedia(row, cell);
    row['data'] = this.#dataOf(cells);
    return row;
  }

  #claimsOf(cell: CellReader): unknown {
    const [source, by, quote] = [cell('source'), cell('by'), cell('quote')];
    if (source === undefined && by === undefined && quote === undefined) return undefined;
    if (source !== undefined) this.#onSource(source);
    return [{ source, by, quote, status: cell('status')?.toLowerCase() }];
  }

  /** A picture by its name's end; anything else a sheet calls media is a page to go to. */
  #addMedia(row: Record<string, unknown>, cell: CellReader): void {
    const src = cell('media');
    if (src === undefined) return;
    const [alt, caption, credit] = [cell('alt'), cell('caption'), cell('credit')];
    if (picture.test(src)) row['media'] = [{ src, alt, caption, credit }];
    else row['url'] ??= src;
  }

  #dataOf(cells: readonly string[]): unknown {
    let data: Record<string, unknown> | undefined;
    for (const { column, place } of this.#columns.others) {
      const text = textOf(cells[place]);
      if (text !== undefined) (data ??= Object.create(null) as Record<string, unknown>)[column] = text;
    }
    return data;
  }
}

type CellReader = (field: CsvField) => string | undefined;

function textOf(cell: string | undefined): string | undefined {
  const text = cell === undefined ? undefined : textOfCell(cell.trim());
  return text === '' ? undefined : text;
}

function sheetWhen(cell: CellReader): string | undefined {
  const [start, end] = (
    [
      ['year', 'month', 'day', 'time'],
      ['endYear', 'endMonth', 'endDay', 'endTime'],
    ] as const
  ).map((fields) => {
    const [year = '', month = '', day = '', time = ''] = fields.map(cell);
    return edtfFromSheet({ year, month, day, time });
  });
  return start !== undefined && end !== undefined ? `${start}/${end}` : start;
}

/** Milliseconds since 1970 where a cell holds ten digits or more; else a date as text. */
function dateOf(text: string | undefined): string | number | undefined {
  return text !== undefined && milliseconds.test(text) ? Number(text) : text;
}

/** A number where the cell holds one; else its text, for the reader to refuse. */
function numberOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

function tagsOf(text: string | undefined): unknown {
  return text
    ?.split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function placeOf(cell: CellReader): unknown {
  const [placeName, lat, lon] = [cell('place'), numberOf(cell('lat')), numberOf(cell('lon'))];
  return placeName === undefined && lat === undefined && lon === undefined
    ? undefined
    : { name: placeName, lat, lon };
}
