import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { activeIn, optionsOf, shadowOf } from '../elements/on-page.js';

/** One thing a reader or a page does. */
type Step =
  | { readonly kind: 'key'; readonly key: string; readonly ctrlKey: boolean }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'filter'; readonly lane: string }
  | { readonly kind: 'filterBy'; readonly modulus: number }
  | { readonly kind: 'data'; readonly seed: number; readonly count: number }
  | { readonly kind: 'select'; readonly id: string | null }
  | { readonly kind: 'view'; readonly view: string }
  | { readonly kind: 'fit' };

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  '+',
  '-',
  '0',
  'Enter',
  'Escape',
  'Backspace',
  'e',
];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('key' as const),
      key: fc.constantFrom(...keys),
      ctrlKey: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('zoom' as const), factor: fc.constantFrom(0.1, 0.5, 2, 8, 100) }),
  fc.record({
    kind: fc.constant('filter' as const),
    lane: fc.constantFrom('', 'lane:a', 'lane:b', 'lane:c'),
  }),
  fc.record({ kind: fc.constant('filterBy' as const), modulus: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    kind: fc.constant('data' as const),
    seed: fc.integer({ min: 0, max: 50 }),
    count: fc.integer({ min: 1, max: 120 }),
  }),
  fc.record({
    kind: fc.constant('select' as const),
    id: fc.option(fc.integer({ min: 0, max: 120 }).map((i) => `e${String(i)}`)),
  }),
  fc.record({
    kind: fc.constant('view' as const),
    view: fc.constantFrom('timeline', 'list', 'table'),
  }),
  fc.record({ kind: fc.constant('fit' as const) }),
);

function dataOf(seed: number, count: number): object {
  return {
    title: 'Made up',
    lang: 'en-GB',
    events: Array.from({ length: count }, (_, i) => {
      const day = ((i + seed) * 7_919) % 3_000;
      return {
        id: `e${String(i + seed)}`,
        title: `Event ${String(i + seed)}`,
        when: new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10),
        lane: 'abc'[(i + seed) % 3],
      };
    }),
  };
}

async function take(timeline: EventTimeline, what: Step): Promise<void> {
  if (what.kind === 'key') {
    const { key, ctrlKey } = what;
    activeIn(timeline)?.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
    );
  } else if (what.kind === 'zoom') timeline.zoomBy(what.factor);
  else if (what.kind === 'filter') timeline.filter = what.lane === '' ? null : what.lane;
  else if (what.kind === 'filterBy') {
    timeline.filterBy(({ id }) => Number(id.slice(1)) % what.modulus === 0);
  } else if (what.kind === 'data') timeline.data = dataOf(what.seed, what.count);
  else if (what.kind === 'view') timeline.view = what.view;
  else if (what.kind === 'select') timeline.selected = what.id;
  else timeline.fit();
  await timeline.updateComplete;
  await timeline.settled;
}

describe('AX-5 and AX-6: whatever is done', () => {
  it('the focus stays in the component, and the list has one Tab stop', async function () {
    // Each step waits for what it has brought about to be on screen.
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const timeline = document.body.appendChild(document.createElement('event-timeline'));
        try {
          timeline.data = dataOf(0, 60);
          await timeline.updateComplete;
          await timeline.settled;
          optionsOf(timeline)[0]?.focus();
          for (const [i, each] of steps.entries()) {
            await take(timeline, each);
            const place = `step ${String(i)}: ${JSON.stringify(each)}`;
            expect(document.activeElement, place).to.equal(timeline);
            expect(activeIn(timeline)?.checkVisibility(), place).to.equal(true);
            const stops = optionsOf(timeline).filter(({ tabIndex }) => tabIndex === 0);
            const isShown = shadowOf(timeline).querySelector('.plot:not([hidden])') !== null;
            if (isShown && optionsOf(timeline).length > 0) expect(stops, place).to.have.length(1);
          }
        } finally {
          timeline.remove();
        }
      }),
      { seed: 7, numRuns: 6 },
    );
  });
});
