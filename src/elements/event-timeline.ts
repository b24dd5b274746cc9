import type { nothing } from 'lit';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { TimelineEventDetails, TimelineEventName } from '../controllers/event-details.js';
import { LatePart } from '../controllers/late-parts.js';
import { drawn } from '../controllers/drawn.js';
import type { PlotElements } from '../controllers/plot-controller.js';
import { TimelineCore } from '../controllers/timeline-core.js';
import type { TimelineHost, TimelineSettings } from '../controllers/timeline-host.js';
import type { Problems } from '../events/problems.js';
import type { TimelineEvent } from '../events/timeline-event.js';
import type { Viewport } from '../layout/viewport.js';
import type { Fetcher } from '../sources/fetch-response.js';
import type { Keymap } from '../state/commands-keys.js';
import { AttributeChanges } from '../controllers/attribute-changes.js';
import { AttributeReader } from './attributes.js';
import { send } from './dom-events.js';
import { timelineStyles } from './event-timeline.styles.js';
import { uprightStyles } from './upright.styles.js';
import { overviewStyles } from './overview.styles.js';
import { plotStyles } from './plot.styles.js';
import { settingsOf } from './settings.js';
import { withStyles } from './late-styles.js';
import { plotElementsIn } from './plot-elements.js';
import { frameOf, partsToCome, timelineTemplate } from './timeline-template.js';
import { buttonStyles } from './button.styles.js';

/**
 * Draws what happened as a zoomable timeline: dates as uncertain as they are, and who says so.
 *
 * @summary A zoomable timeline in one tag.
 *
 * @slot - An `<ol>` of `<li>` with `<time datetime>`, or a `<script type="application/json">`: the data, where neither `data` nor `src` is given. Stands until the first picture does.
 * @slot title - Replaces the title above the plot.
 * @slot summary - Replaces the sentence under the title.
 * @slot toolbar - Replaces the toolbar.
 * @slot empty - Stands in the plot's place when there are no events to show.
 * @slot error - Stands in the plot's place when the first load failed.
 * @slot legend - Stands below everything else.
 *
 * @csspart base - The whole component.
 * @csspart skip - The button that skips the timeline; visible with the focus on it.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart toolbar - The row of buttons.
 * @csspart plot - The plot with its axis.
 * @csspart listbox - The list of what is in view, over the plot.
 * @csspart option - One event or cluster in it, with its words.
 * @csspart tooltip - What tells what lies under the pointer.
 * @csspart hint - What tells that the wheel needs a key.
 * @csspart overview - The strip with the window.
 * @csspart details - The region that tells one event whole.
 * @csspart problems - The line about rows that could not be read.
 * @csspart announcer - The live region for polite messages.
 * @csspart alert - The live region for a load that failed.
 * @csspart end - Where the skip button leads.
 *
 * @cssstate loading - Data are on their way.
 * @cssstate ready - There is a picture.
 * @cssstate empty - There are no events to show.
 * @cssstate error - The last load failed.
 * @cssstate partial - Some rows could not be read.
 * @cssstate dragging - A gesture is under way.
 *
 * @fires timeline-load - The data's first picture is visible. Detail: `{ count }`.
 * @fires timeline-progress - Data are coming. Detail: `{ bytes, rows, total }`; `total` is 0 where unknown.
 * @fires timeline-error - A load failed. Detail: `{ code, message, address }`.
 * @fires timeline-problems - Rows or values could not be read. Detail: `{ skipped, mended, noted, groups }`.
 * @fires timeline-view - The view has come to rest elsewhere. Detail: `{ viewport, view }`.
 * @fires timeline-select - Other details are open, or none. Detail: `{ event }`, or null in its place.
 * @fires timeline-hover - The pointer or the focus is on another event, or on none. Detail: `{ event }`.
 * @fires timeline-range - A span was drawn out with Shift held. Detail: `{ start, end }`, in ms since 1970.
 */
export class EventTimeline extends LitElement implements TimelineHost {
  static override styles = [timelineStyles, plotStyles, uprightStyles, overviewStyles, buttonStyles];

