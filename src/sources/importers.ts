/** Reads another format's text into the JSON of a dataset. May throw a `SyntaxError` where the text is not of that format. */
export interface Importer {
  /** What `format` names it by, and what problems call the entry to add: `timeline-js`. */
  readonly name: string;
  readonly toDataset: (text: string) => unknown;
}

const importers = new Map<string, Importer>();

/** Makes a format known to every load of this page. A later one of the same name takes its place. */
export function registerImporter(importer: Importer): void {
  importers.set(importer.name, importer);
}

export function importerNamed(importerName: string): Importer | undefined {
  return importers.get(importerName);
}

export function importerNames(): readonly string[] {
  return [...importers.keys()];
}
