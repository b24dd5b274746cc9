import { fixture, html as testHtml } from '@open-wc/testing';
import { css, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { detailsStyles } from '../../src/elements/details.styles.js';
import { findStyles } from '../../src/elements/find-panel.styles.js';
import { keysStyles } from '../../src/elements/keys-help.styles.js';
import { legendStyles } from '../../src/elements/legend.styles.js';
import { pagesStyles } from '../../src/elements/list.styles.js';
import { problemsStyles } from '../../src/elements/problems-panel.styles.js';
import { buttonStyles } from '../../src/elements/button.styles.js';
import { panelStyles, toolbarStyles } from '../../src/elements/toolbar.styles.js';
import { tokenDeclarations } from '../../src/themes/tokens.js';

const ground = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    background: var(--_paper);
  }
`;

/** An element that shows one part by itself, with tokens and styles as the component has them. */
export class PartHost extends LitElement {
  static override styles = [
    unsafeCSS(`:host{${tokenDeclarations()}}`),
    ground,
    buttonStyles,
    panelStyles,
    toolbarStyles,
    detailsStyles,
    pagesStyles,
    findStyles,
    keysStyles,
    problemsStyles,
    legendStyles,
  ];

  shown: (host: PartHost) => TemplateResult | symbol = () => nothing;

  override render(): unknown {
    return this.shown(this);
  }

  at(selector: string): HTMLElement {
    return this.as(selector, HTMLElement);
  }

  /** The same as an element of a kind, such as `HTMLInputElement`. */
  as<E extends HTMLElement>(selector: string, kind: new () => E): E {
    const found = this.#root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`nothing is ${selector}`);
    return found;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  get #root(): ParentNode {
    return this.renderRoot;
  }

  /** What is to be read, with spaces as they are seen. */
  textOf(selector: string): string {
    return this.at(selector).textContent.replace(/\s+/g, ' ').trim();
  }
}
customElements.define('part-host', PartHost);

/** Shows a part; the function is called again at each update. */
export async function inHost(
  part: (host: PartHost) => TemplateResult | symbol,
  scheme: 'light' | 'dark' = 'light',
): Promise<PartHost> {
  const host = await fixture<PartHost>(testHtml`<part-host></part-host>`);
  host.style.colorScheme = scheme;
  host.shown = part;
  host.requestUpdate();
  await host.updateComplete;
  return host;
}
