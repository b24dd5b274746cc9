import { html, nothing, type TemplateResult } from 'lit';
import { spanInWords } from '../locale/span-in-words.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { spanOf } from '../layout/viewport.js';
import type { UiMessages } from '../locale/ui-messages.js';
import type { Control } from './toolbar-controls.js';
import { toolbarPlace } from './toolbar-place.js';
import { emptyTemplate, failureTemplate, loadingTemplate } from './timeline-states.js';

/** What the frame of the component shows. */
export interface FrameView {
  readonly core: TimelineCore;
  readonly ui: UiMessages;
  readonly label: string | null;
  readonly headingLevel: number | undefined;
  readonly isLandmark: boolean;
  readonly gestures: string;
  readonly progress: string;
  readonly hintText: string;
  readonly retry: (() => void) | undefined;
}

/** The parts that are templates of their own. */
export interface PartsView {
  readonly toolbar: TemplateResult | typeof nothing;
  readonly find: TemplateResult | typeof nothing;
  readonly overview: TemplateResult | typeof nothing;
  /** The details stand at the side of the plot. */
  readonly isBeside: boolean;
  readonly details: TemplateResult | typeof nothing;
  readonly pages: TemplateResult | typeof nothing;
  readonly problems: TemplateResult | typeof nothing;
  readonly dialog: TemplateResult | typeof nothing;
  readonly legend: TemplateResult | typeof nothing;
}

export type TimelineView = FrameView & PartsView;

/** The frame as settings, words and state have it now. */
export function frameOf(core: TimelineCore): FrameView {
  const { settings, src } = core.host;
  const { ui } = core.locale;
  const { rows, bytes, total } = core.loaded.progress;
  return {
    core,
    ui,
    label: settings.label,
    headingLevel: settings.headingLevel,
    isLandmark: settings.isLandmark,
    gestures: settings.gestures,
    progress: bytes > 0 ? ui.load.progress(rows, bytes, total ?? 0) : '',
    hintText: core.interaction?.pointing.hintText ?? '',
    retry: src === null ? undefined : () => core.loaded.data.reload(),
  };
}

/** What stands in for the parts until their code is here: the room of the toolbar. */
/** Keeps the room of what comes a moment later, so that nothing below has to move. */
const roomForOverview = html`<div class="overview"></div>`;

export function partsToCome({ host, size, store, isVertical }: TimelineCore): PartsView {
  const width = size.width || host.clientWidth;
  const { table, view } = store.state;
  const hasOverview = table && view === 'timeline' && host.settings.hasOverview && !isVertical;
  return {
    toolbar: store.state.table?.count
      ? toolbarPlace(host.settings.controls as ReadonlySet<Control>, width)
      : nothing,
    find: nothing,
    overview: hasOverview ? roomForOverview : nothing,
    isBeside: false,
    details: nothing,
    pages: nothing,
    problems: nothing,
    dialog: nothing,
    legend: nothing,
  };
}

/** The whole component: heading, toolbar, plot or list or table, overview, details, live regions. */
export function timelineTemplate(view: TimelineView): TemplateResult {
  const { core, ui, isLandmark, details } = view;
  const { table, loading } = core.store.state;
  const { announcer } = core;
  const isBeside = details !== nothing && view.isBeside;
  return html`<section
    class="base ${isBeside ? 'with-aside' : ''}"
    part="base"
    dir=${core.locale.standInDirection ?? nothing}
    role=${isLandmark ? 'region' : 'group'}
    aria-label=${accessibleName(view)}
    aria-describedby="summary"
    aria-busy=${(loading && !table) || core.plot.isAwaited ? 'true' : nothing}
  >
    <button type="button" class="skip button" part="skip" @click=${skip}>${ui.skip}</button>
    ${headTemplate(view)} ${view.find} ${problemsLine(view)} ${view.problems} ${failureLine(view)}
    ${plotTemplate(view)} ${view.pages} ${view.overview} ${details} ${view.dialog}
    <slot name="legend">${view.legend}</slot>
    <div class="hidden" part="announcer" role="status">${announcer.polite}</div>
    <div class="hidden" part="alert" role="alert">${announcer.alert}</div>
    <span class="hidden" part="end" tabindex="-1">${ui.end}</span>
  </section>`;
}