  /** Address of the data, relative to the page. JSON, NDJSON or CSV. */
  @property() src: string | null = null;
  /** Start of the first visible span, as an EDTF date; the data's when absent. */
  @property() from: string | null = null;
  /** End of the first visible span, as an EDTF date, itself included; the data's when absent. */
  @property() to: string | null = null;
  /** Id of the event whose details are open. Follows the reader. */
  @property() selected: string | null = null;
  /** Names the timeline where the data have no title. */
  @property() label: string | null = null;
  /** The field of an event by which lanes are made, or `tag:` with a prefix; `lane` when absent. */
  @property() lanes: string | null = null;
  /** `auto`, `horizontal` or `vertical`; `auto`, the default, is vertical in containers narrower than 600 px. */
  @property() orientation: string | null = null;
  /** What the toolbar offers: `find`, `move`, `zoom`, `fit`, `back`, `view`, `keys`, also `link`, `download`, `fullscreen`; or `none`. */
  @property() controls: string | null = null;
  /** `auto` or `none`: the strip under the axis; `auto` when absent. */
  @property() overview: string | null = null;
  /** `auto`, `below`, `beside`, `sheet` or `none`: where the details open; `auto` when absent: below, a sheet when narrow. */
  @property() details: string | null = null;
  /** `auto`, `cooperative`, `greedy` or `none`: whom wheel and fingers obey; `auto`, the default, leaves scrolling to the page. */
  @property() gestures: string | null = null;
  /** IANA name of the zone of the axis; the dataset's when absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** `timeline`, `list` or `table`; `timeline` when absent. Follows the reader. */
  @property() view: string | null = null;
  /** Hides the events that do not pass: words and `lane:`, `tag:`, `status:`, `before:` … terms. */
  @property() filter: string | null = null;
  /** Words to look for; events without them are dimmed. */
  @property() search: string | null = null;
  /** Closest zoom, as an ISO 8601 duration such as `PT1H`. */
  @property({ attribute: 'min-span' }) minSpan: string | null = null;
  /** Widest zoom, as an ISO 8601 duration. */
  @property({ attribute: 'max-span' }) maxSpan: string | null = null;
  /** The view goes no earlier than this EDTF date. */
  @property() earliest: string | null = null;
  /** The view goes no later than this EDTF date. */
  @property() latest: string | null = null;
  /** `north` or `south`: which seasons EDTF's 21 to 24 are; `north` when absent. */
  @property() seasons: string | null = null;
  /** `bc` or `bce`: how years before 1 are written; `bc` when absent. */
  @property({ attribute: 'era-style' }) eraStyle: string | null = null;
  /** First day of the week, `mon` to `sun`; by language when absent. */
  @property({ attribute: 'week-start' }) weekStart: string | null = null;
  /** EDTF year that ka, Ma and Ga count back from; that of the dataset's `asOf` when absent. */
  @property() reference: string | null = null;
  /** Name under which the page's address keeps what is seen, so that it can be linked to; absent: it does not. */
  @property() hash: string | null = null;
  /** A line at the present, when set; `follow` keeps it in view. */
  @property() now: string | null = null;
  /** `own`, `none` or `all`: whose pictures load once an event is open; `own` when absent: those of the page's own origin. */
  @property() media: string | null = null;
  /** Level of the title's heading, 2 to 6, or `none`; 2 when absent. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** `region` or `none`: whether the component is a landmark; `region` when absent. */
  @property() landmark: string | null = null;
  /** `all` or `none`: `none` switches off single-character keys; `all` when absent. */
  @property() shortcuts: string | null = null;
  /** Events kept of a load; 1,000,000 when absent. */
  @property({ attribute: 'max-events', type: Number }) maxEvents: number | null = null;
  /** Any row that cannot be read stops the load. */
  @property({ type: Boolean }) strict = false;

  /** The dataset as an object, instead of an address. */
  @property({ attribute: false }) data: unknown;
  /** Asks for data in place of the platform's `fetch`, with the same arguments: to add a token, say. */
  @property({ attribute: false }) fetcher: Fetcher | undefined;
  /** Keys of commands that differ from the usual ones, by command. */
  @property({ attribute: false }) keymap: Keymap = {};

