import { expect, html } from '@open-wc/testing';
import { onPage, partOf, plotOf, shadowOf, storyAddress } from './on-page.js';

describe('in a language that has no words', () => {
  it('a timeline is English altogether: words, dates, axis and direction', async () => {
    const timeline = await onPage(
      html`<div lang="fa" dir="rtl" style="width: 780px">
        <event-timeline src=${storyAddress}></event-timeline>
      </div>`,
    );
    expect(getComputedStyle(plotOf(timeline)).direction).to.equal('ltr');
    expect(partOf(timeline, '.about').textContent).to.contain('15 events');
    const names = partOf(timeline, '.lane-name').getBoundingClientRect();
    expect(names.left).to.equal(plotOf(timeline).getBoundingClientRect().left);
    const axis = [...shadowOf(timeline).querySelectorAll('.context:not([hidden])')].map(
      ({ textContent }) => textContent,
    );
    expect(axis).to.include('January 2017');
  });

  it('so are parts of it elsewhere on the page', async () => {
    const timeline = await onPage(
      html`<div lang="fa" dir="rtl">
        <event-timeline id="stand-in" src=${storyAddress}></event-timeline>
        <timeline-toolbar for="stand-in"></timeline-toolbar>
      </div>`,
    );
    const toolbar = document.querySelector('timeline-toolbar');
    for (let i = 0; i < 50 && !toolbar?.shadowRoot?.querySelector('button'); i++) await timeline.settled;
    const button = toolbar?.shadowRoot?.querySelector('button');
    expect(button && getComputedStyle(button).direction).to.equal('ltr');
  });

  it('a timeline in Arabic runs from right to left', async () => {
    const timeline = await onPage(
      html`<div lang="ar" dir="rtl"><event-timeline src=${storyAddress}></event-timeline></div>`,
    );
    expect(getComputedStyle(plotOf(timeline)).direction).to.equal('rtl');
  });
});
