import { tiesOf } from '../state/navigate-links.js';
import { uiOf, type Wording } from './wording.js';

/** So many links are named in the description of an option; the details list all. */
const mostNamed = 3;

/** What an event is linked to, in the parts of a description: "leads to Heavy losses", "part of …", "and 2 more". */
export function tiesInWords(wording: Wording, ref: number): readonly string[] {
  const { details, plot } = uiOf(wording);
  const { isolate } = wording.words.locale.speech;
  const ties = tiesOf(wording.table, ref);
  const named = ties.slice(0, mostNamed).map(({ ref: other, type, isOutgoing }) => {
    const title = isolate(wording.table.titleAt(other));
    if (type === undefined) return `${details.links}: ${title}`;
    return `${(isOutgoing ? details.linkTo : details.linkFrom)[type]} ${title}`;
  });
  return ties.length > named.length ? [...named, plot.andMore(ties.length - named.length)] : named;
}
