/** Which column is which field: `{ title: 'Name of the event', when: 'Date' }`. Fields left out are found by their names. */
export type ColumnMapping = Readonly<Partial<Record<CsvField, string>>>;

/** The names, in small letters without spaces and signs, by which a field's column is known. */
const namesByField = {
  id: 'id key',
  title: 'title headline event name label what eventtitle',
  when: 'when edtf date dates',
  start: 'start startdate starttime from begin begins dateFrom',
  end: 'end enddate endtime to until ends dateTo',
  said: 'said displaydate datetext',
  asOf: 'asof',
  lane: 'lane group category track',
  importance: 'importance weight',
  summary: 'summary abstract',
  description: 'description text details',
  status: 'status',
  url: 'url link address website',
  color: 'color colour',
  lang: 'lang language',
  tags: 'tags keywords',
  place: 'place location where placename',
  lat: 'lat latitude',
  lon: 'lon lng long longitude',
  by: 'by speaker saidby',
  source: 'source sources publisher',
  quote: 'quote',
  media: 'media image picture mediasrc',
  alt: 'alt mediaalt',
  caption: 'caption mediacaption',
  credit: 'credit mediacredit',
  // The columns of a TimelineJS sheet beside those above.
  year: 'year',
  month: 'month',
  day: 'day',
  time: 'time',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  endTime: 'endtimeofday',
  type: 'type',
} as const;

export type CsvField = keyof typeof namesByField;

/** Columns of a sheet that say nothing here: a TimelineJS background, a thumbnail. */
const ignoredNames = new Set(['background', 'mediathumbnail']);

/** A header, understood. */
export interface CsvColumns {
  /** The names as written. */
  readonly header: readonly string[];
  /** Place of each field's column. */
  readonly places: ReadonlyMap<CsvField, number>;
  /** Columns of no field: their cells go to `data`. */
  readonly others: readonly { readonly column: string; readonly place: number }[];
  /** Mapped names that are no column. */
  readonly lost: readonly string[];
}

/** Whether a column of this name would be taken for a field, or for nothing. */
export function isFieldName(column: string): boolean {
  const normal = normalOf(column);
  return (
    normal === '' ||
    ignoredNames.has(normal) ||
    Object.values(namesByField).some((names) => names.toLowerCase().split(' ').includes(normal))
  );
}

/** Understands a header; undefined where it has no title, or nothing to take a date from. */
export function columnsOf(header: readonly string[], mapping: ColumnMapping = {}): CsvColumns | undefined {
  const columns = header.map((cell) => cell.trim());
  const places = new Map<CsvField, number>();
  const lost: string[] = [];
  const taken = new Set<number>();
  for (const [field, column] of Object.entries(mapping)) {
    if (!Object.hasOwn(namesByField, field) || typeof column !== 'string') continue;
    const place = columns.indexOf(column.trim());
    if (place < 0) lost.push(column.slice(0, 80));
    else take(field as CsvField, place, places, taken);
  }
  const normal = columns.map(normalOf);
  for (const [field, names] of Object.entries(namesByField)) {
    if (places.has(field as CsvField)) continue;
    const place = names
      .split(' ')
      .map((one) => normal.findIndex((column, i) => column === one.toLowerCase() && !taken.has(i)))
      .find((found) => found >= 0);
    if (place !== undefined) take(field as CsvField, place, places, taken);
  }
  if (places.has('year')) sortOutSheet(places, normal);
  const hasDate = places.has('when') || places.has('start') || places.has('year');
  if (!places.has('title') || !hasDate) return undefined;
  const others = columns
    .map((column, place) => ({ column, place }))
    .filter(({ column, place }) => column !== '' && !taken.has(place) && !ignoredNames.has(normalOf(column)));
  return { header: columns, places, others, lost };
}

function take(field: CsvField, place: number, places: Map<CsvField, number>, taken: Set<number>): void {
  places.set(field, place);
  taken.add(place);
}

/** In a TimelineJS sheet "End Time" is the time of day that goes with "End Year". */
function sortOutSheet(places: Map<CsvField, number>, normal: readonly string[]): void {
  const endTime = normal.indexOf('endtime');
  if (endTime < 0 || !places.has('endYear')) return;
  if (places.get('end') === endTime) places.delete('end');
  places.set('endTime', endTime);
}

function normalOf(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
