import { expect } from '@open-wc/testing';
import type { DatasetEvent } from '../../src/events/dataset-types.js';
import { legendOf, legendOrder } from '../../src/layout/legend.js';
import { legendSample, samplePx } from '../../src/layout/legend-samples.js';
import type { Scene } from '../../src/layout/scene.js';
import { viewportOf } from '../../src/layout/viewport.js';
import { localeFor } from '../../src/locale/languages.js';
import { startOfDay } from '../../src/time/calendar.js';
import { itemFor, sceneOf, tableOf } from '../state/table-of.js';
import '../support/english-rooms.js';

const years = (from: number, to: number): Scene['viewport'] =>
  viewportOf({ start: startOfDay(from, 1, 1), end: startOfDay(to, 1, 1) }, 400);

describe('what a legend explains', () => {
  const cases: readonly (readonly [
    name: string,
    events: readonly DatasetEvent[],
    view: readonly [number, number],
    signs: string,
  ])[] = [
    ['nothing of nothing', [], [2010, 2020], ''],
    ['what lasted', [{ title: 'a', when: '2012-01-01/2014-12-31' }], [2010, 2020], 'core'],
    ['a year close up', [{ title: 'a', when: '2012' }], [2010, 2020], 'tint handle'],
    ['the same year from afar', [{ title: 'a', when: '2012' }], [1800, 2200], 'dot'],
    ['what goes on', [{ title: 'a', when: '2012-01-01/..' }], [2010, 2020], 'core arrow'],
    ['what is doubted', [{ title: 'a', when: '2012?' }], [2010, 2020], 'tint handle dash'],
    ['what ended nobody knows when', [{ title: 'a', when: '2012-01-01/' }], [2010, 2020], 'core stub'],
    ['a season', [{ title: 'a', when: '2012-21' }], [2011, 2014], 'tint handle fade'],
    [
      'lists of both kinds',
      [
        { title: 'a', when: '[2012,2014]' },
        { title: 'b', when: '{2015,2017}' },
      ],
      [2010, 2020],
      'bracket members',
    ],
    [
      'only what is in view',
      [
        { title: 'a', when: '2012' },
        { title: 'b', when: '2050?' },
      ],
      [2010, 2020],
      'tint handle',
    ],
  ];
  for (const [name, events, [from, to], signs] of cases) {
    it(`is ${name}`, () => {
      const table = tableOf(events);
      expect(legendOf(sceneOf(table, years(from, to)), table).signs.join(' ')).to.equal(signs);
    });
  }

  const mixed = tableOf(
    [
      { title: 'a', when: '2012', lane: 'x', status: 'planned' },
      { title: 'b', when: '2013', lane: 'y', status: 'reported' },
      { title: 'c', when: '2050', lane: 'y', status: 'disputed' },
    ],
    { eras: [{ title: 'old', when: '2000/2011' }] },
  );
  const heading = {
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    tone: 'lane-1',
    depth: 0,
    collapsed: false,
    more: 0,
  };

  it('is the statuses and lanes that show, the surest first', () => {
    const scene = sceneOf(mixed, years(2010, 2020));
    const headings = [{ ...heading, lane: 1, label: 'y', count: 0 }];
    const { statuses, lanes } = legendOf({ ...scene, headings }, mixed);
    expect(statuses).to.deep.equal(['reported', 'planned']);
    expect(lanes).to.deep.equal([1]);
  });

  it('is no lane where there is but one', () => {
    const table = tableOf([{ title: 'a', when: '2012' }]);
    const scene = {
      ...sceneOf(table, years(2010, 2020)),
      headings: [{ ...heading, lane: 0, label: '', count: 0 }],
    };
    expect(legendOf(scene, table).lanes).to.deep.equal([]);
  });

  it('is clusters, ridges, lines and eras', () => {
    const kinds = (['cluster', 'ridge'] as const).map((kind) => ({ ...itemFor(mixed, 0), kind }));
    const lines = [
      { kind: 'now' as const, at: 0, label: '' },
      { kind: 'dateline' as const, at: 0, label: '' },
    ];
    const scene = { ...sceneOf(mixed, years(2010, 2020), kinds), lines };
    expect(legendOf(scene, mixed).signs.join(' ')).to.equal('cluster ridge dateline now era');
    expect(legendOf(sceneOf(mixed, years(2040, 2060)), mixed).signs).to.not.include('era');
  });

  it('is a tie where a source gives another date that shows', () => {
    const table = tableOf([
      { title: 'a', when: '2012', claims: [{ status: 'reported', when: '2014-01-01/2016-12-31' }] },
    ]);
    const signsIn = (from: number, to: number): string =>
      legendOf(sceneOf(table, years(from, to)), table).signs.join(' ');
    expect(signsIn(2010, 2020)).to.equal('core tint handle tie');
    expect(signsIn(2011, 2013)).to.equal('tint handle');
  });

  it('is a dot where a crowded lane has words for an event, and no handle there', () => {
    const item = itemFor(mixed, 0);
    const label = {
      ...item.mark,
      title: 'a',
      chip: undefined,
      titleX: 0,
      titlePx: 1,
      ground: 'paper' as const,
    };
    const words = { ...label, date: undefined, dateX: 0, dateGround: 'paper' as const };
    const headings = [{ ...heading, lane: 0, label: 'x', count: 5000 }];
    const crowded = (given: typeof item): string =>
      legendOf({ ...sceneOf(mixed, years(2010, 2020), [given]), headings }, mixed).signs.join(' ');
    expect(crowded({ ...item, label: words })).to.equal('dot era');
    expect(crowded(item)).to.equal('tint era');
  });
});

describe('the samples of a legend', () => {
  it('are there for all signs that have words', () => {
    expect([...legendOrder].sort()).to.deep.equal(Object.keys(localeFor('en').ui.legend.means).sort());
  });

  for (const sign of legendOrder) {
    it(`show ${sign}`, () => {
      const { pieces, signs } = legendSample(sign);
      expect([...signs]).to.include(sign);
      expect(pieces).to.not.have.length(0);
      for (const piece of pieces) {
        const [left, right] =
          piece.kind === 'stroke'
            ? [Math.min(...piece.points), Math.max(...piece.points)]
            : piece.kind === 'disc'
              ? [piece.x - piece.radius, piece.x + piece.radius]
              : piece.kind === 'glyph'
                ? [piece.x, piece.x]
                : [piece.x, piece.x + piece.width];
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(samplePx.width);
      }
    });
  }

  it('differ', () => {
    const shapes = legendOrder.map((sign) => JSON.stringify(legendSample(sign).pieces));
    expect(new Set(shapes).size).to.equal(legendOrder.length);
  });
});
