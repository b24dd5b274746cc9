import type { Slices } from '../base/slices.js';
import type { Status } from '../events/dataset-types.js';
import type { EventTable } from '../events/event-table.js';
import { readFilter, writeFilter, type FilterTerm, type ValuesTerm } from '../events/filter-expression.js';
import { statuses } from '../events/status.js';
import { foldedName } from '../events/words-fold.js';
import { exactMoment } from '../time/fuzzy-span.js';

/** Terms of time are carried over as they are written: what their dates mean does not matter here. */
const anyDate = () => exactMoment(0);

/** What events are narrowed down by with a click. */
export type ChosenFacet = 'lane' | 'tag' | 'status';

/** One value of a facet, and how many events have it. */
export interface FacetChoice {
  /** As it stands in the filter. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facets {
  readonly lane: readonly FacetChoice[];
  readonly tag: readonly FacetChoice[];
  readonly status: readonly (FacetChoice & { readonly value: Status })[];
}

/** So many values of a facet are offered; of tags those that most events have. */
export const mostChoices = 50;
/** Events looked at between two pauses. */
const eventsPerSlice = 512;

/** The lanes, tags and statuses of a dataset, with how many of all its events have each. */
export function* facetsOf(table: EventTable): Slices<Facets> {
  const tags = new Map<string, { label: string; count: number }>();
  for (let ref = 0; ref < table.count; ref++) {
    // One event may have a tag in two spellings.
    const own = new Map(table.eventAt(ref).tags.map((label) => [foldedName(label), label]));
    for (const [folded, label] of own) {
      const tag = tags.get(folded);
      if (tag) tag.count++;
      else tags.set(folded, { label, count: 1 });
    }
    if (ref % eventsPerSlice === eventsPerSlice - 1) yield;
  }
  return {
    lane: laneChoices(table),
    tag: [...tags.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, mostChoices)
      .map(({ label, count }) => ({ value: label, label, count })),
    status: statuses
      .map((status) => ({ value: status, label: status, count: table.statusCounts.get(status) ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

/** A lane counts the events of the lanes under it, too: choosing it shows them. Lanes without a name cannot be asked for. */
function laneChoices(table: EventTable): readonly FacetChoice[] {
  const { lanes, undated } = table;
  const counts = new Array<number>(lanes.length).fill(0);
  const add = (lane: number, count: number): void => {
    // As many steps as there are lanes reach the top of any tree.
    for (let i = lane, steps = 0; i >= 0 && steps < lanes.length; i = lanes[i]?.parent ?? -1, steps++)
      counts[i] = (counts[i] ?? 0) + count;
  };
  for (const [lane, { count }] of lanes.entries()) add(lane, count);
  for (const ref of undated) add(table.laneAt(ref), 1);
  return lanes
    .map(({ id, label, isRest }, i) => ({ value: id, label, count: counts[i] ?? 0, isRest }))
    .filter(({ value, isRest }) => value !== '' && !isRest)
    .slice(0, mostChoices)
    .map(({ value, label, count }) => ({ value, label, count }));
}

/** The values of a facet that a filter asks for, folded. */
export function chosenIn(filter: string, facet: ChosenFacet): ReadonlySet<string> {
  const { terms } = readFilter(filter, anyDate);
  return new Set(
    terms.filter((term) => isChoice(term, facet)).flatMap(({ values }) => values.map(foldedName)),
  );
}

/** The filter with one value of a facet asked for, or not any more. Whatever else it says stays. */
export function withChoice(
  filter: string,
  facet: ChosenFacet,
  choice: FacetChoice,
  isChosen: boolean,
): string {
  const { terms, notUnderstood } = readFilter(filter, anyDate);
  const names = new Set([foldedName(choice.value), foldedName(choice.label)]);
  const kept = terms.flatMap((term): readonly FilterTerm[] => {
    if (!isChoice(term, facet)) return [term];
    const values = term.values.filter((value) => !names.has(foldedName(value)));
    return values.length === 0 ? [] : [{ ...term, values }];
  });
  const at = kept.findIndex((term) => isChoice(term, facet));
  const term = kept[at];
  if (isChosen && term && isChoice(term, facet))
    kept[at] = { ...term, values: [...term.values, choice.value] };
  else if (isChosen) kept.push({ kind: 'values', isNegated: false, facet, values: [choice.value] });
  return [writeFilter(kept), ...notUnderstood].filter((part) => part !== '').join(' ');
}

function isChoice(term: FilterTerm, facet: ChosenFacet): term is ValuesTerm {
  return term.kind === 'values' && term.facet === facet && !term.isNegated;
}
