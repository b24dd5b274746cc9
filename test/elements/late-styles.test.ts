import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { withStyles } from '../../src/elements/late-styles.js';

class PlainHost extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  override render(): unknown {
    return html`<p>Words</p>`;
  }
}
customElements.define('plain-host', PlainHost);

describe('styles that come late', () => {
  it('stand after those of the host, once each, before the module is handed out', async () => {
    const host = await fixture<PlainHost>(html`<plain-host></plain-host>`);
    const words = host.shadowRoot?.querySelector('p');
    if (!words) throw new Error('nothing rendered');
    const styles = [
      css`
        p {
          color: rgb(4, 5, 6);
        }
      `,
    ];
    const module = await withStyles(host, Promise.resolve({ styles, words: 'code' }));
    expect(module.words).to.equal('code');
    expect(getComputedStyle(words).color).to.equal('rgb(4, 5, 6)');
    await withStyles(host, Promise.resolve({ styles }));
    expect(host.shadowRoot?.adoptedStyleSheets).to.have.length(2);
  });
});
