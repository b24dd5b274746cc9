import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Scene, SceneLabel } from '../../src/layout/scene.js';
import { spanOf, type Viewport } from '../../src/layout/viewport.js';
import antiquity from '../../data/antiquity.json' with { type: 'json' };
import deepTime from '../../data/deep-time.json' with { type: 'json' };
import deirEzZor from '../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../data/spaceflight.json' with { type: 'json' };
import { generatedDataset } from '../../stories/generated-events.js';
import { type PlainScenes, plainScenes } from './plain-scene.js';

const dayMs = 86_400_000;

/** A small dataset: days, spans, open and unknown ends, doubt, in up to three lanes. */
const events = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 2000 }),
    length: fc.integer({ min: 1, max: 300 }),
    form: fc.constantFrom('day', 'month', 'span', 'open', 'unknown', 'before', 'doubtful'),
    lane: fc.constantFrom('a', 'b', 'c'),
    importance: fc.double({ min: 0, max: 1, noNaN: true }),
    title: fc.stringMatching(/^[A-Z][a-z]{1,11}( [a-z]{1,9}){0,4}$/),
  }),
  { minLength: 1, maxLength: 60 },
);
type Made = (typeof events extends fc.Arbitrary<infer All> ? All : never) extends readonly (infer One)[]
  ? One
  : never;

function dateText(day: number): string {
  return new Date(Date.UTC(2010, 0, 1) + day * dayMs).toISOString().slice(0, 10);
}

function datasetOf(made: readonly Made[]): object {
  return {
    asOf: '2014-01-01',
    events: made.map(({ day, length, form, lane, importance, title }, i) => {
      const from = dateText(day);
      const to = dateText(day + length);
      const forms = {
        day: from,
        month: from.slice(0, 7),
        span: `${from}/${to}`,
        open: `${from}/..`,
        unknown: `${from}/`,
        before: `[..${from}]`,
        doubtful: `${from}?/${to}~`,
      };
      return { id: String(i), title, lane, importance, when: forms[form] };
    }),
  };
}

/** Any part of the time the data reach over, and some of what lies around it. */
function viewAt({ fit }: PlainScenes, centreShare: number, doublings: number): Viewport {
  const { start } = spanOf(fit);
  return { ...fit, centre: start + fit.spanMs * centreShare, spanMs: fit.spanMs * 2 ** -doublings };
}

function labelsOf(scene: Scene): readonly SceneLabel[] {
  return scene.items.flatMap(({ label }) => label ?? []);
}

/** Pairs of labels that touch: none may. */
function touching(labels: readonly SceneLabel[]): string[] {
  return labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter((other) => {
        const sameLine = one.y < other.y + other.height && other.y < one.y + one.height;
        return sameLine && one.x < other.x + other.width - 0.01 && other.x < one.x + one.width - 0.01;
      })
      .map((other) => `${one.title} | ${other.title}`),
  );
}

const views = fc.tuple(
  fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  fc.double({ min: -0.3, max: 9, noNaN: true }),
);

