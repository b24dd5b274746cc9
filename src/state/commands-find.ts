import type { CommandContext } from './commands-context.js';
import { leaveFor, passingFilter, reveal } from './commands-move.js';
import { viewOfDate, type TypedDate } from './navigate-date.js';
import { compareInTime } from '../events/compare-in-time.js';
import { firstInStory, lastInStory, neighboursOf, type Accepts } from './navigate-table.js';

/** What the search finds among the events that pass the filter. */
function matching(context: CommandContext): Accepts {
  const { found } = context.store.state;
  const passes = passingFilter(context);
  return (ref) => found?.has(ref) === true && passes(ref);
}

/**
 * Goes to the next or previous event that the search finds, round again at the ends, and shows it; the keyboard focus stays
 * where it is. Gives the ref, −1 when nothing is found.
 */
export function stepMatch(context: CommandContext, direction: 1 | -1): number {
  const { store } = context;
  const { table, focused, found } = store.state;
  if (!table || !found) return -1;
  const isMatch = matching(context);
  const { before, after } = focused < 0 ? { before: -1, after: -1 } : neighboursOf(table, focused, isMatch);
  const next = direction > 0 ? after : before;
  const ref = next >= 0 ? next : (direction > 0 ? firstInStory : lastInStory)(table, isMatch);
  if (ref < 0) return -1;
  store.set({ focused: ref });
  reveal(context, table, ref);
  return ref;
}

/** How many events the search finds, and which of them the focused one is, from 1; 0 when it is none. */
export function matchPlace(context: CommandContext): { readonly found: number; readonly place: number } {
  const { table, found, focused } = context.store.state;
  if (!table || !found) return { found: 0, place: 0 };
  const passes = passingFilter(context);
  const here = table.positionOf(focused);
  const isHere = focused >= 0 && found.has(focused) && passes(focused);
  const isEarlier = (ref: number): boolean => {
    const position = table.positionOf(ref);
    if (position < 0) return here < 0 && ref < focused;
    return here < 0 || compareInTime(table.columns, position, here) < 0;
  };
  let count = 0;
  let earlier = 0;
  found.forEach((ref) => {
    if (!passes(ref)) return;
    count++;
    if (isHere && isEarlier(ref)) earlier++;
  });
  return { found: count, place: isHere ? earlier + 1 : 0 };
}

/** Shows a date that was typed. False where it says nothing about when. */
export function goToDate(context: CommandContext, date: TypedDate): boolean {
  const viewport = viewOfDate(context.viewport, date.span, context.limits);
  if (viewport) leaveFor(context, viewport);
  return viewport !== undefined;
}
