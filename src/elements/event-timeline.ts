import type { nothing } from 'lit';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { TimelineEventDetails, TimelineEventName } from '../controllers/event-details.js';
import type { PictureOptions, PixelOptions } from '../controllers/export-pictures.js';
import { LatePart } from '../controllers/late-parts.js';
import { atRest, drawn } from '../controllers/drawn.js';
import type { PlotElements } from '../controllers/plot-layers.js';
import { TimelineCore } from '../controllers/timeline-core.js';
import type { TimelineHost, TimelineSettings } from '../controllers/timeline-host.js';
import type { UprightPlot } from '../controllers/upright-plot.js';
import type { Dataset } from '../events/dataset-types.js';
import type { Problems } from '../events/problems.js';
import type { TimelineEvent } from '../events/timeline-event.js';
import type { Viewport } from '../layout/viewport.js';
import { loadRooms } from '../locale/languages.js';
import { AttributeChanges } from '../controllers/attribute-changes.js';
import { AttributeReader } from './attributes.js';
import { send } from './dom-events.js';
import { timelineStyles } from './event-timeline.styles.js';
import { roomStyles } from './room.styles.js';
import { plotStyles } from './plot.styles.js';
import { settingsOf } from './settings.js';
import { withStyles } from './late-styles.js';
import { plotElementsIn } from './plot-elements.js';
import { TimelineAttributes } from './timeline-attributes.js';
import { frameOf, partsToCome, timelineTemplate } from './timeline-template.js';
import { buttonStyles } from './button.styles.js';

