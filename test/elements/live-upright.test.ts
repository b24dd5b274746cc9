import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { optionsOf, onPage, shadowOf } from './on-page.js';

const lanes = [{ id: 'one' }, { id: 'two' }];

function many(count: number, from = 0): object[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `m${String(from + i)}`,
    title: `Event ${String(from + i)}`,
    start: Date.UTC(2016, 0, 1) + ((i * 7_919) % 31_000_000) * 1_000,
    lane: i % 2 ? 'one' : 'two',
    importance: (i % 97) / 97,
  }));
}

describe('many events upright', () => {
  it('are planned in turns: the page goes on meanwhile, and then everything is there', async () => {
    const timeline = await onPage(
      html`<event-timeline orientation="vertical" .data=${{ lanes, events: many(20_000) }}></event-timeline>`,
    );
    const counted = optionsOf(timeline).reduce((sum, option) => {
      const [count] = /^\D*([\d,]+) events/.exec(option.getAttribute('aria-label') ?? '')?.slice(1) ?? [];
      return sum + (count === undefined ? 1 : Number(count.replaceAll(',', '')));
    }, 0);
    expect(counted).to.be.at.least(20_000);

    const { viewport } = timeline;
    timeline.zoomBy(8);
    await timeline.settled;
    const zoomed = timeline.viewport;
    expect(zoomed.spanMs).to.be.closeTo(viewport.spanMs / 8, 1);
    let turns = 0;
    const timer = setInterval(() => turns++);
    timeline.append(many(60_000, 20_000));
    await timeline.settled;
    clearInterval(timer);
    expect(turns).to.be.greaterThan(10);
    expect(timeline.events.length).to.equal(80_000);
    expect(timeline.viewport).to.deep.equal(zoomed);
    expect(shadowOf(timeline).querySelectorAll('*').length).to.be.lessThan(1_400);
  });

  it('keep what shows while the next plan is made, whoever moves the view', async () => {
    const timeline = await onPage(
      html`<event-timeline orientation="vertical" .data=${{ lanes, events: many(30_000) }}></event-timeline>`,
    );
    timeline.append(many(30_000, 30_000));
    timeline.zoomBy(4);
    const titles = (): number => optionsOf(timeline).length;
    for (let i = 0; i < 5; i++) {
      await new Promise(requestAnimationFrame);
      expect(titles()).to.be.greaterThan(0);
    }
    await timeline.settled;
    expect(timeline.events.length).to.equal(60_000);
  });
});
