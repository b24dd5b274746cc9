import { figures, medianOf } from './cell-figures.js';

/**
 * All cells of a run, asked by library and size. Ratios are formed inside a repetition, between neighbours in time, and the median
 * of these counts.
 */
export class MeasuredRun {
  constructor(cells) {
    this.cells = cells.filter(({ isImpatient }) => !isImpatient);
    this.impatient = cells.filter(({ isImpatient }) => isImpatient);
  }

  of(key, count) {
    return this.cells.filter((cell) => cell.key === key && cell.count === count);
  }

  median(key, count, figure) {
    return medianOf(this.of(key, count).map(figures[figure]));
  }

  /** Of a library to another, at one size or at two. */
  ratio(key, otherKey, count, figure, otherCount = count) {
    const ratios = this.of(key, count).map((cell) => {
      const other = this.of(otherKey, otherCount).find(({ repetition }) => repetition === cell.repetition);
      const [above, below] = [figures[figure](cell), other && figures[figure](other)];
      return above !== undefined && below > 0 ? above / below : undefined;
    });
    return medianOf(ratios);
  }

  /** Bytes for each event beyond the twenty of the smallest data. */
  bytesPerEvent(key, count) {
    const perEvent = this.of(key, count).map((cell) => {
      const few = this.of(key, 20).find(({ repetition }) => repetition === cell.repetition);
      const [all, least] = [figures.bytes(cell), few && figures.bytes(few)];
      return all !== undefined && least !== undefined && count > 20
        ? (all - least) / (count - 20)
        : undefined;
    });
    return medianOf(perEvent);
  }

  /** The rival with the least of something at a size. */
  best(keys, count, figure) {
    const known = keys
      .map((key) => ({ key, value: this.median(key, count, figure) }))
      .filter(({ value }) => value !== undefined);
    return known.sort((one, other) => one.value.median - other.value.median)[0];
  }

  /** `failed` here, `smaller` where it failed before, undefined where it did neither. */
  failure(key, count) {
    const failed = this.cells.filter((cell) => cell.key === key && cell.failure !== undefined);
    if (failed.some((cell) => cell.count === count)) return 'failed';
    return failed.some((cell) => cell.count < count) ? 'smaller' : undefined;
  }
}
