import { nothing, type TemplateResult } from 'lit';
import { LatePart } from '../controllers/late-parts.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import type * as DownloadModule from './download-panel.js';
import type { PartHost } from './part-host.js';
import type { Control } from './toolbar-controls.js';
import { toolbarTemplate } from './toolbar.js';
import { ToolbarRoving } from './toolbar-roving.js';

/** What a toolbar offers, and in how much room. */
export interface ToolbarPlace {
  readonly controls: () => ReadonlySet<Control>;
  readonly roomPx: () => number;
}

/** The row of commands, with what its buttons open. */
export class ToolbarPart {
  readonly #core: TimelineCore;
  readonly #place: ToolbarPlace;
  readonly #roving: ToolbarRoving;
  readonly #download: LatePart<typeof DownloadModule>;
  #hasStood = false;

  constructor(host: PartHost, core: TimelineCore, place: ToolbarPlace) {
    this.#core = core;
    this.#place = place;
    this.#roving = new ToolbarRoving(host);
    this.#download = new LatePart(host, () => import('./download-panel.js'));
  }

  template(): TemplateResult | typeof nothing {
    const core = this.#core;
    const command = core.commandContext;
    if (!command) return nothing;
    const { store } = core;
    // Commands for nothing would be noise; but what has stood stays, since the focus may be in it.
    this.#hasStood ||= store.state.table !== undefined && store.state.table.count > 0;
    if (!this.#hasStood) return nothing;
    return toolbarTemplate({
      ui: command.ui,
      controls: this.#place.controls(),
      roomPx: this.#place.roomPx(),
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

  #downloads(): TemplateResult | typeof nothing {
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
}
