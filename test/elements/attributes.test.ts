import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import {
  buttonFor,
  hasPart,
  heardInConsole,
  nameOf,
  onPage,
  optionsOf,
  partOf,
  shadowOf,
  storyAddress,
} from './on-page.js';

const msPerDay = 86_400_000;
/** Damascus, the zone of the story, is two hours ahead of UTC in winter. */
const aheadMs = 2 * 3_600_000;

interface Shown {
  readonly start: number;
  readonly end: number;
}

function spanShown({ viewport: { centre, spanMs } }: EventTimeline): Shown {
  return { start: centre - spanMs / 2, end: centre + spanMs / 2 };
}

function expectSpan(timeline: EventTimeline, start: number, end: number): void {
  const shown = spanShown(timeline);
  expect(shown.start, 'start').to.be.closeTo(start, 1);
  expect(shown.end, 'end').to.be.closeTo(end, 1);
}

describe('attributes about what is in sight', () => {
  it('from and to: the first picture shows both ends whole', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} from="2017-01-22" to="2017-02-03"></event-timeline>`,
    );
    expectSpan(timeline, Date.UTC(2017, 0, 22) - aheadMs, Date.UTC(2017, 1, 4) - aheadMs);
    timeline.to = '2017-01';
    await timeline.settled;
    expectSpan(timeline, Date.UTC(2017, 0, 22) - aheadMs, Date.UTC(2017, 1, 1) - aheadMs);
  });

  it('from alone: the other end is left to the data', async () => {
    const whole = spanShown(await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`));
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} from="2017-01-20"></event-timeline>`,
    );
    expectSpan(timeline, Date.UTC(2017, 0, 20) - aheadMs, whole.end);
  });

  it('min-span, max-span, earliest, latest: zooming and panning end there', async () => {
    const timeline = await onPage(
      html`<event-timeline
        src=${storyAddress}
        from="2017-01-22"
        to="2017-01-28"
        min-span="P2D"
        max-span="P10D"
        earliest="2017-01-15"
        latest="2017-02-01"
      ></event-timeline>`,
    );
    timeline.zoomBy(1e6);
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.closeTo(2 * msPerDay, 1);
    timeline.zoomBy(1e-6);
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.closeTo(10 * msPerDay, 1);
    for (let i = 0; i < 6; i++) {
      buttonFor(timeline, 'earlier').click();
      await timeline.settled;
    }
    expect(spanShown(timeline).start).to.be.closeTo(Date.UTC(2017, 0, 15) - aheadMs, 1);
    for (let i = 0; i < 6; i++) {
      buttonFor(timeline, 'later').click();
      await timeline.settled;
    }
    expect(spanShown(timeline).end).to.be.closeTo(Date.UTC(2017, 1, 2) - aheadMs, 1);
  });

  it('filter: what does not pass is hidden, everywhere', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} filter="lane:air"></event-timeline>`,
    );
    expect(optionsOf(timeline)).to.have.length(2);
    timeline.filter = null;
    await timeline.updateComplete;
    await timeline.settled;
    expect(optionsOf(timeline)).to.have.length(15);
  });

  it('view: the same events as list and table, and back', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress} view="list"></event-timeline>`);
    const titles = timeline.events.map(({ title }) => title).sort();
    const inPage = (selector: string): readonly string[] =>
      titles.filter((title) => partOf(timeline, selector).textContent.includes(title));
    expect(inPage('.list')).to.deep.equal(titles);
    timeline.view = 'table';
    await timeline.updateComplete;
    await timeline.settled;
    expect(inPage('table')).to.deep.equal(titles);
    timeline.view = null;
    await timeline.updateComplete;
    await timeline.settled;
    expect(optionsOf(timeline)).to.have.length(15);
  });
});

describe('attributes about the layout', () => {
  it('lanes: another field makes them', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress} lanes="status"></event-timeline>`);
    const lanes = [...shadowOf(timeline).querySelectorAll('.lane-name .name')].map(
      (name) => name.textContent,
    );
    expect([...lanes].sort()).to.deep.equal(['believed', 'planned', 'reported']);
  });

  it('controls: what the toolbar offers', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} controls="zoom"></event-timeline>`,
    );
    const offered = [...shadowOf(timeline).querySelectorAll<HTMLElement>('[data-command]')].map(
      ({ dataset }) => dataset['command'],
    );
    expect(offered).to.deep.equal(['zoomOut', 'zoomIn']);
    timeline.controls = 'none';
    await timeline.updateComplete;
    expect(hasPart(timeline, '[part="toolbar"]')).to.equal(false);
  });

  it('overview: the strip, or none', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect(hasPart(timeline, '[part="overview"]')).to.equal(true);
    timeline.overview = 'none';
    await timeline.updateComplete;
    expect(hasPart(timeline, '[part="overview"]')).to.equal(false);
  });

  it('details: where they stand, or none', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="palmyra" details="none"></event-timeline>`,
    );
    expect(hasPart(timeline, '[part="details"]')).to.equal(false);
    expect(timeline.selectedEvent?.id).to.equal('palmyra');
    timeline.details = 'sheet';
    await timeline.updateComplete;
    expect(partOf(timeline, '[part="details"]').classList.contains('sheet')).to.equal(true);
  });

  it('orientation: upright however wide', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} orientation="vertical"></event-timeline>`,
    );
    const listbox = partOf(timeline, '.listbox');
    expect(listbox.getAttribute('aria-orientation')).to.equal('vertical');
    timeline.orientation = 'horizontal';
    await timeline.updateComplete;
    await timeline.settled;
    expect(listbox.getAttribute('aria-orientation')).to.equal('horizontal');
    expect(optionsOf(timeline)).to.have.length(15);
  });
});

describe('attributes about words', () => {
  it('label: names what has no title', async () => {
    const timeline = await onPage(
      html`<event-timeline
        label="Mine"
        .data=${{ events: [{ title: 'a', when: '2001' }] }}
      ></event-timeline>`,
    );
    expect(nameOf(partOf(timeline, '[part="base"]'))).to.equal('Mine');
    timeline.label = null;
    await timeline.updateComplete;
    expect(nameOf(partOf(timeline, '[part="base"]'))).to.equal('Timeline');
  });

  it('heading-level and landmark: as the page has it', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} selected="palmyra" heading-level="3"></event-timeline>`,
    );
    const levels = (): readonly (string | null)[] =>
      ['[part="title"]', '#details-heading'].map((selector) =>
        partOf(timeline, selector).getAttribute('aria-level'),
      );
    expect(levels()).to.deep.equal(['3', '4']);
    timeline.headingLevel = 'none';
    timeline.landmark = 'none';
    await timeline.updateComplete;
    expect(levels()).to.deep.equal([null, null]);
    const roles = ['[part="title"]', '#details-heading', '[part="base"]', '[part="details"]'].map(
      (selector) => partOf(timeline, selector).getAttribute('role'),
    );
    expect(roles).to.deep.equal([null, null, 'group', 'group']);
  });

  it('time-zone: the axis counts in it', async () => {
    const data = { timeZone: 'UTC', events: [{ title: 'a', when: '2024-06-01' }] };
    const at = async (zone: string): Promise<number> =>
      spanShown(
        await onPage(
          html`<event-timeline
            .data=${data}
            time-zone=${zone}
            from="2024-06-01"
            to="2024-06-01"
          ></event-timeline>`,
        ),
      ).start;
    expect((await at('UTC')) - (await at('Asia/Tokyo'))).to.be.closeTo(9 * 3_600_000, 1);
  });

  it('lang: interface and dates; the data stay as they are', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress} lang="de"></event-timeline>`);
    expect(nameOf(buttonFor(timeline, 'zoomIn'))).to.equal('Vergrößern');
    const [palmyra] = optionsOf(timeline)
      .map(nameOf)
      .filter((name) => name.startsWith('Palmyra'));
    expect(palmyra).to.contain('Palmyra recaptured by IS').and.to.contain('Dezember 2016');
  });
});

describe('attributes that say nothing', () => {
  it('are problems, and the defaults stand', async () => {
    const timeline = await onPage(
      html`<event-timeline
        src=${storyAddress}
        from="soon"
        orientation="slanted"
        gestures="rude"
        heading-level="9"
        min-span="long"
      ></event-timeline>`,
    );
    const { problems } = timeline;
    const paths = [...(problems ?? [])]
      .filter(({ code }) => code === 'attribute-value')
      .map(({ path }) => path);
    const told = await heardInConsole(5);
    expect(told).to.have.length(5);
    expect(told.join('\n')).to.match(/event-timeline: .*attribute from.* .*soon.* is not understood/);
    expect([...paths].sort()).to.deep.equal(
      ['from', 'gestures', 'heading-level', 'min-span', 'orientation'].map((name) => `attribute ${name}`),
    );
    expect(optionsOf(timeline)).to.have.length(15);
    expect(partOf(timeline, '[part="title"]').getAttribute('aria-level')).to.equal('2');
  });

  it('are told when they change later, too', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect(timeline.problems?.noted).to.equal(0);
    timeline.gestures = 'rude';
    await timeline.updateComplete;
    await timeline.settled;
    expect(timeline.problems?.noted).to.equal(1);
    expect(await heardInConsole(1)).to.have.length(1);
  });
});

describe('methods', () => {
  it('goTo: an event by its id, or a date; a TypeError for neither', async () => {
    const timeline = await onPage(
      html`<event-timeline src=${storyAddress} from="2017-01-22" to="2017-02-03"></event-timeline>`,
    );
    timeline.goTo('palmyra');
    await timeline.settled;
    const { start, end } = spanShown(timeline);
    expect(start).to.be.lessThan(Date.UTC(2017, 0, 1));
    expect(end).to.be.greaterThan(Date.UTC(2016, 11, 1));
    timeline.goTo('2017-01-10');
    await timeline.settled;
    expect(spanShown(timeline).start).to.be.at.most(Date.UTC(2017, 0, 10) - aheadMs + 1);
    expect(spanShown(timeline).end).to.be.at.least(Date.UTC(2017, 0, 11) - aheadMs - 1);
    expect(() => {
      timeline.goTo('nowhere');
    }).to.throw(TypeError, 'nowhere');
  });

  it('fit and zoomBy', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const whole = timeline.viewport;
    timeline.zoomBy(8);
    await timeline.settled;
    expect(timeline.viewport.spanMs).to.be.closeTo(whole.spanMs / 8, 1);
    timeline.fit();
    await timeline.settled;
    expect(timeline.viewport).to.deep.equal(whole);
  });

  it('toSVG: the same data are the same text, however often', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    const first = await timeline.toSVG();
    expect(new DOMParser().parseFromString(first, 'image/svg+xml').querySelector('parsererror')).to.equal(
      null,
    );
    timeline.zoomBy(3);
    await timeline.settled;
    expect(await timeline.toSVG()).to.equal(first);
    expect(await timeline.toSVG({ span: 'view' })).to.not.equal(first);
    const again = await onPage(html`<event-timeline src=${storyAddress}></event-timeline>`);
    expect(await again.toSVG()).to.equal(first);
  });

  it('toSVG: all of it, where only the list has been seen', async () => {
    const timeline = await onPage(html`<event-timeline src=${storyAddress} view="list"></event-timeline>`);
    const picture = await timeline.toSVG({ span: 'view' });
    expect(picture === (await timeline.toSVG({ span: 'all', sources: false }))).to.equal(true);
    expect(picture.includes('Heavy losses; IS forced on the defensive')).to.equal(true);
    expect(picture.includes('1970')).to.equal(false);
  });
});
