import { besideMsOf, type Ends, homeFor, type PackedLane, stand, type WordsRoom } from './pack-lane.js';

/** Marks a newcomer in `row`. */
export const notPlaced = 0xffff;

/**
 * Gives a row to each member that has none yet (`notPlaced`): what is free of the marks and words of those that stand, by the same
 * rule. What comes in order of start gets the row that packing anew would give.
 */
export function placeNewcomers({ members, words, row, rowCount }: PackedLane, room: WordsRoom): PackedLane {
  const { count, start, end } = members.roomy;
  let rows = rowCount;
  for (let i = 0; i < count; i++) {
    if (row[i] !== notPlaced) continue;
    const ends: Ends = {
      marks: new Array<number>(rows).fill(-Infinity),
      words: new Array<number>(rows).fill(-Infinity),
    };
    const besideMs = besideMsOf(words, room.scale, i);
    const itsStart = start[i] ?? 0;
    const itsEnd = end[i] ?? 0;
    for (let other = 0; other < count; other++) {
      const home = row[other] ?? 0;
      if (home === notPlaced) continue;
      const othersMs = besideMsOf(words, room.scale, other);
      if (other < i) stand(ends, home, end[other] ?? 0, othersMs);
      else {
        const othersStart = start[other] ?? 0;
        if (othersStart < itsEnd && (end[other] ?? 0) > itsStart) ends.marks[home] = Infinity;
        if (othersStart + Math.min(othersMs, 0) < itsEnd + Math.max(besideMs, 0)) ends.words[home] = Infinity;
      }
    }
    row[i] = homeFor(ends, itsStart, itsStart + Math.min(besideMs, 0), room);
    rows = Math.max(rows, (row[i] ?? 0) + 1);
  }
  return { members, words, row, rowCount: rows };
}
