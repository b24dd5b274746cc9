import type { CommandName } from '../locale/ui-messages.js';

/** What the `controls` attribute can name, in the order in which the toolbar shows it. */
const order = [
  'find',
  'move',
  'zoom',
  'fit',
  'back',
  'view',
  'link',
  'download',
  'fullscreen',
  'keys',
] as const;

export type Control = (typeof order)[number];

const byDefault: readonly Control[] = ['find', 'move', 'zoom', 'fit', 'back', 'view', 'keys'];

/** Who keeps its place longest when room is short. */
const staying: readonly Control[] = ['zoom', 'fit', 'find', 'move', 'back', 'view'];

/** The commands of each control. Of two opposites only the available one shows. */
export const commandsOf: Readonly<Record<Control, readonly CommandName[]>> = {
  find: ['find'],
  move: ['earlier', 'later'],
  zoom: ['zoomOut', 'zoomIn'],
  fit: ['showAll'],
  back: ['undoZoom'],
  view: ['timeline', 'list', 'table'],
  link: ['copyLink'],
  download: ['download'],
  fullscreen: ['fullScreen', 'leaveFullScreen'],
  keys: ['keys'],
};

/** Width of a button and the gap after it, in px, as the style sheet has them. */
export const buttonPx = 28;
export const gapPx = 6;

/** Reads the `controls` attribute: names with spaces between, or `none`. Absent: the usual ones. Unknown names are passed over. */
export function readControls(attribute: string | null): ReadonlySet<Control> {
  if (attribute === null) return new Set(byDefault);
  const named = new Set(attribute.toLowerCase().split(/\s+/));
  return new Set(order.filter((control) => named.has(control)));
}

function widthPx(control: Control): number {
  const buttons = control === 'fullscreen' ? 1 : commandsOf[control].length;
  // The three views stand together as one.
  return control === 'view' ? buttons * buttonPx + gapPx : buttons * (buttonPx + gapPx);
}

export interface ToolbarRoom {
  readonly shown: readonly Control[];
  /** What stands behind "More". */
  readonly hidden: readonly Control[];
}

/** Which controls have room in `roomPx`, and which go behind "More"; a single one never does, since "More" is as wide. */
export function toolbarRoom(controls: ReadonlySet<Control>, roomPx: number): ToolbarRoom {
  const all = order.filter((control) => controls.has(control));
  const wholePx = all.reduce((sum, control) => sum + widthPx(control), -gapPx);
  if (wholePx <= roomPx) return { shown: all, hidden: [] };
  const byRank = [...staying, ...order.filter((control) => !staying.includes(control))];
  let leftPx = roomPx - buttonPx;
  const kept = new Set<Control>();
  for (const control of byRank) {
    if (!controls.has(control)) continue;
    leftPx -= widthPx(control);
    if (leftPx < 0) break;
    kept.add(control);
  }
  return {
    shown: all.filter((control) => kept.has(control)),
    hidden: all.filter((control) => !kept.has(control)),
  };
}
