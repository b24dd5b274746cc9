import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, hasPart, nameOf, onPage, optionsOf, partOf, storyAddress } from './on-page.js';
import { pressKey, type Held } from './real-input.js';

interface WrittenClaim {
  readonly source?: string;
  readonly by?: string;
  readonly status: string;
}

interface WrittenEvent {
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly said?: string;
  readonly description: string;
  readonly claims: readonly WrittenClaim[];
}

interface WrittenDataset {
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly WrittenEvent[];
}

const written = (await (await fetch(storyAddress)).json()) as WrittenDataset;

const statusWords: Readonly<Record<string, string>> = {
  reported: 'Reported',
  believed: 'Believed',
  planned: 'Planned',
};

/** Everything of an event that has to be readable in its details. */
function expectWhole(text: string, { title, lane, said, description, claims }: WrittenEvent): void {
  expect(text).to.contain(title);
  expect(text).to.contain(description);
  expect(text).to.contain(written.lanes.find(({ id }) => id === lane)?.label ?? '');
  if (said !== undefined) expect(text).to.contain(said);
  for (const { source, by, status } of claims) {
    expect(text, `who says ${title}`).to.contain(by ?? 'not told who');
    expect(text, `source of ${title}`).to.contain(
      written.sources.find(({ id }) => id === source)?.title ?? '',
    );
    expect(text.toLowerCase(), `status of ${title}`).to.contain(statusWords[status]?.toLowerCase() ?? status);
  }
}

for (const widthPx of [780, 390]) {
  describe(`the story, read with the keyboard alone, ${widthPx} px wide`, () => {
    let timeline: EventTimeline;

    async function press(key: string, held: Held = {}): Promise<void> {
      await pressKey(key, held);
      await timeline.settled;
    }

    /** Tab from the start of the page until the focus is on an event. */
    async function enterPlot(): Promise<void> {
      for (let i = 0; i < 10; i++) {
        if (activeIn(timeline)?.getAttribute('role') === 'option') return;
        await press('Tab');
      }
      throw new Error('Tab does not lead to an event.');
    }

    beforeEach(async () => {
      timeline = await onPage(
        html`<button id="before">before</button>
          <div style="width: ${widthPx}px">
            <event-timeline src=${storyAddress}></event-timeline>
          </div>
          <button>after</button>`,
      );
      document.getElementById('before')?.focus();
    });

    it('is reached, opened, read and closed event by event', async () => {
      await enterPlot();
      const isVertical = partOf(timeline, '.listbox').getAttribute('aria-orientation') === 'vertical';
      await press('Home');
      const read: string[] = [];
      for (let i = 0; i < written.events.length; i++) {
        const option = activeIn(timeline);
        const name = nameOf(option);
        const told = written.events.find(({ title }) => name.startsWith(`${title},`));
        expect(told, name).to.not.equal(undefined);
        if (!told) return;
        await press('Enter');
        expect(nameOf(activeIn(timeline))).to.equal(told.title);
        expectWhole(partOf(timeline, '[part="details"]').textContent.replace(/\s+/g, ' '), told);
        expect(timeline.selected).to.equal(told.id);
        await press('Escape');
        expect(hasPart(timeline, '[part="details"]')).to.equal(false);
        expect(activeIn(timeline)).to.equal(option);
        read.push(told.id);
        await press(isVertical ? 'ArrowDown' : 'ArrowRight');
      }
      expect([...read].sort()).to.deep.equal(written.events.map(({ id }) => id).sort());
    });

    it('goes from event to event inside the details', async () => {
      await enterPlot();
      await press('Home');
      await press('Enter');
      const read: string[] = [];
      for (let i = 0; i < written.events.length; i++) {
        read.push(timeline.selected ?? '');
        const onward = partOf(timeline, '.onward');
        const later = [...onward.querySelectorAll<HTMLElement>('.neighbour')].find((button) =>
          nameOf(button).startsWith('Next'),
        );
        if (!later) break;
        later.focus();
        await press('Enter');
      }
      expect([...read].sort()).to.deep.equal(written.events.map(({ id }) => id).sort());
      await press('Escape');
      expect(nameOf(activeIn(timeline))).to.contain(
        written.events.find(({ id }) => id === read.at(-1))?.title,
      );
    });

    it('has an option for every event', () => {
      expect(optionsOf(timeline)).to.have.length(written.events.length);
    });
  });
}
