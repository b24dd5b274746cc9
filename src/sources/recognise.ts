import type { LoadProblem } from '../events/problem-codes.js';
import { importerNamed, importerNames } from './importers.js';

/** What is known of a text beside its first characters. */
export interface FormatHints {
  /** `auto`, a built-in format or a registered one. */
  readonly format: string;
  /** Where it came from; its ending counts where the text does not tell. */
  readonly address: string;
  /** As the server tells it; empty where it does not. */
  readonly mediaType: string;
}

/** So many characters suffice to tell formats apart. */
export const recognisedLength = 4_096;

const builtIn: readonly string[] = ['json', 'ndjson', 'csv'];

/**
 * Names the format of a text, a built-in or a registered one, by what it was called and by how it begins; a web page is never
 * taken for data.
 */
export function recognise(beginning: string, hints: FormatHints): string | LoadProblem {
  const text = beginning.trimStart();
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(text)) return { code: 'web-page', parameters: {} };
  const { format } = hints;
  if (format !== 'auto') return isKnown(format) ? format : unknownFormat(format);
  const foreign = foreignText(text);
  if (!foreign) return guess(text, hints);
  return importerNamed(foreign.source) ? foreign.source : { code: 'foreign-format', parameters: foreign };
}

function isKnown(format: string): boolean {
  return builtIn.includes(format) || importerNamed(format) !== undefined;
}

function unknownFormat(format: string): LoadProblem {
  const known = [...builtIn, ...importerNames()];
  return { code: 'unknown-format', parameters: { format: format.slice(0, 80), known } };
}

function guess(text: string, { address, mediaType }: FormatHints): string {
  const ending = /\.([a-z]+)(?:\.gz)?(?:[?#]|$)/i
    .exec(address.slice(address.lastIndexOf('/')))?.[1]
    ?.toLowerCase();
  if (text === '') return 'json';
  if (text.startsWith('{')) {
    const isLines =
      /ndjson|jsonl|jsonlines/.test(mediaType) ||
      ending === 'ndjson' ||
      ending === 'jsonl' ||
      isWholeLine(text);
    return isLines ? 'ndjson' : 'json';
  }
  if (text.startsWith('[')) return 'json';
  const isTable = /csv|tab-separated/.test(mediaType) || ending === 'csv' || ending === 'tsv';
  const isNamedJson = mediaType.includes('json') || ending === 'json';
  if (isTable) return 'csv';
  // A title may stand above the header.
  const lines = text.split(/[\r\n]+/, 3);
  return isNamedJson || !lines.some((line) => /[,;\t|]/.test(line)) ? 'json' : 'csv';
}

/** Whether the first line is a JSON value by itself, with more after it. */
function isWholeLine(text: string): boolean {
  const end = text.search(/[\r\n]/);
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

interface ForeignText {
  readonly format: string;
  readonly source: string;
}

/** Formats that are not JSON, by their first words. */
function foreignText(text: string): ForeignText | undefined {
  if (text.startsWith('BEGIN:VCALENDAR')) return { format: 'iCalendar', source: 'icalendar' };
  if (/^0 HEAD\b/.test(text)) return { format: 'GEDCOM', source: 'gedcom' };
  if (!text.startsWith('<')) return undefined;
  if (/<(?:rss|rdf:RDF)[\s>]/.test(text)) return { format: 'RSS', source: 'feed' };
  if (/<feed[\s>]/.test(text)) return { format: 'Atom', source: 'feed' };
  if (/<data[\s>]/.test(text)) return { format: 'SIMILE', source: 'simile' };
  return { format: 'XML', source: 'simile' };
}
