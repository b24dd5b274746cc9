import type { CommandName } from '../locale/ui-messages.js';

/** What the `controls` attribute can name, in the order in which the toolbar shows it. */
const order = [
  'follow',
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
const staying: readonly Control[] = ['follow', 'zoom', 'fit', 'find', 'move', 'back', 'view'];

/** The commands of each control. Of two opposites only the available one shows. */
export const commandsOf: Readonly<Record<Control, readonly CommandName[]>> = {
  follow: ['follow', 'stopFollowing'],
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

/**
 * Reads the `controls` attribute: names with spaces between, or `none`. Absent: the usual ones. Unknown names are passed over. What
 * moves by itself can always be stopped: `isFollowing` adds that whatever the attribute says.
 */
export function readControls(attribute: string | null, isFollowing: boolean): ReadonlySet<Control> {
  const named = new Set(attribute?.toLowerCase().split(/\s+/) ?? byDefault);
  return new Set(order.filter((control) => (control === 'follow' ? isFollowing : named.has(control))));
}

/** How many buttons of a control show at once: of two opposites one. */
export function buttonsOf(control: Control): number {
  return control === 'fullscreen' || control === 'follow' ? 1 : commandsOf[control].length;
}

function widthPx(control: Control): number {
  const buttons = buttonsOf(control);
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
