import { itemOf } from '../state/navigate-scene.js';
import type { CommandEffects } from '../state/commands-context.js';
import type { Viewport } from '../layout/viewport.js';
import { reveal } from '../state/commands-move.js';
import { copyText } from './clipboard.js';
import type { TimelineCore } from './timeline-core.js';

/** Carries out what commands ask for: moving the view, the focus and what is open. */
export class Effects implements CommandEffects {
  readonly #core: TimelineCore;

  constructor(core: TimelineCore) {
    this.#core = core;
  }

  glideTo(viewport: Viewport): void {
    // An arrow at the edge of the view goes on to focus an event, which is left to speak for itself.
    this.#core.announcer.endRun();
    this.#core.view.glideTo(viewport);
  }

  focusRef(ref: number): void {
    const { store, plot, announcer } = this.#core;
    announcer.hush();
    store.set({ focused: ref });
    const { table, view } = store.state;
    if (view !== 'timeline') {
      this.#core.interaction?.viewFocus.focusInPage(ref);
      return;
    }
    plot.drawNow();
    const { scene } = plot;
    if (!scene || !table) return;
    plot.focusItem(itemOf(scene, table, ref));
  }

  openDetails(ref: number): void {
    const { store, host, companions } = this.#core;
    store.set({ selected: ref, focused: ref });
    if (host.settings.details === 'none') {
      for (const companion of companions) companion.focusDetails?.();
      return;
    }
    void host.updateComplete.then(() => {
      const heading = host.shadowRoot?.querySelector<HTMLElement>('#details-heading');
      heading?.focus({ preventScroll: false });
    });
  }

  /** Shows another event in the details, and brings its mark into view. */
  visit(ref: number): void {
    const { store, commandContext } = this.#core;
    const { table } = store.state;
    if (!table || !commandContext) return;
    reveal(commandContext, table, ref);
    this.openDetails(ref);
  }

  closeDetails(): void {
    const { store } = this.#core;
    const { selected } = store.state;
    if (selected < 0) return;
    store.set({ selected: -1 });
    this.focusRef(selected);
  }

  /** Undefined where the page's address keeps nothing of what is seen. */
  get copyLink(): (() => void) | undefined {
    const { permalink, announcer, locale } = this.#core;
    if (!permalink) return undefined;
    return () => {
      permalink.write();
      void copyText(permalink.link).then((isCopied) => {
        if (isCopied) announcer.say('limit', locale.ui.live.linkCopied);
      });
    };
  }

  /** Opens and shuts the choice of files. */
  download(): void {
    const { store } = this.#core;
    store.set({ panel: store.state.panel === 'download' ? 'none' : 'download' });
  }

  /** Undefined where the page, or its frame, may not fill the screen. */
  get toggleFullScreen(): (() => void) | undefined {
    const { host } = this.#core;
    if (!document.fullscreenEnabled) return undefined;
    return () => {
      const change = host.matches(':fullscreen') ? document.exitFullscreen() : host.requestFullscreen();
      change.catch(() => undefined);
    };
  }

  /** Undefined where the page does not ask for the present to be followed. */
  get toggleFollowing(): (() => void) | undefined {
    const { host, interaction } = this.#core;
    if (host.settings.now !== 'follow') return undefined;
    return () => interaction?.follow.toggle();
  }

  cancel(): void {
    const { interaction } = this.#core;
    interaction?.gestures.cancel();
    interaction?.pointing.tooltip.hide();
  }

  announce(text: string): void {
    this.#core.announcer.say('limit', text);
  }
}
