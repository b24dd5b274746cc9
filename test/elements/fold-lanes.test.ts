import { expect, html, waitUntil } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { generatedGroups } from '../../stories/generated-events.js';
import { activeIn, frames, hasPart, nameOf, onPage, optionsOf, partOf, shadowOf } from './on-page.js';

const data = generatedGroups();

async function shown(lang = 'en-GB', given: object = data): Promise<EventTimeline> {
  const timeline = await onPage(
    html`<div style="width: 900px"><event-timeline lang=${lang} .data=${given}></event-timeline></div>`,
  );
  await waitUntil(() => !partOf(timeline, '.lane-buttons').hidden);
  return timeline;
}

function buttons(timeline: EventTimeline): readonly HTMLButtonElement[] {
  return [...shadowOf(timeline).querySelectorAll<HTMLButtonElement>('.lane-buttons button:not([hidden])')];
}

function button(timeline: EventTimeline, name: string): HTMLButtonElement {
  const found = buttons(timeline).find((each) => nameOf(each) === name);
  if (!found) throw new Error(`No lane has a button ${name}.`);
  return found;
}

async function click(timeline: EventTimeline, name: string): Promise<void> {
  button(timeline, name).click();
  await timeline.settled;
  await frames();
}

function lanesShown(timeline: EventTimeline): readonly string[] {
  const names = [...shadowOf(timeline).querySelectorAll('.lane-name:not([hidden]) .name')];
  const topOf = (name: Element): number => name.getBoundingClientRect().top;
  return names.sort((one, other) => topOf(one) - topOf(other)).map(({ textContent }) => textContent);
}

/** How many events the options tell of, each by its own words. */
function told(timeline: EventTimeline): number {
  return optionsOf(timeline).reduce((sum, option) => {
    const [, count = '1'] = /(?:^|, )([\d,]+) events, /.exec(nameOf(option)) ?? [];
    return sum + Number(count.replaceAll(',', ''));
  }, 0);
}

function press(timeline: EventTimeline, key: string): boolean {
  const keydown = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  activeIn(timeline)?.dispatchEvent(keydown);
  return keydown.defaultPrevented;
}

const said = (timeline: EventTimeline): string => partOf(timeline, '[part="announcer"]').textContent;