describe('buildScene', () => {
  it('L1: no two labels touch, in any view of any small dataset', () => {
    fc.assert(
      fc.property(events, views, (made, [centre, doublings]) => {
        const scenes = plainScenes(datasetOf(made));
        expect(touching(labelsOf(scenes.at(viewAt(scenes, centre, doublings))))).to.deep.equal([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('AX-2, C2: every event in view belongs to exactly one item', () => {
    fc.assert(
      fc.property(events, views, (made, [centre, doublings]) => {
        const scenes = plainScenes(datasetOf(made));
        const { items, viewport, inView } = scenes.at(viewAt(scenes, centre, doublings));
        const { start, end } = spanOf(viewport);
        const { columns } = scenes.plan;
        const seen = [...columns.start.keys()].filter(
          (position) => (columns.start[position] ?? 0) < end && (columns.end[position] ?? 0) > start,
        );
        expect(inView).to.equal(seen.length);
        const told = new Set(items.filter(({ kind }) => kind === 'event').map(({ from }) => from));
        const alone = items.filter(({ kind }) => kind === 'event').length;
        expect(told.size, 'each event has one item of its own at most').to.equal(alone);
        const inItems = items.reduce((sum, { count }) => sum + count, 0);
        expect(inItems).to.be.at.least(seen.length);
        for (const position of seen) {
          const holders = items.filter(({ from, to }) => position >= from && position < to);
          expect(holders.length, `position ${String(position)}`).to.be.at.least(1);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('L2: zooming in about an event in view never loses its label', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.double({ min: 0.2, max: 1.5, noNaN: true }), (made, pick, by) => {
        const scenes = plainScenes(datasetOf(made));
        const before = scenes.at(scenes.fit);
        const labelled = before.items.filter(({ kind, label }) => kind === 'event' && label);
        const chosen = labelled[pick % Math.max(labelled.length, 1)];
        if (!chosen?.label || !Number.isFinite(chosen.span.start) || !Number.isFinite(chosen.span.end))
          return;
        const middle = (chosen.span.start + chosen.span.end) / 2;
        const closer = scenes.at({ ...scenes.fit, centre: middle, spanMs: scenes.fit.spanMs * 2 ** -by });
        const still = closer.items.find(({ key }) => key === chosen.key);
        const isCut = closer.plot.width < chosen.label.width * 2.5;
        if (!isCut) expect(still?.label?.title, chosen.label.title).to.equal(chosen.label.title);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('L2: words stay while crowds spread from badges into ridges and part', () => {
    const scenes = plainScenes(generatedDataset(1000));
    /** By title: what has to be in the plot for the words to be seen, the beginnings of mark and title. */
    const shown = (scene: Scene): Map<string, readonly number[]> =>
      new Map(
        scene.items.flatMap(({ label, mark }) =>
          label ? [[label.title, [label.titleX, mark.x]] as const] : [],
        ),
      );
    for (const about of [0.3, 0.45, 0.6, 0.75]) {
      const centre = spanOf(scenes.fit).start + scenes.fit.spanMs * about;
      let before = shown(scenes.at({ ...scenes.fit, centre }));
      for (let step = 1; step < 24; step++) {
        const scene = scenes.at({ ...scenes.fit, centre, spanMs: scenes.fit.spanMs / 1.17 ** step });
        const now = shown(scene);
        const middle = scene.plot.x + scene.plot.width / 2;
        const isSeen = (x: number): boolean => Math.abs((x - middle) * 1.17) < scene.plot.width / 2 - 60;
        for (const [title, xs] of before) {
          if (xs.every(isSeen)) expect(now.has(title), `${title} at step ${String(step)}`).to.equal(true);
        }
        before = now;
      }
    }
  });

  it('cuts the title of what began before the view at its end, and leaves out its date first', () => {
    const scenes = plainScenes({
      events: [{ title: 'A long title of something that lasted', when: '2010-01-01/2014-12-31' }],
    });
    const end = Date.UTC(2015, 0, 1);
    const labelWith = (roomPx: number): SceneLabel => {
      const { fit } = scenes;
      const spanMs = fit.spanMs / 8;
      const centre = end - (roomPx * spanMs) / fit.widthPx + spanMs / 2;
      const [label] = labelsOf(scenes.at({ ...fit, centre, spanMs }));
      if (!label) throw new Error(`no label in ${String(roomPx)} px`);
      return label;
    };
    const whole = labelWith(700);
    const startX = whole.titleX;
    expect(whole.date).to.be.a('string');
    const dateless = labelWith(whole.titlePx + 40);
    expect(dateless).to.include({ titleX: startX, titlePx: whole.titlePx, date: undefined });
    const cut = labelWith(120);
    expect(cut.titleX).to.equal(startX);
    expect(cut.titlePx).to.be.within(80, 119);
    const pushed = labelWith(40);
    expect(pushed.titleX).to.be.lessThan(startX);
    expect(pushed.titlePx).to.equal(48);
  });

  it('keeps words and marks inside the plot in every dataset of ours', () => {
    for (const data of [deirEzZor, spaceflight, antiquity, deepTime]) {
      const scenes = plainScenes(data);
      for (let i = 0; i <= 40; i++) {
        const scene = scenes.at(viewAt(scenes, (i % 8) / 7, Math.floor(i / 8) * 1.7));
        const labels = labelsOf(scene);
        expect(touching(labels), `${data.title}, view ${String(i)}`).to.deep.equal([]);
        for (const { title, titleX, titlePx } of labels) {
          expect(titleX + titlePx, `${title} ends in the plot`).to.be.at.most(
            scene.plot.x + scene.plot.width + 0.01,
          );
        }
      }
    }
  });

  it('is the same for the same data, to the letter', () => {
    const text = (): string => JSON.stringify(plainScenes(deirEzZor).at(plainScenes(deirEzZor).fit));
    expect(text()).to.equal(text());
  });
});
