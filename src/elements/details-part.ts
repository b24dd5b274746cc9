import { nothing, type TemplateResult } from 'lit';
import { eventAsText } from '../a11y/event-text.js';
import { placeInView } from '../a11y/place-in-view.js';
import { copyText } from '../controllers/clipboard.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { neighboursOf } from '../state/navigate-table.js';
import { MediaConsent } from './details-media.js';
import { detailsTemplate, type DetailsMode } from './details.js';
import type { PartHost } from './part-host.js';

/** The region that tells the open event whole. */
export class DetailsPart {
  readonly #core: TimelineCore;
  readonly #consent: MediaConsent;
  readonly #mode: () => DetailsMode;

  constructor(host: PartHost, core: TimelineCore, mode: () => DetailsMode) {
    this.#core = core;
    this.#consent = new MediaConsent(host);
    this.#mode = mode;
  }

  template(): TemplateResult | typeof nothing {
    const core = this.#core;
    const { surroundings, plot, interaction, permalink } = core;
    const { table, selected, passing } = core.store.state;
    const { settings, src } = core.host;
    if (!surroundings || !interaction || !table || selected < 0) return nothing;
    const { wording } = surroundings;
    const { effects } = interaction;
    return detailsTemplate({
      wording,
      ref: selected,
      mode: this.#mode(),
      position: placeInView(plot.scene, selected),
      neighbours: neighboursOf(table, selected, (ref) => passing?.has(ref) !== false),
      headingLevel: settings.headingLevel === undefined ? undefined : settings.headingLevel + 1,
      isLandmark: settings.isLandmark,
      base: src === null ? undefined : new URL(src, document.baseURI).href,
      media: settings.media,
      consent: this.#consent,
      visit: (ref) => {
        effects.visit(ref);
      },
      copy: () => {
        const text = eventAsText(wording, selected, permalink?.link ?? location.href);
        void copyText(text).then((isCopied) => {
          if (isCopied) core.announcer.say('limit', core.locale.ui.live.eventCopied);
        });
      },
      close: () => {
        effects.closeDetails();
      },
    });
  }
}
