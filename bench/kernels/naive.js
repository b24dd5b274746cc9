/** What one writes first: correct, and beside the kernels for comparison. */

/** Sorts an index by a comparator over all four keys. */
export function sortByComparator({ lane, start, end, count }) {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  order.sort(
    (one, other) =>
      lane[one] - lane[other] || start[one] - start[other] || end[one] - end[other] || one - other,
  );
  return order;
}

/** Gives each span the first row whose last end is over, looking at all rows in turn. */
export function packByScan({ start, end, flags, laneFrom }) {
  let most = 0;
  for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
    const ends = [];
    for (let i = laneFrom[lane]; i < laneFrom[lane + 1]; i++) {
      if (flags[i] & 1) continue;
      let row = 0;
      while (row < ends.length && ends[row] > start[i]) row++;
      ends[row] = end[i];
    }
    most = Math.max(most, ends.length);
  }
  return most;
}

/** Compares every label with every other placed before it in its lane. */
export function rangesByPairs({ start, laneFrom, count }, order, widthPx, rowCount) {
  const threshold = new Float64Array(count);
  const labelRow = new Uint8Array(count);
  const placed = Array.from({ length: laneFrom.length - 1 }, () => []);
  for (const position of order) {
    const lane = laneFrom.findIndex((from, i) => from <= position && position < laneFrom[i + 1]);
    let best = -1;
    for (let row = 0; row < rowCount; row++) {
      let limit = Infinity;
      for (const other of placed[lane]) {
        if (labelRow[other] !== row) continue;
        const left = start[other] < start[position] ? other : position;
        const scale = Math.abs(start[other] - start[position]) / widthPx[left];
        if (threshold[other] > scale && scale < limit) limit = scale;
      }
      if (limit > best) {
        best = limit;
        labelRow[position] = row;
      }
    }
    threshold[position] = best;
    placed[lane].push(position);
  }
  return threshold;
}

/** Counts bins and finds champions by looking at every event. */
export function binsByScan({ start, importance, laneFrom }, firstBin, bins, widthMs) {
  let filled = 0;
  for (let lane = 0; lane + 1 < laneFrom.length; lane++) {
    const counts = new Uint32Array(bins);
    const champions = new Int32Array(bins).fill(-1);
    for (let i = laneFrom[lane]; i < laneFrom[lane + 1]; i++) {
      const bin = Math.floor(start[i] / widthMs) - firstBin;
      if (!(bin >= 0 && bin < bins)) continue;
      if (counts[bin]++ === 0) filled++;
      if (champions[bin] < 0 || importance[i] > importance[champions[bin]]) champions[bin] = i;
    }
  }
  return filled;
}

/** Looks at every threshold of the columns. */
export function labelsByScan({ start, count }, threshold, view) {
  const found = [];
  for (let i = 0; i < count; i++) {
    if (threshold[i] > view.msPerPx && start[i] >= view.start && start[i] < view.end) found.push(i);
  }
  return found.length;
}
