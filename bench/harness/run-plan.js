/** A cell this long is measured once, unless a goal needs more of it. */
const longCellMs = 30_000;

/**
 * Which cells a run measures, in their order: for each repetition, each size, each library, so that a slow minute falls on all.
 * Reads the record while it grows: what failed at one size is not tried at a larger one, and what took long is not repeated. The
 * last round is impatient and ours alone: there the first wheel comes right after boot.
 */
export function* plannedCells(libraries, { sizes, repetitions, rivalRepetitions }, cells) {
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const count of sizes) {
      for (const library of libraries) {
        const isPeer = library.kind === 'rival' || library.kind === 'yardstick';
        if (isPeer && repetition > rivalRepetitions) continue;
        if (count > (library.largest ?? Infinity) || isKnownToFail(cells, library, count)) continue;
        if (repetition > 1 && isTooDear(cells, library, count)) continue;
        yield { library, count, repetition, isImpatient: false };
      }
    }
  }
  const ours = libraries.find(({ kind }) => kind === 'ours');
  if (!ours) return;
  for (const count of sizes) yield { library: ours, count, repetition: repetitions + 1, isImpatient: true };
}

/** Failed at a smaller size, or at this one before. */
function isKnownToFail(cells, { key, kind }, count) {
  if (kind === 'floor' || kind === 'ours') return false;
  return cells.some((cell) => cell.key === key && cell.failure !== undefined && cell.count <= count);
}

function isTooDear(cells, { key, kind, repeated = [] }, count) {
  if (kind === 'floor' || kind === 'ours' || repeated.includes(count)) return false;
  return cells.some((cell) => cell.key === key && cell.count === count && cell.tookMs > longCellMs);
}

/** Larger updates are not tried after one that failed. */
export function isUpdatingAt(cells, key, count) {
  return !cells.some(
    (cell) => cell.key === key && cell.updates?.failure !== undefined && cell.count <= count,
  );
}