function skip(press: Event): void {
  const root = (press.currentTarget as HTMLElement).getRootNode();
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('[part="end"]')?.focus();
}

function accessibleName({ core, label, ui }: TimelineView): string {
  return core.store.state.table?.title ?? label ?? ui.timeline;
}

function headTemplate(view: TimelineView): TemplateResult {
  const { core, headingLevel, label } = view;
  const { surroundings } = core;
  const title = core.store.state.table?.title ?? label ?? '';
  const lang = core.store.state.table?.lang ?? nothing;
  const words = html`<slot name="title"><bdi lang=${lang}>${title}</bdi></slot>`;
  return html`<div class="head">
    <div class="titles">
      <div
        class="title"
        part="title"
        id="title"
        role=${headingLevel === undefined ? nothing : 'heading'}
        aria-level=${headingLevel ?? nothing}
      >
        ${words}
      </div>
      <p class="about" part="summary" id="summary">
        <slot name="summary">${surroundings?.summary ?? nothing}</slot>
      </p>
    </div>
    <slot name="toolbar">${view.toolbar}</slot>
  </div>`;
}

/** That rows are missing is said as soon as the others show. */
function problemsLine({ core, ui }: TimelineView): TemplateResult | typeof nothing {
  const { problems, panel, table } = core.store.state;
  if (!problems || problems.skipped === 0 || !table) return nothing;
  return html`<slot name="problems"
    ><button
      type="button"
      class="button wide note problems-line"
      part="problems"
      aria-expanded=${String(panel === 'problems')}
      data-opens="problems"
      @click=${() => {
        core.store.set({ panel: panel === 'problems' ? 'none' : 'problems' });
      }}
    >
      ${`${ui.load.rowsLost(problems.skipped, table.count + problems.skipped)} ${ui.load.showThem}`}
    </button></slot
  >`;
}

function failureLine({ core, ui, retry }: TimelineView): TemplateResult | typeof nothing {
  const { failure, table } = core.store.state;
  return failure && table ? failureTemplate(ui, failure.message, true, retry) : nothing;
}

function plotTemplate(view: TimelineView): TemplateResult {
  const { core, ui, gestures, progress, retry, hintText } = view;
  const { table, loading, failure, view: shown, passing, filter } = core.store.state;
  const hasNone = table !== undefined && (table.count === 0 || passing?.size === 0);
  const isPlot = table !== undefined && !hasNone && shown === 'timeline';
  const clear = filter === '' ? undefined : (): void => core.store.set({ filter: '' });
  const viewed =
    core.surroundings && spanInWords(spanOf(core.store.state.viewport), core.surroundings.wording.words);
  return html`${!table && loading ? loadingTemplate(ui, progress) : nothing}
    ${!table && failure ? failureTemplate(ui, failure.message, false, retry) : nothing}
    ${hasNone ? emptyTemplate(ui, clear) : nothing} ${table ? nothing : html`<slot></slot>`}
    <div
      class="plot ${gestures === 'greedy' ? 'greedy' : gestures === 'none' ? 'still' : ''}"
      part="plot"
      ?hidden=${!isPlot}
    >
      ${core.plot.isAwaited ? loadingTemplate(ui, '') : nothing}
      <div class="stage">
        <canvas aria-hidden="true"></canvas>
        <div class="headings" aria-hidden="true"></div>
        <div class="axis" aria-hidden="true"></div>
        <div class="lines" aria-hidden="true"></div>
        <div
          class="lane-buttons"
          role="toolbar"
          aria-orientation="vertical"
          aria-label=${ui.plot.lanes}
          hidden
        ></div>
        <div
          class="listbox"
          part="listbox"
          role="listbox"
          aria-orientation=${core.isVertical ? 'vertical' : 'horizontal'}
          aria-label=${ui.plot.eventsIn(viewed ?? '')}
          aria-describedby="keys-line"
        ></div>
        <span class="hidden" id="keys-line">${ui.plot.keysLine}</span>
        <div class="span-band" hidden></div>
        <div class="tip" part="tooltip" aria-hidden="true" hidden></div>
        <div class="hint ${hintText === '' ? '' : 'shown'}" part="hint" aria-hidden="true">${hintText}</div>
        <span class="probe"></span>
      </div>
    </div>`;
}
