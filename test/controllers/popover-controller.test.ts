import { expect, fixture, html as testHtml } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { PopoverController } from '../../src/controllers/popover-controller.js';
import type { Panel } from '../../src/state/timeline-state.js';

class OpeningElement extends LitElement {
  panel: Panel = 'none';
  isCodeThere = true;

  constructor() {
    super();
    new PopoverController(this, {
      panel: () => this.panel,
      close: () => {
        void this.show('none');
      },
    });
  }

  async show(panel: Panel): Promise<void> {
    this.panel = panel;
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    return html`<button class="opener" data-opens="find">open</button
      ><button class="other">other</button>
      ${this.panel === 'find' && this.isCodeThere ? html`<div data-panel="find"><input class="first" /></div>` : nothing}
      ${this.panel === 'keys' ? html`<dialog data-panel="keys"><button class="close">x</button></dialog>` : nothing}`;
  }
}
customElements.define('opening-element', OpeningElement);

describe('what opens over the plot', () => {
  let element: OpeningElement;
  const at = (selector: string): HTMLElement | null => element.renderRoot.querySelector(selector);
  const focused = (): string | undefined => element.shadowRoot?.activeElement?.className;

  beforeEach(async () => {
    element = await fixture<OpeningElement>(testHtml`<opening-element></opening-element>`);
    at('.opener')?.focus();
  });

  it('takes the focus and gives it back', async () => {
    await element.show('find');
    expect(focused()).to.equal('first');
    await element.show('none');
    expect(focused()).to.equal('opener');
  });

  it('shows a dialog as a modal one, and closes when the browser closes it', async () => {
    await element.show('keys');
    const dialog = at('dialog') as HTMLDialogElement;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(focused()).to.equal('close');
    dialog.close();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    await element.updateComplete;
    expect(element.panel).to.equal('none');
    expect(focused()).to.equal('opener');
  });

  it('goes from one panel to another and back to where it began', async () => {
    await element.show('find');
    await element.show('keys');
    expect(focused()).to.equal('close');
    await element.show('none');
    expect(focused()).to.equal('opener');
  });

  it('waits for a panel whose code comes later', async () => {
    element.isCodeThere = false;
    await element.show('find');
    expect(focused()).to.equal('opener');
    element.isCodeThere = true;
    await element.show('find');
    expect(focused()).to.equal('first');
  });

  it('leaves the focus to a reader who has moved on', async () => {
    await element.show('find');
    at('.other')?.focus();
    await element.show('none');
    expect(focused()).to.equal('other');
  });

  it('is shut by a press outside, not by one inside or on what opens it', async () => {
    const press = async (target: Element | null): Promise<Panel> => {
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await element.updateComplete;
      return element.panel;
    };
    await element.show('find');
    expect(await press(at('.first'))).to.equal('find');
    expect(await press(at('.opener'))).to.equal('find');
    expect(await press(document.body)).to.equal('none');
    await element.show('keys');
    expect(await press(document.body)).to.equal('keys');
  });
});
