import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { eventAsText } from '../a11y/event-text.js';
import { placeInView } from '../a11y/option-words.js';
import { Interaction } from '../controllers/interaction.js';
import { LatePart } from '../controllers/late-parts.js';
import { OverviewController } from '../controllers/overview-controller.js';
import { PopoverController } from '../controllers/popover-controller.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { problemsToText } from '../events/problems.js';
import { dateInWords } from '../locale/date-in-words.js';
import type { Locale, ProblemWords } from '../locale/locale.js';
import { problemSentence } from '../locale/problem-sentence.js';
import { goToDate, matchPlace, stepMatch } from '../state/commands-find.js';
import { looksLikeDate, readTypedDate } from '../state/navigate-date.js';
import { neighboursOf } from '../state/navigate-table.js';
import { MediaConsent } from './details-media.js';
import { detailsTemplate, type DetailsMode } from './details.js';
import { detailsStyles } from './details.styles.js';
import type * as DownloadModule from './download-panel.js';
import { findTemplate } from './find-panel.js';
import { findStyles } from './find-panel.styles.js';
import { withStyles } from './late-styles.js';
import type { PartsView } from './timeline-template.js';
import type * as KeysModule from './keys-help.js';
import { LegendFold, legendFoldStyles } from './legend-fold.js';
import { overviewTemplate } from './overview.js';
import { PagesPart } from './pages-part.js';
import type * as ProblemsModule from './problems-panel.js';
import { narrowPx, toolbarRoomPx } from './toolbar-place.js';
import { toolbarTemplate } from './toolbar.js';
import { ToolbarRoving } from './toolbar-roving.js';
import { panelStyles, toolbarStyles } from './toolbar.styles.js';

/** Containers wider than this can have their details beside the plot. */
const besidePx = 900;

type Part = TemplateResult | typeof nothing;

export const styles = [panelStyles, toolbarStyles, detailsStyles, findStyles, legendFoldStyles];

