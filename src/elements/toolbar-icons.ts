import { svg, type SVGTemplateResult } from 'lit';
import type { CommandName } from '../locale/ui-messages.js';

/** One 16 px drawing in strokes of the text's colour. */
function drawn(path: string, className = 'icon'): SVGTemplateResult {
  return svg`<svg class=${className} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path} /></svg>`;
}

/** What stands beside or instead of a command's name. Those that point along time turn round where time does. */
const paths = {
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.3 10.3L14 14',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  showAll: 'M9.5 2.5h4v4M13.5 2.5l-4.4 4.4M6.5 13.5h-4v-4M2.5 13.5l4.4-4.4',
  earlier: 'M10 3L5 8l5 5',
  later: 'M6 3l5 5l-5 5',
  undoZoom: 'M6 3L2.5 6.5L6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  timeline: 'M2 4.5h6M5 8h9M3 11.5h5',
  list: 'M2.5 4h.01M2.5 8h.01M2.5 12h.01M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5',
  table: 'M2 3h12v10H2zM2 6.5h12M6.5 3v10',
  keys: 'M1.5 4h13v8.5h-13zM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M4.5 10h7',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  copyLink:
    'M6.5 9.5l3-3M7.5 4.5l1.6-1.6a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.6 1.6a2.8 2.8 0 0 1-4-4L4.5 7.5',
  download: 'M8 2v8M4.5 6.5L8 10l3.5-3.5M2.5 13.5h11',
  fullScreen: 'M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  leaveFullScreen: 'M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5',
  follow: 'M4 3l9 5l-9 5z',
  stopFollowing: 'M5 3v10M11 3v10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  first: 'M11.5 3l-5 5l5 5M4.5 3v10',
  last: 'M4.5 3l5 5l-5 5M11.5 3v10',
} as const satisfies Partial<Record<CommandName | 'copy' | 'first' | 'last', string>>;

export type IconName = keyof typeof paths;

const alongTime: ReadonlySet<string> = new Set(['earlier', 'later', 'undoZoom', 'first', 'last']);

/** The drawing for a command. */
export function icon(of: IconName): SVGTemplateResult {
  return drawn(paths[of], alongTime.has(of) ? 'icon along-time' : 'icon');
}
