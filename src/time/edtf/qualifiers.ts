import type { EdtfComponent, EdtfDate, Qualifier } from './tree.js';

/** What is doubted of one component. */
export interface Doubt {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** 1 for uncertain, 2 for approximate, 3 for both, 0 for neither. */
export function qualifierBits(qualifier: Qualifier | undefined): number {
  return qualifier === '%' ? 3 : qualifier === '~' ? 2 : qualifier ? 1 : 0;
}

/** The components of a date from coarse to fine: the year, then its month or grouping, then the day. */
export function componentsOf(date: EdtfDate): readonly EdtfComponent[] {
  const components: EdtfComponent[] = [date.year];
  const second = date.month ?? date.grouping;
  if (second) components.push(second);
  if (date.day) components.push(date.day);
  return components;
}

/**
 * What is doubted of each component, in the order of `componentsOf`: its own sign to the left, and every sign to the
 * right of itself or of a later component.
 */
export function doubtsOf(date: EdtfDate): readonly Doubt[] {
  let reaching = 0;
  const doubts: Doubt[] = [];
  for (const { before, after } of [...componentsOf(date)].reverse()) {
    reaching |= qualifierBits(after);
    const bits = reaching | qualifierBits(before);
    doubts.unshift({ uncertain: (bits & 1) > 0, approximate: (bits & 2) > 0 });
  }
  return doubts;
}

/** Whether a date has any `?`, `~` or `%`. */
export function isQualified(date: EdtfDate): boolean {
  return componentsOf(date).some(({ before, after }) => before ?? after);
}
