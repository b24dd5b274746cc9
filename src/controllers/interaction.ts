import { viewMessage } from '../a11y/messages.js';
import type { Scene } from '../layout/scene.js';
import type { CommandContext } from '../state/commands-context.js';
import { Effects } from './effects.js';
import { FollowController } from './follow-controller.js';
import { Gestures } from './gestures.js';
import { GlideController } from './glide-controller.js';
import { KeyboardController } from './keyboard-controller.js';
import { LaneButtons } from './lane-buttons.js';
import { LaneScroll } from './lane-scroll.js';
import { Links } from './links.js';
import { NarrowingWords } from './narrowing-words.js';
import { OptionFocus } from './option-focus.js';
import { PageRequests } from './page-requests.js';
import { Pointing } from './pointing.js';
import type { TimelineCore } from './timeline-core.js';
import { ViewFocus } from './view-focus.js';

/** What reader and page do with the picture: gestures, keys, focus, commands. Its code comes after the first picture. */
export class Interaction {
  readonly effects: Effects;
  readonly pointing: Pointing;
  readonly gestures: Gestures;
  readonly requests: PageRequests;
  readonly narrowing: NarrowingWords;
  readonly viewFocus: ViewFocus;
  readonly links: Links;
  readonly follow: FollowController;
  readonly laneScroll: LaneScroll;
  readonly #core: TimelineCore;
  readonly #focus: OptionFocus;

  constructor(core: TimelineCore) {
    const { host } = core;
    this.#core = core;
    core.view.glideBy((show, done) => new GlideController(host, show, done));
    this.effects = new Effects(core);
    this.pointing = new Pointing(core);
    this.gestures = new Gestures(host, () => this.pointing.frame(), this.pointing);
    this.requests = new PageRequests(core);
    this.narrowing = new NarrowingWords(core);
    this.#focus = new OptionFocus(core);
    this.viewFocus = new ViewFocus(core);
    this.links = new Links(core);
    this.follow = new FollowController(core);
    this.laneScroll = new LaneScroll(core);
    new LaneButtons(core, this.laneScroll);
    host.addEventListener('fullscreenchange', () => {
      host.forgetSettings();
      host.requestUpdate();
    });
    new KeyboardController(host, {
      context: () => this.commandContext,
      listbox: () => host.plotElements?.listbox ?? null,
      isVertical: () => core.isVertical,
      shortcuts: () => host.settings.shortcuts,
      keymap: () => host.settings.keymap,
    });
  }

  /** What commands go by at the moment; undefined while there is nothing to command. */
  get commandContext(): CommandContext | undefined {
    const { store, plot, view, host, locale, surroundings } = this.#core;
    if (!surroundings) return undefined;
    return {
      store,
      scene: plot.scene,
      viewport: view.target,
      limits: view.limits,
      hasTransient: this.gestures.isActive || this.pointing.tooltip.isShown,
      isFullScreen: host.matches(':fullscreen'),
      isFollowing: this.follow.isFollowing,
      ui: locale.ui,
      effects: this.effects,
    };
  }

  /** The view has come to rest: focus and words go where it is now. */
  rest(scene: Scene, isElsewhere: boolean): void {
    const { surroundings, announcer, store } = this.#core;
    this.viewFocus.follow(scene);
    this.#focus.follow(scene);
    this.laneScroll.rest();
    if (!surroundings || !isElsewhere) return;
    const { passing } = store.state;
    announcer.say(
      'view',
      viewMessage(surroundings.wording, scene, (ref) => passing?.has(ref) !== false),
    );
  }
}
