import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { EventMedia } from '../events/timeline-event.js';
import type { UiMessages } from '../locale/ui-messages.js';

/** Whose media load once an event is open: those of the page's own origin, nobody's, or everybody's. */
export type MediaPolicy = 'own' | 'none' | 'all';

/** Remembers which hosts the reader has let load, and what did not come. */
export class MediaConsent implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #allowed = new Set<string>();
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Consent lasts as long as the component stands in the page. */
  hostDisconnected(): void {
    this.#allowed.clear();
    this.#failed.clear();
  }

  mayLoad(address: string, policy: MediaPolicy): boolean {
    const { origin, host } = new URL(address);
    if (policy === 'none') return false;
    return policy === 'all' || origin === globalThis.location.origin || this.#allowed.has(host);
  }

  hasFailed(address: string): boolean {
    return this.#failed.has(address);
  }

  allow(host: string): void {
    this.#allowed.add(host);
    this.#host.requestUpdate();
  }

  fail(address: string): void {
    this.#failed.add(address);
    this.#host.requestUpdate();
  }
}

export interface MediaContext {
  readonly ui: UiMessages;
  readonly policy: MediaPolicy;
  readonly consent: MediaConsent;
}

function playerTemplate(
  media: EventMedia,
  href: string,
  alt: string,
  { ui, consent }: MediaContext,
): TemplateResult {
  const fail = (): void => {
    consent.fail(href);
  };
  if (consent.hasFailed(href)) {
    return html`<p class="media-stand-in">
      <bdi>${alt}</bdi> ${ui.details.mediaFailed(new URL(href).host)}
    </p>`;
  }
  switch (media.kind) {
    case 'image':
      return html`<img
        src=${href}
        alt=${alt}
        referrerpolicy="no-referrer"
        decoding="async"
        @error=${fail}
      />`;
    case 'audio':
      return html`<audio src=${href} aria-label=${alt} controls preload="none" @error=${fail}></audio>`;
    case 'video':
      return html`<video
        src=${href}
        aria-label=${alt}
        controls
        preload="none"
        playsinline
        @error=${fail}
      ></video>`;
  }
}

/** One picture, sound or film: itself where it may load, else a button that names where it would come from. */
export function mediaTemplate(media: EventMedia, context: MediaContext): TemplateResult {
  const { ui, policy, consent } = context;
  const { href, text } = media.src;
  const alt = media.alt ?? ui.details.noDescription[media.kind];
  const standIn = (): TemplateResult => {
    const host = href === undefined ? '' : new URL(href).host;
    return html`<p class="media-stand-in"><bdi>${alt}</bdi></p>
      ${
        href === undefined || policy === 'none'
          ? html`<p class="soft"><bdi>${text}</bdi></p>`
          : html`<button
              type="button"
              class="button wide"
              @click=${() => {
                consent.allow(host);
              }}
            >
              ${ui.details.showMedia(media.kind, host)}
            </button>`
      }`;
  };
  const isShown = href !== undefined && consent.mayLoad(href, policy);
  return html`<figure class="media">
    ${isShown ? playerTemplate(media, href, alt, context) : standIn()}
    ${
      media.caption === undefined && media.credit === undefined
        ? nothing
        : html`<figcaption class="soft">
            ${media.caption === undefined ? nothing : html`<bdi>${media.caption}</bdi> `}
            ${media.credit === undefined ? nothing : ui.details.credit(media.credit)}
          </figcaption>`
    }
  </figure>`;
}
