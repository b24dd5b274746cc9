/** What a folder may take from the world beside the language itself. */
export interface Folder {
  /** Imports go from a higher rank to a lower one, or stay in the folder. */
  readonly rank: number;
  /** Globals of the page it may use; below the border, `everyRuntime` unless it is pure. */
  readonly globals: 'none' | 'every-runtime' | 'fetching' | 'drawing' | 'all';
  /** Packages it may import. */
  readonly packages: readonly string[];
}

/** From this rank on, there is a DOM and Lit; below, neither: a worker and a server run the same files. */
export const borderRank = 6;

/** The folders of `src/`. A folder that is not listed is a mistake. */
export const folders: Readonly<Record<string, Folder>> = {
  base: { rank: 0, globals: 'every-runtime', packages: [] },
  themes: { rank: 0, globals: 'none', packages: [] },
  time: { rank: 1, globals: 'none', packages: [] },
  events: { rank: 2, globals: 'every-runtime', packages: [] },
  locale: { rank: 2, globals: 'none', packages: [] },
  sources: { rank: 3, globals: 'fetching', packages: [] },
  layout: { rank: 3, globals: 'none', packages: [] },
  state: { rank: 4, globals: 'every-runtime', packages: [] },
  paint: { rank: 5, globals: 'drawing', packages: [] },
  a11y: { rank: 5, globals: 'none', packages: [] },
  controllers: { rank: 6, globals: 'all', packages: ['lit'] },
  elements: { rank: 7, globals: 'all', packages: ['lit'] },
};

/** The files at the root of `src/`: entries, each with the highest rank it may reach over any number of imports. */
export const entries: Readonly<Record<string, { readonly reaches: number }>> = {
  'index.ts': { reaches: 7 },
  'define.ts': { reaches: 7 },
  'static.ts': { reaches: 5 },
  'time.ts': { reaches: 2 },
};

/** These know no moment but those they are given. */
export const foldersWithoutDate: readonly string[] = ['time', 'layout'];

/** Part of every runtime we name: browsers, workers, Node. */
export const everyRuntime: readonly string[] = [
  'AbortController',
  'AbortSignal',
  'clearTimeout',
  'console',
  'DOMException',
  'performance',
  'queueMicrotask',
  'setTimeout',
  'structuredClone',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
];

/** What reads a stream of bytes off the network. */
export const fetching: readonly string[] = [
  'DecompressionStream',
  'fetch',
  'Headers',
  'ReadableStream',
  'ReadableStreamDefaultReader',
  'ReadableStreamReadResult',
  'Request',
  'RequestCredentials',
  'RequestInfo',
  'RequestInit',
  'Response',
  'TextDecoderStream',
];

/** The words of a 2D context, which is handed in; making a canvas is the controllers' business. */
export const drawing: readonly string[] = [
  'CanvasFillStrokeStyles',
  'CanvasGradient',
  'CanvasLineCap',
  'CanvasLineJoin',
  'CanvasPath',
  'CanvasPattern',
  'CanvasRenderingContext2D',
  'CanvasTextAlign',
  'CanvasTextBaseline',
  'OffscreenCanvasRenderingContext2D',
  'TextMetrics',
];

/** The folder of `src/` a path lies in; empty for the entries at its root. */
export function folderOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length === 0 ? '' : first;
}

/** The rank of a file of `src/`; entries stand above all folders. Undefined where the table knows no such folder. */
export function rankOf(path: string): number | undefined {
  const folder = folderOf(path);
  return folder === '' ? 8 : folders[folder]?.rank;
}
