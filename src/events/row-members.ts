/** The events of a lane, row by row. */
export interface RowMembers {
  /** Positions, by row and in order of start within a row. */
  readonly members: Uint32Array;
  /** Row r holds members rowFrom[r] … rowFrom[r + 1]; one entry more than there are rows. */
  readonly rowFrom: Uint32Array;
}

/** Sorts positions [from, to) into their rows by one counting pass. */
export function groupByRow(row: Uint16Array, from: number, to: number, rowCount: number): RowMembers {
  const rowFrom = new Uint32Array(rowCount + 1);
  for (let position = from; position < to; position++) {
    const after = (row[position] ?? 0) + 1;
    rowFrom[after] = (rowFrom[after] ?? 0) + 1;
  }
  for (let i = 0; i < rowCount; i++) rowFrom[i + 1] = (rowFrom[i + 1] ?? 0) + (rowFrom[i] ?? 0);
  const next = rowFrom.slice(0, rowCount);
  const members = new Uint32Array(to - from);
  for (let position = from; position < to; position++) {
    const home = row[position] ?? 0;
    const place = next[home] ?? 0;
    members[place] = position;
    next[home] = place + 1;
  }
  return { members, rowFrom };
}

/** For each row the positions in it, in order of start. */
export function membersOfRows(
  row: Uint16Array,
  from: number,
  to: number,
  rowCount: number,
): readonly Uint32Array[] {
  const { members, rowFrom } = groupByRow(row, from, to, rowCount);
  return Array.from({ length: rowCount }, (_, i) => members.subarray(rowFrom[i], rowFrom[i + 1]));
}
