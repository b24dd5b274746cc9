import { expect, html } from '@open-wc/testing';
import { linesOfName } from '../../src/controllers/heading-layer.js';
import { onPage, shadowOf } from './on-page.js';

const lanes = [
  'Parliamentary proceedings and committees of inquiry into the procurement of masks',
  'Ministry of Health, Berlin',
  'Court',
];
const data = { events: lanes.map((lane, i) => ({ title: 'Verdict', when: `202${String(i)}`, lane })) };

describe('names of lanes', () => {
  it('end within their lanes, and tell the whole of it', async () => {
    const timeline = await onPage(
      html`<event-timeline .data=${data} orientation="horizontal" style="width: 780px"></event-timeline>`,
    );
    const names = [...shadowOf(timeline).querySelectorAll<HTMLElement>('.lane-name:not([hidden])')];
    expect(names.map(({ title }) => title)).to.deep.equal(lanes);
    for (const [i, element] of names.entries()) {
      const name = element.querySelector('.name');
      const { bottom } = name?.getBoundingClientRect() ?? { bottom: Infinity };
      expect(bottom, lanes[i]).to.be.at.most(element.getBoundingClientRect().bottom);
      expect((name?.scrollHeight ?? 0) > (name?.clientHeight ?? 0), `${String(lanes[i])} is cut`).to.equal(
        i === 0,
      );
    }
  });

  for (const [height, count, more, lines] of [
    [10, 0, 0, 1],
    [44, 0, 0, 2],
    [58, 0, 0, 3],
    [58, 12, 0, 2],
    [80, 0, 3, 2],
    [30, 12, 0, 1],
  ] as const) {
    it(`have ${String(lines)} lines in ${String(height)} px beside ${String(count || more)} counted`, () => {
      expect(linesOfName({ height, count, more } as never)).to.equal(lines);
    });
  }
});