/** Puts together what the component's template shows from state, settings and words. */
export class TimelineParts {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly #core: TimelineCore;
  readonly #interaction: Interaction;
  readonly #roving: ToolbarRoving;
  readonly #consent: MediaConsent;
  readonly #pages: PagesPart;
  readonly #legend: LegendFold;
  readonly #overview: OverviewController;
  readonly #download: LatePart<typeof DownloadModule>;
  readonly #keys: LatePart<typeof KeysModule>;
  readonly #problems: LatePart<typeof ProblemsModule>;
  #problemsPage = 0;
  #worded: { readonly locale: Locale; readonly words: LatePart<ProblemWords> } | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    core: TimelineCore,
  ) {
    this.#host = host;
    this.#core = core;
    const interaction = new Interaction(core);
    this.#interaction = interaction;
    core.interaction = interaction;
    this.#roving = new ToolbarRoving(host);
    this.#consent = new MediaConsent(host);
    this.#pages = new PagesPart(host, core);
    this.#legend = new LegendFold(host, core);
    this.#download = new LatePart(host, () => import('./download-panel.js'));
    this.#keys = new LatePart(host, () => withStyles(host, import('./keys-help.js')));
    this.#problems = new LatePart(host, () => withStyles(host, import('./problems-panel.js')));
    this.#overview = new OverviewController(host, {
      element: () => (host.renderRoot as ParentNode | undefined)?.querySelector<HTMLElement>('.overview'),
      store: core.store,
      view: core.view,
      plan: () => core.plot.plan,
      palette: () => core.palette,
      words: () => core.surroundings?.wording.words,
      gutterPx: () => core.surroundings?.gutterPx ?? 0,
      setDragging: (isDragging) => {
        interaction.pointing.setDragging(isDragging);
      },
      announce: (text) => {
        core.announcer.say('limit', text);
      },
    });
    core.onFrame = () => {
      this.#overview.update();
    };
    new PopoverController(host, {
      panel: () => core.store.state.panel,
      close: () => {
        core.store.set({ panel: 'none' });
      },
    });
  }

  /** What the template shows now. */
  view(): PartsView {
    return {
      toolbar: this.#toolbar(),
      find: this.#find(),
      overview: this.#overviewPart(),
      isBeside: this.#detailsMode() === 'beside',
      details: this.#details(),
      pages: this.#pages.template(),
      problems: this.#problemsPart(),
      dialog: this.#dialog(),
      legend: this.#legend.template(),
    };
  }

  #overviewPart(): Part {
    const { surroundings, isVertical, store, host, locale } = this.#core;
    if (!surroundings || isVertical || !host.settings.hasOverview || store.state.view !== 'timeline')
      return nothing;
    return overviewTemplate({ ui: locale.ui, overview: this.#overview });
  }

  #toolbar(): Part {
    const core = this.#core;
    const command = core.commandContext;
    if (!command) return nothing;
    const { store } = core;
    const widthPx = core.size.width || this.#host.clientWidth;
    return toolbarTemplate({
      ui: command.ui,
      controls: core.host.settings.controls as Parameters<typeof toolbarTemplate>[0]['controls'],
      roomPx: toolbarRoomPx(widthPx),
      command,
      roving: this.#roving,
      run: (each) => {
        const context = core.commandContext;
        if (context) each.run(context);
      },
      toggleMore: () => {
        store.set({ panel: store.state.panel === 'more' ? 'none' : 'more' });
      },
      opened: this.#downloads(),
    });
  }

  #downloads(): Part {
    const { store, locale } = this.#core;
    if (store.state.panel !== 'download') return nothing;
    const template = this.#download.get()?.downloadTemplate;
    if (!template) return nothing;
    return template({
      ui: locale.ui,
      save: (format) => {
        store.set({ panel: 'none' });
        void import('../controllers/downloads.js').then(({ download }) => download(this.#core, format));
      },
    });
  }

  #find(): Part {
    const { store, commandContext, surroundings, locale } = this.#core;
    const { panel, search, found, table } = store.state;
    if (panel !== 'find' || !commandContext || !surroundings || !table) return nothing;
    const date = readTypedDate(search, table, locale.askedTag);
    const { found: count, place } = matchPlace(commandContext);
    return findTemplate({
      ui: locale.ui,
      text: search,
      found: found ? count : undefined,
      place,
      date: date && dateInWords(date, surroundings.wording.words),
      isBrokenDate: date === undefined && looksLikeDate(search),
      search: (text) => {
        store.set({ search: text });
      },
      step: (direction) => {
        stepMatch(commandContext, direction);
        this.#host.requestUpdate();
      },
      goToDate: () => {
        if (date) goToDate(commandContext, date);
      },
      close: () => {
        store.set({ panel: 'none' });
      },
    });
  }

  #details(): Part {
    const core = this.#core;
    const { surroundings, plot } = core;
    const { effects } = this.#interaction;
    const { table, selected, passing } = core.store.state;
    const { settings } = core.host;
    if (!surroundings || !table || selected < 0 || settings.details === 'none') return nothing;
    const { wording } = surroundings;
    return detailsTemplate({
      wording,
      ref: selected,
      mode: this.#detailsMode(),
      position: placeInView(plot.scene, selected),
      neighbours: neighboursOf(table, selected, (ref) => passing?.has(ref) !== false),
      headingLevel: settings.headingLevel === undefined ? undefined : settings.headingLevel + 1,
      isLandmark: settings.isLandmark,
      base: core.host.src === null ? undefined : new URL(core.host.src, document.baseURI).href,
      media: settings.media,
      consent: this.#consent,
      visit: (ref) => {
        effects.visit(ref);
      },
      copy: () => {
        void navigator.clipboard.writeText(eventAsText(wording, selected, location.href)).then(() => {
          core.announcer.say('limit', core.locale.ui.live.eventCopied);
        });
      },
      close: () => {
        effects.closeDetails();
      },
    });
  }

  #detailsMode(): DetailsMode {
    const { details } = this.#core.host.settings;
    const width = this.#core.size.width || this.#host.clientWidth;
    if (details === 'auto' || details === 'none') return width < narrowPx ? 'sheet' : 'below';
    return details === 'beside' && width < besidePx ? 'below' : details;
  }

  #problemsPart(): Part {
    const { store, locale } = this.#core;
    const { problems, panel, table } = store.state;
    if (!problems || problems.skipped === 0 || !table) return nothing;
    const template = panel === 'problems' ? this.#problems.get()?.problemsTemplate : undefined;
    const words = panel === 'problems' ? this.#problemWords() : undefined;
    if (!template || !words) return nothing;
    return template({
      locale,
      words,
      problems,
      page: this.#problemsPage,
      turnTo: (page) => {
        this.#problemsPage = page;
        this.#host.requestUpdate();
      },
      copy: () => {
        const text = problemsToText(problems, ({ code, parameters }) =>
          problemSentence({ code, parameters }, words),
        );
        void navigator.clipboard.writeText(text);
      },
      close: () => {
        store.set({ panel: 'none' });
      },
    });
  }

  /** What sentences about problems are made of in the language of the moment, once it is here. */
  #problemWords(): ProblemWords | undefined {
    const { locale } = this.#core;
    if (this.#worded?.locale !== locale)
      this.#worded = { locale, words: new LatePart(this.#host, () => locale.problems()) };
    return this.#worded.words.get();
  }

  #dialog(): Part {
    const { store, host, locale, isVertical } = this.#core;
    if (store.state.panel !== 'keys') return nothing;
    const template = this.#keys.get()?.keysTemplate;
    if (!template) return nothing;
    return template({
      ui: locale.ui,
      keymap: host.settings.keymap,
      direction: { isVertical, isRightToLeft: false },
      close: () => {
        store.set({ panel: 'none' });
      },
    });
  }
}
