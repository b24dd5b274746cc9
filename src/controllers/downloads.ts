import type { PageMessages } from '../locale/ui-messages-pages.js';
import { csvTextOf, icsTextOf, jsonOf } from './export-texts.js';
import { pngOf, svgOf } from './export-pictures.js';
import type { TimelineCore } from './timeline-core.js';

/** What can be downloaded, by the ending of its file. */
export type DownloadFormat = keyof PageMessages['downloads'];

/** Tells spreadsheets that a table is UTF-8. */
const byteOrderMark = '\ufeff';

const makers: Readonly<Record<DownloadFormat, (core: TimelineCore) => Promise<Blob>>> = {
  svg: (core) => Promise.resolve(textFile(svgOf(core, { legend: true }), 'image/svg+xml')),
  png: (core) => pngOf(core, { legend: true }),
  csv: async (core) => textFile(byteOrderMark + (await csvTextOf(core)), 'text/csv'),
  ics: async (core) => textFile(await icsTextOf(core), 'text/calendar'),
  json: async (core) => textFile(`${JSON.stringify(await jsonOf(core), null, 2)}\n`, 'application/json'),
};

function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

const longestName = 60;

/** Letters and digits of the title, as much as a file's name takes everywhere. */
export function fileNameOf(title: string, format: DownloadFormat): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, longestName)
    .replace(/\p{Surrogate}$|-$/u, '');
  return `${words === '' ? 'timeline' : words}.${format}`;
}

/** Makes the file and hands it to the browser to keep. */
export async function download(core: TimelineCore, format: DownloadFormat): Promise<void> {
  const title = core.store.state.table?.title ?? core.host.settings.label ?? '';
  const address = URL.createObjectURL(await makers[format](core));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(title, format);
  link.click();
  // Browsers take what they need of it while the click is handled, some a little later.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