  readonly #internals = this.attachInternals();
  readonly #attributes = new AttributeReader();
  readonly #core = new TimelineCore(this);
  // Everything around the plot comes after the first picture.
  readonly #parts = new LatePart(this, async () => {
    const { TimelineParts } = await withStyles(this, import('./timeline-parts.js'));
    return new TimelineParts(this, this.#core);
  });
  readonly #changes = new AttributeChanges(this.#core);
  #settings: TimelineSettings | undefined;

  /** Settles when what the present state asks for is visible on screen. */
  get drawn(): Promise<void> {
    return drawn(this.#core);
  }

  /** The events of the data, in their order. Readonly objects, made when asked for. */
  get events(): readonly TimelineEvent[] {
    const { table } = this.#core.store.state;
    return Array.from({ length: table?.count ?? 0 }, (_, ref) => table?.eventAt(ref)).filter(
      (told) => told !== undefined,
    );
  }

  /** The event whose details are open. */
  get selectedEvent(): TimelineEvent | null {
    const { table, selected } = this.#core.store.state;
    return table && selected >= 0 ? table.eventAt(selected) : null;
  }

  /** What is in sight. */
  get viewport(): Viewport {
    return this.#core.store.state.viewport;
  }

  /** What was wrong with the data, row by row. */
  get problems(): Problems | undefined {
    return this.#core.store.state.problems;
  }

  /** Shows everything. */
  fit(): void {
    this.#core.view.glideTo(this.#core.store.state.fit);
  }

  /** Brings an event, by its id, or a date into view. Throws a `TypeError` for what is neither. */
  goTo(idOrEdtf: string): void {
    const { interaction } = this.#core;
    if (!interaction) throw new TypeError(`goTo("${idOrEdtf}"): there are no events yet.`);
    interaction.requests.goTo(idOrEdtf);
  }

  /** Zooms by a factor about the middle of the view; below 1 it zooms out. */
  zoomBy(factor: number): void {
    const { viewport } = this.#core.store.state;
    this.#core.view.zoomAt(viewport.widthPx / 2, factor);
  }

  /** Opens the event after the one that is open. */
  next(): void {
    this.#core.interaction?.requests.step(1);
  }

  /** Opens the event before the one that is open. */
  previous(): void {
    this.#core.interaction?.requests.step(-1);
  }

  /** Hides the events that do not pass a test of the page's own; without one, shows them again. */
  filterBy(test?: (told: TimelineEvent) => boolean): void {
    const { filter, store } = this.#core;
    filter.filterBy(
      test && ((ref) => store.state.table !== undefined && test(store.state.table.eventAt(ref))),
    );
  }

  /** The picture as SVG: all of the time or, with `span: 'view'`, what is in view. */
  toSVG(options: { readonly span?: 'all' | 'view' } = {}): string {
    return this.#core.interaction?.requests.toSVG(options.span ?? 'all') ?? '';
  }

  /** @internal */
  get settings(): TimelineSettings {
    return (this.#settings ??= settingsOf(this, this.#attributes, this.#core.store.state.table));
  }

  /** @internal */
  get partsSettled(): Promise<void> {
    return this.#parts.settled();
  }

  /** @internal */
  get internals(): ElementInternals {
    return this.#internals;
  }

  /** @internal */
  get refusedAttributes(): ReadonlyMap<string, string> {
    // Attributes are read all at once, when the first setting is asked for.
    void this.settings;
    return this.#attributes.refused;
  }

  /** @internal */
  get plotElements(): PlotElements | undefined {
    return plotElementsIn(this.renderRoot as ParentNode | undefined);
  }

  /** @internal */
  send<Name extends TimelineEventName>(name: Name, detail: TimelineEventDetails[Name]): void {
    send(this, name, detail);
  }

  /** @internal */
  forgetSettings(): void {
    this.#settings = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size === 0) return;
    this.#settings = undefined;
    this.#changes.take(new Set(changed.keys()));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { table, failure } = this.#core.store.state;
    const parts = table || failure ? this.#parts.get() : undefined;
    return html`${timelineTemplate({ ...frameOf(this.#core), ...(parts?.view() ?? partsToCome(this.#core)) })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
