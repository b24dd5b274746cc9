import { setViewport } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { generatedDataset } from '../../stories/generated-events.js';
import type { EventTimeline } from '../../src/elements/event-timeline.js';
import '../elements/on-page.js';
import { ways } from './hands.js';
import { tasks } from './tasks.js';

interface Generated {
  readonly events: readonly object[];
}

/** Made-up events, one of them with a source to open, and some in one week so that they are counted at any size. */
function haystack(count: number): object {
  const made = generatedDataset(count - 9) as Generated;
  const crowd = Array.from({ length: 8 }, (_, i) => ({
    id: `crowd-${String(i)}`,
    title: `In a crowd ${String(i)}`,
    when: `1931-05-0${String(i + 1)}`,
    lane: 'lane-0',
  }));
  const needle = {
    id: 'needle',
    title: 'The needle',
    when: '1950-06-05',
    lane: 'lane-1',
    claims: [
      {
        by: 'A finder',
        source: 'haystack',
        status: 'reported',
        quote: 'found, sharp as ever',
      },
    ],
  };
  const sources = [{ id: 'haystack', title: 'The haystack', url: 'https://example.org/haystack' }];
  return { ...made, sources, events: [...made.events, ...crowd, needle] };
}

for (const [way, handsOf] of Object.entries(ways)) {
  for (const count of [20, 1_000, 100_000]) {
    describe(`AX-14: the six tasks ${way}, ${count.toLocaleString('en')} events`, () => {
      const around = document.createElement('div');
      let timeline: EventTimeline;

      before(async function () {
        this.timeout(60_000);
        await setViewport({ width: 1100, height: 900 });
        render(
          html`<button id="before">before</button>
            <event-timeline .data=${haystack(count)}></event-timeline>
            <button>after</button>`,
          around,
        );
        timeline = document.body.appendChild(around).querySelector('event-timeline') as EventTimeline;
        await timeline.settled;
      });
      after(async () => {
        around.remove();
        await setViewport({ width: 800, height: 600 });
      });

      for (const { title, run } of tasks) {
        it(title, async function () {
          // Each press waits for what it brings about.
          this.timeout(60_000);
          document.getElementById('before')?.focus();
          await run(timeline, handsOf(timeline));
        });
      }
    });
  }
}
