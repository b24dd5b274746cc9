import { nothing, type TemplateResult } from 'lit';
import { copyText } from '../controllers/clipboard.js';
import { Interaction } from '../controllers/interaction.js';
import { LatePart } from '../controllers/late-parts.js';
import { PopoverController } from '../controllers/popover-controller.js';
import { PrintController } from '../controllers/print-controller.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { problemsToText } from '../events/problems-text.js';
import type { Locale, ProblemWords } from '../locale/locale.js';
import { problemSentence } from '../locale/problem-sentence.js';
import { DetailsPart } from './details-part.js';
import type { DetailsMode } from './details.js';
import { detailsStyles } from './details.styles.js';
import { FindPart } from './find-part.js';
import { findStyles } from './find-panel.styles.js';
import { laneButtonsStyles } from './lane-buttons.styles.js';
import { withStyles } from './late-styles.js';
import type { PartsView } from './timeline-template.js';
import type * as KeysModule from './keys-help.js';
import { LegendFold, legendFoldStyles } from './legend-fold.js';
import { OverviewPart } from './overview-part.js';
import { overviewStyles } from './overview.styles.js';
import { PagesPart } from './pages-part.js';
import type { PartHost } from './part-host.js';
import { pointingStyles } from './pointing.styles.js';
import { printStyles } from './print.styles.js';
import type * as ProblemsModule from './problems-panel.js';
import type { Control } from './toolbar-controls.js';
import { ToolbarPart } from './toolbar-part.js';
import { narrowPx, toolbarRoomPx } from './toolbar-place.js';
import { panelStyles, toolbarStyles } from './toolbar.styles.js';

/** Containers wider than this can have their details beside the plot. */
const besidePx = 900;

type Part = TemplateResult | typeof nothing;

export const styles = [
  panelStyles,
  toolbarStyles,
  detailsStyles,
  findStyles,
  overviewStyles,
  legendFoldStyles,
  pointingStyles,
  laneButtonsStyles,
  printStyles,
];

/** Puts together what the component's template shows from state, settings and words. */
export class TimelineParts {
  readonly #host: PartHost;
  readonly #core: TimelineCore;
  readonly #toolbar: ToolbarPart;
  readonly #find: FindPart;
  readonly #details: DetailsPart;
  readonly #pages: PagesPart;
  readonly #legend: LegendFold;
  readonly #overview: OverviewPart;
  readonly #keys: LatePart<typeof KeysModule>;
  readonly #problems: LatePart<typeof ProblemsModule>;
  #problemsPage = 0;
  #worded: { readonly locale: Locale; readonly words: LatePart<ProblemWords> } | undefined;

  constructor(host: PartHost, core: TimelineCore) {
    this.#host = host;
    this.#core = core;
    core.interaction = new Interaction(core);
    new PrintController(core);
    this.#toolbar = new ToolbarPart(host, core, {
      controls: () => core.host.settings.controls as ReadonlySet<Control>,
      roomPx: () => toolbarRoomPx(core.size.width || host.clientWidth),
    });
    this.#find = new FindPart(host, core);
    this.#details = new DetailsPart(host, core, () => this.#detailsMode());
    this.#pages = new PagesPart(host, core);
    this.#legend = new LegendFold(host, core);
    this.#overview = new OverviewPart(host, core, () => core.surroundings?.gutterPx ?? 0);
    this.#keys = new LatePart(host, () => withStyles(host, import('./keys-help.js')));
    this.#problems = new LatePart(host, () => withStyles(host, import('./problems-panel.js')));
    core.onFrame.add(() => {
      this.#overview.update();
    });
    new PopoverController(host, {
      panel: () => core.store.state.panel,
      close: () => {
        core.store.set({ panel: 'none' });
      },
    });
  }

  /** What the template shows now. */
  view(): PartsView {
    const core = this.#core;
    return {
      toolbar: this.#toolbar.template(),
      find: this.#findPart(),
      overview: core.host.settings.hasOverview ? this.#overview.template() : nothing,
      isBeside: this.#detailsMode() === 'beside',
      details: this.#detailsPart(),
      pages: this.#pages.template(),
      problems: this.#problemsPart(),
      dialog: this.#dialog(),
      legend: (core.store.state.table?.count ?? 0) > 0 ? this.#legend.template() : nothing,
    };
  }

  #detailsPart(): Part {
    return this.#core.host.settings.details === 'none' ? nothing : this.#details.template();
  }

  #findPart(): Part {
    const { store, host } = this.#core;
    if (store.state.panel !== 'find') return host.settings.controls.has('find') ? this.#find.note() : nothing;
    return this.#find.template(() => {
      store.set({ panel: 'none' });
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
        void copyText(text);
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
      isVertical,
      offers: ({ id }) => id !== 'pause' || host.settings.now === 'follow',
      close: () => {
        store.set({ panel: 'none' });
      },
    });
  }
}