describe('buttons of lanes', () => {
  it('stand for each group, and for a lane with more rows than have room, with what they fold', async () => {
    const timeline = await shown();
    expect(buttons(timeline).map((each) => [nameOf(each), each.getAttribute('aria-expanded')])).to.deep.equal(
      [
        ['Group A', 'true'],
        ['Lane A 1, +8 events', 'false'],
        ...Array.from('BCDEFGH').map((letter) => [`Group ${letter}`, 'true']),
      ],
    );
    expect(button(timeline, 'Lane A 1, +8 events').textContent).to.contain('+8');
    for (const each of buttons(timeline)) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(each)).to.be.at.least(24);
    }
  });

  it('AX-2: fold a group into one band and open it again, with every event told each time', async () => {
    const timeline = await shown();
    const lanes = lanesShown(timeline);
    expect(told(timeline)).to.equal(144);
    await click(timeline, 'Group B');
    expect(button(timeline, 'Group B').getAttribute('aria-expanded')).to.equal('false');
    expect(lanesShown(timeline)).to.deep.equal(lanes.filter((lane) => !lane.startsWith('Lane B')));
    expect(told(timeline)).to.equal(144);
    await waitUntil(() => said(timeline) === 'Group B: folded, 16 events.');
    await click(timeline, 'Group B');
    expect(lanesShown(timeline)).to.deep.equal(lanes);
    expect(told(timeline)).to.equal(144);
    await waitUntil(() => said(timeline) === 'Group B: open.');
  });

  it('AX-2: give the events of a lane rows and take them back, with every event told each time', async () => {
    const timeline = await shown();
    const options = optionsOf(timeline).length;
    await click(timeline, 'Lane A 1, +8 events');
    expect(told(timeline)).to.equal(144);
    expect(optionsOf(timeline).length).to.be.above(options);
    const open = button(timeline, 'Lane A 1');
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    open.click();
    await timeline.settled;
    await frames();
    expect(button(timeline, 'Lane A 1, +8 events').getAttribute('aria-expanded')).to.equal('false');
    expect(told(timeline)).to.equal(144);
    await waitUntil(() => said(timeline) === 'Lane A 1: folded, 8 events.');
  });

  it('are one stop of the Tab key, and arrows go from one to the next', async () => {
    const timeline = await shown();
    const stops = (): readonly string[] =>
      buttons(timeline)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(nameOf);
    expect(stops()).to.deep.equal(['Group A']);
    buttons(timeline)[0]?.focus();
    const { viewport } = timeline;
    for (const [key, name] of [
      ['ArrowDown', 'Lane A 1, +8 events'],
      ['ArrowDown', 'Group B'],
      ['End', 'Group H'],
      ['ArrowDown', 'Group H'],
      ['ArrowUp', 'Group G'],
      ['Home', 'Group A'],
      ['ArrowUp', 'Group A'],
    ] as const) {
      expect(press(timeline, key)).to.equal(true);
      expect(nameOf(activeIn(timeline)), key).to.equal(name);
      expect(stops()).to.deep.equal([name]);
    }
    for (const key of ['ArrowLeft', 'a']) expect(press(timeline, key), key).to.equal(false);
    expect(timeline.viewport).to.deep.equal(viewport);
  });

  it('AX-5: keep the focus when they fold, and hand it on when their lane is folded away', async () => {
    const timeline = await shown();
    const within = button(timeline, 'Lane A 1, +8 events');
    within.focus();
    await click(timeline, 'Group A');
    expect(nameOf(activeIn(timeline))).to.equal('Group B');
    button(timeline, 'Group A').focus();
    await click(timeline, 'Group A');
    expect(nameOf(activeIn(timeline))).to.equal('Group A');
    button(timeline, 'Lane A 1, +8 events').focus();
    timeline.data = { events: [{ title: 'Alone', when: '2000' }] };
    await timeline.settled;
    await frames();
    expect(activeIn(timeline)?.getAttribute('role')).to.equal('option');
    expect(partOf(timeline, '.lane-buttons').hidden).to.equal(true);
  });

  it('leave the focus of an event where it is counted, and arrows go on from there', async () => {
    const timeline = await shown();
    const option = optionsOf(timeline).find((each) => nameOf(each).startsWith('Generated 25,'));
    option?.focus();
    await click(timeline, 'Group B');
    await frames();
    expect(activeIn(timeline)?.getAttribute('role')).to.equal('option');
    expect(press(timeline, 'ArrowRight')).to.equal(true);
    await timeline.settled;
    expect(activeIn(timeline)?.getAttribute('role')).to.equal('option');
  });

  it('go by what the data have folded, and open that', async () => {
    const lanes = [
      { id: 'a', label: 'Outer', collapsed: true },
      { id: 'b', label: 'Inner', parent: 'a' },
      { id: 'c', label: 'Low', collapsed: true },
    ];
    const events = Array.from('abcccc').map((lane, i) => ({
      title: `An event with a name that needs some room, number ${String(i)}`,
      when: String(2000 + i),
      lane,
    }));
    const timeline = await shown('en-GB', { lanes, events });
    expect(lanesShown(timeline)).to.deep.equal(['Outer', 'Low']);
    await click(timeline, 'Outer');
    expect(lanesShown(timeline)).to.deep.equal(['Outer', 'Inner', 'Low']);
    const { height } = partOf(timeline, '.stage').getBoundingClientRect();
    await click(timeline, 'Low');
    expect(partOf(timeline, '.stage').getBoundingClientRect().height).to.be.above(height);
    expect(told(timeline)).to.equal(6);
  });

  it('forget what was folded when other lanes come, and keep it when the same do', async () => {
    const timeline = await shown();
    await click(timeline, 'Group B');
    timeline.data = structuredClone(data);
    await timeline.settled;
    await frames();
    expect(button(timeline, 'Group B').getAttribute('aria-expanded')).to.equal('false');
    const others = [{ id: 'x' }, { id: 'y', parent: 'x' }, { id: 'z' }];
    timeline.data = {
      lanes: others,
      events: others.map(({ id }) => ({ title: id, when: '2000', lane: id })),
    };
    await timeline.settled;
    await frames();
    expect(buttons(timeline).map((each) => each.getAttribute('aria-expanded'))).to.deep.equal(['true']);
  });

  it('are worded in the language of the page', async () => {
    const timeline = await shown('de');
    await click(timeline, 'Group B');
    await waitUntil(() => said(timeline) === 'Group B: eingeklappt, 16 Ereignisse.');
    expect(button(timeline, 'Lane A 1, +8 Ereignisse').title).to.equal('Spur ausklappen');
    expect(partOf(timeline, '.lane-buttons').getAttribute('aria-label')).to.equal('Spuren');
  });

  it('are not there where no lane folds, nor where time runs down', async () => {
    const timeline = await onPage(
      html`<event-timeline .data=${data} orientation="vertical"></event-timeline>`,
    );
    await frames();
    expect(hasPart(timeline, '.lane-buttons button[aria-expanded]')).to.equal(false);
    timeline.data = { events: [{ title: 'Alone', when: '2000' }] };
    timeline.orientation = 'horizontal';
    await timeline.settled;
    await frames();
    expect(hasPart(timeline, '.lane-buttons:not([hidden])')).to.equal(false);
  });

  it('are in the picture that is taken along as the reader has it', async () => {
    const timeline = await shown();
    expect(await timeline.toSVG())
      .to.contain('+8')
      .and.to.contain('Lane B 1');
    await click(timeline, 'Group B');
    expect(await timeline.toSVG()).to.not.contain('Lane B 1');
  });
});

describe('the button that counts lanes above an upright plot', () => {
  it('has a name, is reached by keys, and opens the legend with all of them', async () => {
    const timeline = await onPage(
      html`<div style="width: 390px"><event-timeline lang="en-GB" .data=${data}></event-timeline></div>`,
    );
    await waitUntil(() => !partOf(timeline, '.lane-buttons').hidden);
    const all = buttons(timeline);
    expect(all.map(nameOf)).to.have.length(1);
    const [only] = all;
    expect(nameOf(only ?? timeline)).to.match(/^Legend, Lanes: \u200e\+\d\d$/);
    expect(only?.tabIndex).to.equal(0);
    expect(only?.hasAttribute('aria-expanded')).to.equal(false);
    only?.click();
    await waitUntil(() => hasPart(timeline, '.legend'));
    expect(activeIn(timeline)?.localName).to.equal('summary');
    expect(partOf(timeline, '.legend').querySelectorAll('ul')[0]?.children.length).to.equal(40);
  });

  it('is not there where all lanes have their names', async () => {
    const few = { events: [{ title: 'One', when: '2010', lane: 'One lane' }] };
    const timeline = await onPage(
      html`<div style="width: 390px"><event-timeline lang="en-GB" .data=${few}></event-timeline></div>`,
    );
    expect(buttons(timeline)).to.deep.equal([]);
  });
});
