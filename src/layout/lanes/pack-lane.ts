import { sideBefore } from '../../events/label-sparse.js';
import { membersOfRows } from '../../events/row-members.js';
import type { LaneMembers } from './lane-members.js';
import type { MemberWords } from './member-words.js';

/** The rows of a lane's members: for each member its row. */
export interface PackedLane {
  readonly members: LaneMembers;
  readonly words: MemberWords;
  readonly row: Uint16Array;
  readonly rowCount: number;
}

/** What words ask of rows: at which scale everything is in view, and how many rows a lane may have for their sake. */
export interface WordsRoom {
  readonly scale: number;
  readonly wordRows: number;
}

/**
 * Greedy interval partitioning in order of start, as `packRows`, but of marks with their words at the scale that shows everything:
 * of the rows in which both have room the one that has been free longest, else a new one, up to `wordRows`; beyond those what a
 * lane needs for its marks alone. No two marks of a row overlap; with few events, no words meet another mark either.
 */
export function packLane(members: LaneMembers, words: MemberWords, room: WordsRoom): PackedLane {
  const { count, start, end } = members.roomy;
  const row = new Uint16Array(count);
  const ends: Ends = { marks: [], words: [] };
  for (let i = 0; i < count; i++) {
    const besideMs = besideMsOf(words, room.scale, i);
    const itsStart = start[i] ?? 0;
    const home = homeFor(ends, itsStart, itsStart + Math.min(besideMs, 0), room);
    row[i] = home;
    stand(ends, home, end[i] ?? 0, besideMs);
  }
  return { members, words, row, rowCount: ends.marks.length };
}

/** By row, where the last mark ends, and where marks and words do. */
export interface Ends {
  readonly marks: number[];
  readonly words: number[];
}

/** How long the words beside a mark take, in ms at a scale; less than 0: before it. */
export function besideMsOf(
  { titlePx, datePx, insideMs, side }: MemberWords,
  scale: number,
  i: number,
): number {
  const wide = ((titlePx[i] ?? 0) + (datePx[i] ?? 0)) * scale;
  if (wide <= (insideMs[i] ?? 0)) return 0;
  return side[i] === sideBefore ? -wide : wide;
}

export function stand({ marks, words }: Ends, home: number, end: number, besideMs: number): void {
  marks[home] = Math.max(marks[home] ?? -Infinity, end);
  words[home] = Math.max(words[home] ?? -Infinity, end + Math.max(besideMs, 0));
}

export function homeFor(
  { marks, words }: Ends,
  start: number,
  wordsStart: number,
  { wordRows }: WordsRoom,
): number {
  let home = longestFree(words, words, wordsStart);
  if (home < 0 && marks.length >= wordRows) {
    // Which of two words that meet are shown is for their importance to say; no words are shown over a mark that lasts.
    home = longestFree(words, marks, wordsStart);
    if (home < 0) home = longestFree(words, marks, start);
  }
  return home < 0 ? marks.length : home;
}

/** Of the rows whose `ends` are no later than `at` the one with the least key; −1 where there is none. */
function longestFree(keys: readonly number[], ends: readonly number[], at: number): number {
  let best = -1;
  for (let row = 0; row < ends.length; row++) {
    if ((ends[row] ?? 0) <= at && (best < 0 || (keys[row] ?? 0) < (keys[best] ?? 0))) best = row;
  }
  return best;
}

/** For each row the members in it, in order of start. */
export function rowsOf({ members, row, rowCount }: PackedLane): readonly Uint32Array[] {
  return membersOfRows(row, 0, members.columns.count, rowCount);
}
