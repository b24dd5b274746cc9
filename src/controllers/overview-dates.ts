import type { ReactiveControllerHost } from 'lit';
import type { ViewEdge } from '../layout/overview-window.js';
import { spanOf, type Viewport, viewportOf } from '../layout/viewport.js';
import type { WordsContext } from '../locale/words-context.js';
import { readTypedDate } from '../state/navigate-date.js';
import { isSameView, remembered } from '../state/past-views.js';
import type { Store } from '../state/store.js';
import type { FuzzySpan } from '../time/fuzzy-span.js';
import type { Instant, Span } from '../time/instant.js';
import { edgeAsText } from './overview-words.js';

/** What the date fields work on. */
export interface OverviewDatesOptions {
  readonly store: Store;
  readonly view: { readonly target: Viewport; glideTo(viewport: Viewport): void };
  readonly words: () => WordsContext | undefined;
  readonly announce: (text: string) => void;
}

/** The two fields in which both ends of the view can be typed as dates: what stands in them, and what could not be read. */
export class OverviewDates {
  isOpen = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: OverviewDatesOptions;
  readonly #drafts = new Map<ViewEdge, string>();
  readonly #troubles = new Map<ViewEdge, string>();

  constructor(host: ReactiveControllerHost, options: OverviewDatesOptions) {
    this.#host = host;
    this.#options = options;
  }

  toggle(isOpen = !this.isOpen): void {
    this.isOpen = isOpen;
    this.#drafts.clear();
    this.#troubles.clear();
    this.#host.requestUpdate();
  }

  /** What is being typed, or where the view stands. */
  textOf(edge: ViewEdge): string {
    return this.#drafts.get(edge) ?? this.#shown(edge);
  }

  /** What was typed and is no date; it stays in the field until it is changed. */
  troubleOf(edge: ViewEdge): string | undefined {
    return this.#troubles.get(edge);
  }

  /** Keeps what is being typed, so that a view that moves meanwhile does not overwrite it. */
  type(edge: ViewEdge, text: string): void {
    this.#drafts.set(edge, text);
  }

  /** Shows the view from, or up to and with, the date typed. An empty field asks for that end of the whole. */
  apply(edge: ViewEdge, text: string): void {
    const { store, words: wordsNow, announce } = this.#options;
    const { table } = store.state;
    const words = wordsNow();
    if (!table || !words) return;
    if (text === this.#shown(edge)) {
      this.#forget(edge);
      return;
    }
    const date = readTypedDate(text, table, words.locale.askedTag);
    const whole = spanOf(store.state.fit);
    const at = text.trim() === '' ? whole[edge] : date && (outerBound(date.span, edge) ?? whole[edge]);
    if (at === undefined) {
      this.#troubles.set(edge, text);
      this.#drafts.set(edge, text);
      announce(words.locale.ui.find.dateNotUnderstood(text));
      this.#host.requestUpdate();
      return;
    }
    this.#forget(edge);
    this.#show(edge, at);
  }

  #forget(edge: ViewEdge): void {
    this.#drafts.delete(edge);
    this.#troubles.delete(edge);
    this.#host.requestUpdate();
  }

  #show(edge: ViewEdge, at: Instant): void {
    const { view, store } = this.#options;
    const { target } = view;
    const wanted = viewportOf(spanWithEdge(spanOf(target), edge, at), target.widthPx);
    if (!isSameView(wanted, target)) store.set({ past: remembered(store.state.past, target) });
    view.glideTo(wanted);
    this.#host.requestUpdate();
  }

  #shown(edge: ViewEdge): string {
    const words = this.#options.words();
    return words ? edgeAsText(this.#options.view.target, edge, words) : '';
  }
}

/** The first or last finite bound of a date; undefined where it has none. */
function outerBound(span: FuzzySpan, edge: ViewEdge): Instant | undefined {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = span;
  const inOrder = edge === 'start' ? [earliestStart, latestStart] : [latestEnd, earliestEnd];
  return inOrder.find(Number.isFinite);
}

/** A span with one end elsewhere. Where that lies beyond the other end, the span keeps its length and goes there. */
function spanWithEdge({ start, end }: Span, edge: ViewEdge, at: Instant): Span {
  const length = end - start;
  if (edge === 'start') return { start: at, end: at < end ? end : at + length };
  return { start: at > start ? start : at - length, end: at };
}
