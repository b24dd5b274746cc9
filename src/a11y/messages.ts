import type { Bitset } from '../base/bitset.js';
import type { Scene } from '../layout/scene.js';
import { spanOf } from '../layout/viewport.js';
import { spanInWords } from '../locale/span-in-words.js';
import { eventOverBy, eventStartingFrom, type Accepts } from '../state/navigate-table.js';
import type { View } from '../state/timeline-state.js';
import { eventName } from './option-words.js';
import { dateOf, uiOf, type Wording } from './wording.js';

/** What shows once the view is still, or where the nearest events are when nothing does. */
export function viewMessage(wording: Wording, scene: Scene, accepts: Accepts): string {
  const { table, words } = wording;
  const { live } = uiOf(wording);
  const viewed = spanOf(scene.viewport);
  const span = spanInWords(viewed, words);
  if (scene.inView > 0) return live.showing(span, scene.inView);
  const next = eventStartingFrom(table, viewed.end, accepts);
  const previous = next < 0 ? eventOverBy(table, viewed.start, accepts) : -1;
  return live.noneInView(
    span,
    next < 0 ? undefined : dateOf(wording, next),
    previous < 0 ? undefined : dateOf(wording, previous),
  );
}

/** How many events, in how many lanes, pass the filter. */
export function filterMessage(wording: Wording, passing: Bitset | undefined): string {
  const { table } = wording;
  const lanes = table.lanes.length;
  if (!passing) return uiOf(wording).live.filtered(table.count, lanes, lanes);
  const seen = new Set<number>();
  passing.forEach((ref) => seen.add(table.laneAt(ref)));
  return uiOf(wording).live.filtered(passing.size, seen.size, lanes);
}

/** The focused event has gone from sight, and the focus to another, or to none (−1). */
export function goneMessage(wording: Wording, next: number): string {
  return uiOf(wording).live.eventGone(next < 0 ? undefined : eventName(wording, next));
}

/** Another view of the same events; `page` counts from 0. */
export function viewSwitchedMessage(
  wording: Wording,
  view: View,
  events: number,
  page = 0,
  pages = 1,
): string {
  const { commands, live } = uiOf(wording);
  return live.viewSwitched(commands[view], events, page + 1, pages);
}
