import { expect, html, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { frames, onPage, partOf, plotOf, storyAddress } from './on-page.js';

const timeline = (style = ''): TemplateResult =>
  html`<event-timeline src=${storyAddress} style=${style}></event-timeline>`;

const boxes: readonly (readonly [string, TemplateResult])[] = [
  ['a block', timeline()],
  ['a row', html`<div style="display: flex">${timeline()}</div>`],
  [
    'a column that centres',
    html`<div style="display: flex; flex-flow: column; align-items: center">${timeline()}</div>`,
  ],
  ['a grid that centres', html`<div style="display: grid; justify-items: center">${timeline()}</div>`],
  ['a block within a line', html`<div style="display: inline-block">${timeline()}</div>`],
  ['a float', timeline('float: left')],
  ['a place of its own', timeline('position: absolute')],
  ['a table', html`<div style="display: table">${timeline()}</div>`],
  ['a width that fits', timeline('width: fit-content')],
];

describe('the width of a timeline', () => {
  for (const widthPx of [300, 760]) {
    for (const [name, box] of boxes) {
      it(`is all that ${name} in ${String(widthPx)} px has`, async () => {
        const element = await onPage(
          html`<div style="position: relative; width: ${widthPx}px; height: 900px">${box}</div>`,
        );
        expect(element.getBoundingClientRect().width).to.be.closeTo(Math.min(widthPx, innerWidth), 1);
        expect(plotOf(element).clientWidth).to.equal(Math.round(element.getBoundingClientRect().width));
      });
    }
  }

  it('leaves room for what stands beside it', async () => {
    const element = await onPage(
      html`<div style="display: flex; width: 700px">
        <p style="flex: none; width: 100px; margin: 0">Beside</p>
        ${timeline()}
      </div>`,
    );
    expect(element.getBoundingClientRect().width).to.be.closeTo(600, 1);
  });

  it('is shared evenly between the tracks of a grid', async () => {
    const element = await onPage(
      html`<div style="display: grid; grid-template-columns: 1fr 1fr; width: 780px">
        ${timeline()}
        <p style="margin: 0">Beside</p>
      </div>`,
    );
    expect(element.getBoundingClientRect().width).to.be.closeTo(390, 1);
  });

  it('is all there is for what stands elsewhere, too', async () => {
    const element = await onPage(html`<event-timeline id="wide" src=${storyAddress}></event-timeline>`);
    const around = document.createElement('div');
    around.style.cssText = 'display: flex; width: 500px';
    element.after(around);
    render(html`<timeline-overview for="wide"></timeline-overview>`, around);
    const overview = around.querySelector('timeline-overview');
    await waitUntil(() => overview?.shadowRoot?.querySelector('.window'), 'the overview shows');
    expect(overview?.getBoundingClientRect().width).to.be.closeTo(500, 1);
  });
});

describe('a column that is lower than its timeline', () => {
  it('has it shrink, and its lanes scroll', async () => {
    const element = await onPage(
      html`<div style="display: flex; flex-direction: column; width: 900px; height: 340px">
        <event-timeline src=${storyAddress} orientation="horizontal"></event-timeline>
      </div>`,
    );
    await frames();
    await element.settled;
    expect(element.getBoundingClientRect().height).to.be.closeTo(340, 1);
    const { scrollHeight, clientHeight } = plotOf(element);
    expect(scrollHeight).to.be.above(clientHeight);
    expect(partOf(element, '.axis').getBoundingClientRect().bottom).to.be.at.most(
      element.getBoundingClientRect().bottom,
    );
  });
});
