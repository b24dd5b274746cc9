import type { FilterFacet } from './filter-expression.js';
import type { TimelineEvent } from './timeline-event.js';
import { foldedName, foldedText, foldedWords } from './words-fold.js';

/** What of an event is searched and filtered by. */
export type ToldEvent = Pick<
  TimelineEvent,
  'title' | 'summary' | 'description' | 'said' | 'claims' | 'tags' | 'status'
>;

/** The words of the event with that ref. A table's `eventAt` does; whatever reads less of a row is faster. */
export type TellEvent = (ref: number) => ToldEvent;

/** The facets that events carry themselves; lanes and ids the table finds by itself. */
export type CarriedFacet = Exclude<FilterFacet, 'lane' | 'id'>;

/** What words are looked for in: title, texts, the words for the date, names of sources and of who said it. */
export function* textsOf({ title, summary, description, said, claims }: ToldEvent): Generator<string> {
  yield title;
  if (summary !== undefined) yield summary;
  if (description !== undefined) yield description;
  if (said !== undefined) yield said;
  for (const claim of claims) {
    if (claim.source !== undefined) yield claim.source.title;
    if (claim.by !== undefined) yield claim.by;
    if (claim.said !== undefined) yield claim.said;
  }
}

/** Facet, colon and folded value as one word, for everything an event can be told by. */
export function* facetsOf({ tags, status, claims }: ToldEvent): Generator<string> {
  if (status !== undefined) yield `status:${foldedName(status)}`;
  for (const tag of tags) yield `tag:${foldedName(tag)}`;
  for (const { source, by } of claims) {
    if (source !== undefined) {
      yield `source:${foldedName(source.id)}`;
      yield `source:${foldedName(source.title)}`;
    }
    if (by !== undefined) yield `by:${foldedName(by)}`;
  }
}

/** Whether an event holds words side by side in one of its texts; the last word may go on, unless `isPhrase`. */
export function holdsText(told: ToldEvent, wanted: readonly string[], isPhrase: boolean): boolean {
  const sought = ` ${wanted.join(' ')}${isPhrase ? ' ' : ''}`;
  for (const text of textsOf(told)) if (` ${foldedText(text)} `.includes(sought)) return true;
  return false;
}

/**
 * Whether one of an event's facets, as `facetsOf` writes it, is meant by a folded value: a tag or status by its whole name, a
 * source or speaker by any whole words of it.
 */
export function isFacetMeant(carried: string, facet: CarriedFacet, folded: string): boolean {
  if (!carried.startsWith(`${facet}:`)) return false;
  const value = carried.slice(facet.length + 1);
  return facet === 'tag' || facet === 'status' ? value === folded : ` ${value} `.includes(` ${folded} `);
}

/** Whether any of an event's facets is meant by a folded value. */
export function holdsFacet(told: ToldEvent, facet: CarriedFacet, folded: string): boolean {
  for (const carried of facetsOf(told)) if (isFacetMeant(carried, facet, folded)) return true;
  return false;
}

/** Every word of an event, repeated ones too. */
export function* wordsOf(told: ToldEvent): Generator<string> {
  for (const text of textsOf(told)) yield* foldedWords(text);
}
