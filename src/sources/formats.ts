import { importerNamed } from './importers.js';
import { JsonFormat } from './json-format.js';
import type { FormatOptions, TextFormat } from './text-format.js';

/** Opens a format by the name `recognise` gave it. What few pages need is fetched when one does. */
export async function openFormat(
  format: string,
  beginning: string,
  options: FormatOptions,
): Promise<TextFormat> {
  if (format === 'ndjson') {
    const { NdjsonFormat } = await import('./ndjson-format.js');
    return new NdjsonFormat(options);
  }
  if (format === 'csv') {
    const [{ CsvFormat }, { separatorOf }] = await Promise.all([
      import('./csv-format.js'),
      import('./csv-records.js'),
    ]);
    return new CsvFormat(options, separatorOf(beginning));
  }
  const importer = importerNamed(format);
  if (!importer) return new JsonFormat(options);
  const { ImportedFormat } = await import('./imported-format.js');
  return new ImportedFormat(options, importer);
}