/**
 * Draws what happened as a zoomable timeline: dates as uncertain as they are, and who says so.
 *
 * @element event-timeline
 * @summary A zoomable timeline in one tag.
 *
 * @slot - An `<ol>` of `<li>` with `<time datetime>`, or a `<script type="application/json">`: the data, where neither `data` nor `src` is given. Stands until the first picture does.
 * @slot title - Replaces the title above the plot.
 * @slot summary - Replaces the sentence under the title.
 * @slot toolbar - Replaces the toolbar.
 * @slot empty - Stands in the plot's place when there are no events to show.
 * @slot error - Stands in the plot's place when the first load failed.
 * @slot problems - Replaces the line about rows that could not be read.
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
 * @csspart list - All events as a list to be read.
 * @csspart table - All events as a table.
 * @csspart find - The panel with the field for words and dates.
 * @csspart found - The line that tells what is searched for while the panel is shut, and clears it.
 * @csspart downloads - The choice of files to download.
 * @csspart facets - The lanes, tags and statuses to choose from.
 * @csspart keys - The help that tells the keys.
 * @csspart legend - What explains the signs.
 * @csspart problems - The line about rows that could not be read.
 * @csspart problems-list - The list of them.
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
 * @cssstate printing - It is laid out for paper.
 * @cssstate following - The view follows the present.
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
export class EventTimeline extends TimelineAttributes implements TimelineHost {
  static override styles = [roomStyles, timelineStyles, plotStyles, buttonStyles];

  readonly #internals = this.attachInternals();
  readonly #attributes = new AttributeReader();
  readonly #core = new TimelineCore(this);
  // Everything around the plot comes after the first picture.
  readonly #parts = new LatePart(this, async () => {
    const [{ TimelineParts }] = await Promise.all([
      withStyles(this, import('./timeline-parts.js')),
      loadRooms(),
    ]);
    return new TimelineParts(this, this.#core);
  });
  readonly #changes = new AttributeChanges(this.#core);
  #settings: TimelineSettings | undefined;
  #plotElements: PlotElements | undefined;

  /** Settles when what the present state asks for is visible on screen. */
  get drawn(): Promise<void> {
    return drawn(this.#core);
  }

  /** @internal */
  get settled(): Promise<void> {
    return atRest(this.#core);
  }

  /** The events of the data, in their order. Readonly objects, made when asked for. */
  get events(): readonly TimelineEvent[] {
    const { table } = this.#core.store.state;
    const refs = Array.from({ length: table?.refCount ?? 0 }, (_, ref) => ref);
    return refs.flatMap((ref) => (table && !table.gone.has(ref) ? [table.eventAt(ref)] : []));
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

  /**
   * Adds events to the data, read by the same rules; the view stays where it is. With nodes or text it does what every element's
   * `append` does.
   */
  override append(...added: (Node | string | readonly unknown[])[]): void {
    const [rows] = added;
    if (added.length === 1 && Array.isArray(rows)) this.#core.live.append(rows);
    else super.append(...(added as (Node | string)[]));
  }

  /**
   * Puts an event in the place of the one with its `id`. Throws a `TypeError` for an id there is not. (Lit calls a method of this
   * name with a map of what has changed of the properties.)
   */
  override update(
    changed: PropertyValues | { readonly id: string; readonly [field: string]: unknown },
  ): void {
    if (changed instanceof Map) super.update(changed);
    else this.#core.live.update(changed);
  }

  /** Takes the event with this id out. Without one the element itself leaves the page, as every element does. */
  override remove(id?: string): void {
    if (id === undefined) super.remove();
    else this.#core.live.remove(id);
  }

  /** The picture as SVG, in light colours: all of the time or, with `span: 'view'`, what is in view. Empty before there are data. */
  async toSVG(options: PictureOptions = {}): Promise<string> {
    const [{ svgOf }] = await Promise.all([import('../controllers/export-pictures.js'), loadRooms()]);
    return svgOf(this.#core, options);
  }

  /** The same picture as PNG, in the page's fonts and twice as sharp. Rejects before there are data. */
  async toPNG(options: PixelOptions = {}): Promise<Blob> {
    const [{ pngOf }] = await Promise.all([import('../controllers/export-pictures.js'), loadRooms()]);
    return pngOf(this.#core, options);
  }

  /** What passes the filter as comma-separated text, in order of time. Cells that a spreadsheet would run are guarded. */
  async toCSV(): Promise<string> {
    const { csvTextOf } = await import('../controllers/export-texts.js');
    return csvTextOf(this.#core);
  }

  /** What passes the filter as an iCalendar text, in order of time; uncertain dates take all the days they may have had. */
  async toICS(): Promise<string> {
    const [{ icsTextOf }] = await Promise.all([import('../controllers/export-texts.js'), loadRooms()]);
    return icsTextOf(this.#core);
  }

  /** The whole dataset as an object that `data` takes, checked, with its dates as they were written. */
  async toJSON(): Promise<Dataset> {
    const { jsonOf } = await import('../controllers/export-texts.js');
    return jsonOf(this.#core);
  }

  /** @internal */
  get settings(): TimelineSettings {
    return this.#read();
  }

  /** @internal */
  get partsSettled(): Promise<unknown> {
    return this.#parts.settled();
  }

  /** @internal */
  get internals(): ElementInternals {
    return this.#internals;
  }

  /** @internal */
  get refusedAttributes(): ReadonlyMap<string, string> {
    // Attributes are read all at once, when the first setting is asked for.
    this.#read();
    return this.#attributes.refused;
  }

  /** @internal */
  get plotElements(): PlotElements | undefined {
    return (this.#plotElements ??= plotElementsIn(this.renderRoot));
  }

  /** @internal */
  async loadUpright(): Promise<UprightPlot> {
    const { UprightPlot } = await withStyles(this, import('./upright-part.js'));
    return new UprightPlot();
  }

  /** @internal */
  send<Name extends TimelineEventName>(name: Name, detail: TimelineEventDetails[Name]): void {
    send(this, name, detail);
  }

  /** @internal */
  forgetSettings(): void {
    this.#settings = undefined;
  }

  #read(): TimelineSettings {
    return (this.#settings ??= settingsOf(this, this.#attributes, this.#core.store.state.table));
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
