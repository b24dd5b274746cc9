import { expect, html, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, nameOf, onPage, optionsOf, partOf, shadowOf, storyAddress } from './on-page.js';

const lanes = [{ id: 'air' }, { id: 'ground' }];

type Row = Record<string, unknown> & { readonly id: string };

function eventOf(id: string, day: number, more: Record<string, unknown> = {}): Row {
  return { id, title: `Event ${id}`, start: Date.UTC(2016, 0, day), lane: 'air', ...more };
}

function many(count: number, from = 0): Row[] {
  return Array.from({ length: count }, (_, i) =>
    eventOf(`m${String(from + i)}`, 1 + ((i * 37) % 360), { lane: i % 2 ? 'air' : 'ground' }),
  );
}

async function showing(events: readonly unknown[], attributes = {}): Promise<EventTimeline> {
  // As wide with a scroll bar beside it as without: lanes may grow.
  return onPage(
    html`<div style="width: 700px">
      <event-timeline .data=${{ lanes, events, ...attributes }}></event-timeline>
    </div>`,
  );
}

function optionTitles(timeline: EventTimeline): string[] {
  return optionsOf(timeline).map((option) => nameOf(option).split(',')[0] ?? '');
}

describe('live data in the page', () => {
  it('come in, change and go by methods', async () => {
    const timeline = await showing([eventOf('a', 1), eventOf('b', 200)]);
    timeline.append([eventOf('c', 100, { lane: 'sea' })]);
    await timeline.settled;
    expect(optionTitles(timeline)).to.deep.equal(['Event a', 'Event c', 'Event b']);
    expect(partOf(timeline, '.headings').textContent).to.contain('sea');
    timeline.update(eventOf('c', 190, { title: 'Later' }));
    await timeline.settled;
    expect(optionTitles(timeline)).to.deep.equal(['Event a', 'Later', 'Event b']);
    timeline.remove('a');
    await timeline.settled;
    expect(optionTitles(timeline)).to.deep.equal(['Later', 'Event b']);
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });

  it('bring the toolbar with the first event, and leave it when the last one goes', async () => {
    const timeline = await showing([]);
    const buttons = (): number => shadowOf(timeline).querySelectorAll('.toolbar .button').length;
    expect(buttons()).to.equal(0);
    timeline.append([eventOf('a', 1)]);
    await timeline.settled;
    expect(buttons()).to.be.at.least(8);
    timeline.remove('a');
    await timeline.settled;
    expect(buttons()).to.be.at.least(8);
  });

  it('leave view, focus and what is open where they are', async () => {
    for (const count of [20, 2_000]) {
      const timeline = await showing(many(count));
      timeline.zoomBy(4);
      await timeline.settled;
      const { viewport } = timeline;
      timeline.selected = 'm7';
      await timeline.settled;
      // One with words of its own, which nobody takes from it.
      const option = optionsOf(timeline).find((each) => each.querySelector('.words:not(.none)') !== null);
      option?.focus();
      const focused = option?.dataset['key'];
      expect(focused).to.match(/^e/);
      for (let batch = 0; batch < 3; batch++) {
        timeline.append(many(count / 10, 10_000 * (batch + 1)));
        await timeline.settled;
      }
      expect(timeline.viewport).to.deep.equal(viewport);
      expect(timeline.selectedEvent?.id).to.equal('m7');
      expect(activeIn(timeline)?.dataset['key']).to.equal(focused);
      expect(timeline.events.length).to.equal(count * 1.3);
    }
  });

  it('TR-26: come in by the thousand without moving anything', async () => {
    const timeline = await showing(many(500));
    const { viewport } = timeline;
    const elements = (): number => shadowOf(timeline).querySelectorAll('*').length;
    for (let batch = 0; batch < 10; batch++) timeline.append(many(1_000, 1_000 * (batch + 1)));
    await timeline.settled;
    expect(timeline.events.length).to.equal(10_500);
    expect(timeline.viewport).to.deep.equal(viewport);
    expect(elements()).to.be.lessThan(1_000);
  });

  it('close what was open when it goes, and lead the focus on', async () => {
    const timeline = await showing([eventOf('a', 1), eventOf('b', 100), eventOf('c', 300)]);
    timeline.selected = 'b';
    await timeline.settled;
    shadowOf(timeline).querySelector<HTMLElement>('[data-key=e1]')?.focus();
    timeline.remove('b');
    await timeline.settled;
    expect(timeline.selectedEvent).to.equal(null);
    expect(timeline.selected).to.equal(null);
    expect(activeIn(timeline)?.dataset['key']).to.be.oneOf(['e0', 'e2']);
  });

  it('need no data before, and wait for data that are on their way', async () => {
    const empty = await onPage(html`<event-timeline></event-timeline>`);
    empty.append([eventOf('a', 1), eventOf('b', 40)]);
    await empty.settled;
    expect(optionTitles(empty)).to.deep.equal(['Event a', 'Event b']);

    const loading = document.createElement('event-timeline');
    loading.src = storyAddress;
    document.body.append(loading);
    loading.append([{ id: 'late', title: 'Added', when: '2017-01-20' }]);
    await loading.settled;
    expect(loading.events.length).to.equal(16);
    expect(loading.events.at(-1)?.title).to.equal('Added');
    loading.remove();
  });

  it('pass the filter or do not show', async () => {
    const timeline = await showing([eventOf('a', 1), eventOf('b', 100, { title: 'Bridge' })]);
    timeline.filter = 'bridge';
    await timeline.settled;
    timeline.append([eventOf('c', 40), eventOf('d', 60, { title: 'Another bridge' })]);
    await timeline.settled;
    expect(optionTitles(timeline)).to.deep.equal(['Another bridge', 'Bridge']);
  });

  it('are told of when they cannot be read, as rows that count on', async () => {
    const timeline = await showing([eventOf('a', 1)]);
    const told = oneEvent(timeline, 'timeline-problems');
    timeline.append([eventOf('b', 2), { title: 'No date' }, 7]);
    const { detail } = (await told) as CustomEvent<{ skipped: number }>;
    expect(detail.skipped).to.equal(2);
    await timeline.settled;
    const problems = [...(timeline.problems ?? [])];
    expect(problems.map(({ path }) => path)).to.deep.equal(['events[2].when', 'events[3]']);
    expect(timeline.matches(':state(partial)')).to.equal(true);
  });

  it('stop at max-events, which is one problem', async () => {
    const timeline = await onPage(
      html`<event-timeline max-events="3" .data=${{ lanes, events: [eventOf('a', 1)] }}></event-timeline>`,
    );
    for (const day of [2, 3, 4, 5]) {
      timeline.append([eventOf(`n${String(day)}`, day)]);
      await timeline.settled;
    }
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['a', 'n2', 'n3']);
    expect([...(timeline.problems ?? [])].map(({ code }) => code)).to.deep.equal(['too-many-events']);
  });

  it('refuse what makes no sense by a TypeError, and change nothing', async () => {
    const timeline = await showing([eventOf('a', 1)]);
    expect(() => timeline.update({ id: 'x' })).to.throw(TypeError, '"x"');
    expect(() => timeline.remove('x')).to.throw(TypeError, '"x"');
    expect(() => {
      timeline.update({} as { id: string });
    }).to.throw(TypeError);
    timeline.append([eventOf('b', 2)]);
    timeline.update(eventOf('b', 3));
    timeline.remove('b');
    expect(() => timeline.remove('b')).to.throw(TypeError);
    await timeline.settled;
    expect(timeline.events.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('keep what every element does by these names', async () => {
    const timeline = await showing([eventOf('a', 1)]);
    timeline.append('text', document.createElement('b'));
    expect(timeline.querySelector('b')).to.not.equal(null);
    timeline.remove();
    expect(timeline.isConnected).to.equal(false);
  });

  it('S10: whatever came and went, the picture is that of what is left', async () => {
    const day = fc.integer({ min: 1, max: 300 });
    const commands = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('append'), at: day, length: fc.integer({ min: 0, max: 60 }) }),
        fc.record({ kind: fc.constant('update'), at: day, length: fc.integer({ min: 0, max: 60 }) }),
        fc.record({ kind: fc.constant('remove'), at: fc.nat(), length: fc.nat() }),
      ),
      { minLength: 4, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        const model = new Map([['first', eventOf('first', 10)]]);
        const timeline = await showing([...model.values()]);
        let made = 0;
        for (const { kind, at, length } of given) {
          // With nothing left there is no time to show.
          const ids = [...model.keys()].filter((each) => each !== 'first');
          const id = kind === 'append' ? `n${String(made++)}` : (ids[at % ids.length] ?? '');
          if (id === '') continue;
          if (kind === 'remove') {
            timeline.remove(id);
            model.delete(id);
            continue;
          }
          const end = length > 0 ? { end: Date.UTC(2016, 0, at + length) } : {};
          const row = eventOf(id, at, { ...end, lane: at % 2 ? 'air' : 'ground' });
          model.set(id, row);
          if (kind === 'append') timeline.append([row]);
          else timeline.update(row);
        }
        await timeline.settled;
        const loaded = await showing([...model.values()]);
        expect(await timeline.toSVG()).to.equal(await loaded.toSVG());
      }),
      { seed: 1, numRuns: 4 },
    );
  });
});
