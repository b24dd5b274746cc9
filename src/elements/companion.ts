import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type ReactiveController,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { type Companion, coreOf, onTimelines } from '../controllers/companions.js';
import type { TimelineCore } from '../controllers/timeline-core.js';
import { loadRooms } from '../locale/languages.js';
import { tokenDeclarations } from '../themes/tokens.js';
import { buttonStyles } from './button.styles.js';
import { roomStyles } from './room.styles.js';
import { property } from './property.js';

/** What a companion shows, once its code is here. */
export interface CompanionPart extends Companion {
  template(): TemplateResult | typeof nothing;
  /** Called before the part is given up. */
  leave?(): void;
}

/**
 * An element that shows one part of a timeline elsewhere on the page. It is light until there is a timeline for it: then the code of
 * the part is fetched, and from then on it follows whatever the timeline does.
 */
export abstract class TimelineCompanion extends LitElement {
  static override styles = [
    unsafeCSS(`:host{${tokenDeclarations()}}`),
    roomStyles,
    buttonStyles,
    css`
      :host {
        color: var(--_ink);
        font: 14px/1.4 var(--_font);
      }
      :host(:focus-within) {
        z-index: 2;
      }
    `,
  ];

  /** Id of the timeline, in the same tree or in the document; when absent, the timeline this element stands in. It may come later. */
  // As with a label: `for` is the attribute, and no name for a property.
  // eslint-disable-next-line lit/attribute-names
  @property({ attribute: 'for' }) htmlFor: string | null = null;

  #core: TimelineCore | undefined;
  #part: CompanionPart | undefined;
  #stopWaiting: (() => void) | undefined;
  readonly #ids = new MutationObserver(() => {
    this.#look();
  });
  /** Those of the part, which go with it. */
  readonly #controllers = new Set<ReactiveController>();
  readonly #follower = {
    hostUpdated: (): void => {
      this.requestUpdate();
    },
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = onTimelines(() => {
      this.#look();
    });
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#ids.disconnect();
    this.#leave();
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    this.#controllers.add(controller);
  }

  /** Fetches the code of the part and makes it. */
  protected abstract load(core: TimelineCore): Promise<CompanionPart>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const dir = this.#core?.locale.standInDirection ?? nothing;
    return this.#part ? html`<div class="base" dir=${dir}>${this.#part.template()}</div>` : nothing;
  }

  /** Looks for the timeline that is meant, and joins it where it is another than before. */
  #look(): void {
    if (!this.isConnected) return;
    const core = this.#find();
    if (core !== this.#core) {
      this.#leave();
      if (core) this.#join(core);
    }
    this.#ids.disconnect();
    // An element may get its id after it came.
    if (!core && this.htmlFor !== null)
      this.#ids.observe(this.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['id'] });
  }

  #find(): TimelineCore | undefined {
    const id = this.htmlFor;
    if (id === null) return this.#around();
    const root = this.getRootNode();
    const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const element = near ?? this.ownerDocument.getElementById(id);
    return element ? coreOf(element) : undefined;
  }

  #around(): TimelineCore | undefined {
    for (let at = this.parentElement; at; at = at.parentElement) {
      const core = coreOf(at);
      if (core) return core;
    }
    return undefined;
  }

  #join(core: TimelineCore): void {
    this.#core = core;
    core.host.addController(this.#follower);
    void Promise.all([this.load(core), loadRooms()]).then(
      ([part]) => {
        if (this.#core !== core) {
          part.leave?.();
          return;
        }
        this.#part = part;
        core.companions.add(part);
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  #leave(): void {
    if (!this.#core) return;
    this.#core.host.removeController(this.#follower);
    if (this.#part) this.#core.companions.delete(this.#part);
    this.#part?.leave?.();
    for (const controller of this.#controllers) {
      this.removeController(controller);
      controller.hostDisconnected?.();
    }
    this.#controllers.clear();
    this.#core = undefined;
    this.#part = undefined;
    this.requestUpdate();
  }
}
