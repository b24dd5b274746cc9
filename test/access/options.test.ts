import { expect, html } from '@open-wc/testing';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { nameOf, onPage, optionsOf, partOf, shadowOf } from '../elements/on-page.js';

const msPerDay = 86_400_000;
/** As far as a counted badge reaches. */
const edgePx = 64;

/** Numbers in [0, 1), the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Numbers {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Made-up events over a century, some of which last; as numbers, which leave nothing to interpretation. */
function numbersOf(count: number): Numbers {
  const random = randomFrom(count);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    start[i] = Math.floor((random() * 36_500 - 18_000) * msPerDay);
    end[i] = (start[i] ?? 0) + (random() < 0.2 ? Math.floor(random() * 400 * msPerDay) : 1);
  }
  return { start, end };
}

function dataOf({ start, end }: Numbers): object {
  return {
    title: 'Made up',
    lang: 'en-GB',
    events: Array.from(start, (from, i) => ({
      id: `n${String(i)}`,
      title: `Made up ${String(i)}`,
      start: from,
      end: end[i],
      lane: `Lane ${String(i % 3)}`,
    })),
  };
}

/** How many are in view or no farther off than so many px, counted one by one. */
function inView({ start, end }: Numbers, { viewport }: EventTimeline, marginPx = 0): number {
  const { centre, spanMs, widthPx } = viewport;
  const reach = spanMs / 2 + (marginPx * spanMs) / widthPx;
  const [from, to] = [centre - reach, centre + reach];
  let sum = 0;
  for (let i = 0; i < start.length; i++) if ((start[i] ?? 0) < to && (end[i] ?? 0) > from) sum++;
  return sum;
}

/** How many events an option stands for, by its own words. */
function countOf(option: HTMLElement): number {
  const [, count = '1'] = /(?:^|, )([\d,]+) events, /.exec(nameOf(option)) ?? [];
  return Number(count.replaceAll(',', ''));
}

for (const count of [20, 1_000, 1_000_000]) {
  describe(`${count.toLocaleString('en')} events`, () => {
    let timeline: EventTimeline;
    const numbers = numbersOf(count);

    before(async function () {
      this.timeout(60_000);
      timeline = document.body.appendChild(document.createElement('event-timeline'));
      timeline.data = dataOf(numbers);
      await timeline.updateComplete;
      await timeline.settled;
    });
    after(() => {
      timeline.remove();
    });

    it('AX-2: options share out what is in view, and are no more than 300', async function () {
      this.timeout(20_000);
      for (const factor of [1, 4, 8, 30, 400]) {
        timeline.zoomBy(factor);
        await timeline.settled;
        const options = optionsOf(timeline);
        const sum = options.reduce((total, option) => total + countOf(option), 0);
        // A mark at the edge is seen, and counted, a little beyond its time; a cluster there stays whole.
        const most = inView(numbers, timeline, edgePx);
        expect(sum, `at ${factor}`).to.be.within(inView(numbers, timeline), most);
        expect(options.length).to.be.at.most(300);
        expect(options.map((option) => option.getAttribute('aria-posinset'))).to.deep.equal(
          options.map((_, i) => String(i + 1)),
        );
        for (const option of options) {
          expect(option.getAttribute('aria-setsize')).to.equal(String(options.length));
        }
      }
      timeline.fit();
      await timeline.settled;
    });

    it('AX-21: a page of the table is no more than 2,000 nodes, whichever it is', async function () {
      this.timeout(20_000);
      timeline.view = 'table';
      await timeline.updateComplete;
      await timeline.settled;
      const nodes = (): number => shadowOf(timeline).querySelectorAll('*').length;
      expect(nodes()).to.be.at.most(2_000);
      const rows = partOf(timeline, 'tbody').querySelectorAll('tr').length;
      expect(rows).to.equal(Math.min(count, 100));
      const [next] = [...shadowOf(timeline).querySelectorAll<HTMLElement>('button')].filter((button) =>
        /next page/i.test(nameOf(button)),
      );
      next?.click();
      await timeline.settled;
      expect(next === undefined).to.equal(count <= 100);
      expect(nodes()).to.be.at.most(2_000);
      timeline.view = 'timeline';
      await timeline.updateComplete;
      await timeline.settled;
    });
  });
}

describe('targets', () => {
  it('of options are 24 px each way or more, and no option stands without a name', async () => {
    const timeline = await onPage(html`<event-timeline .data=${dataOf(numbersOf(400))}></event-timeline>`);
    for (const option of optionsOf(timeline)) {
      const { width, height } = option.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(option)).to.be.at.least(24);
      expect(option.getAttribute('aria-label')).to.not.equal('');
    }
  });
});
