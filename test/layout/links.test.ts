import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import story from '../../data/deir-ez-zor.json' with { type: 'json' };
import spaceflight from '../../data/spaceflight.json' with { type: 'json' };
import { readDataset } from '../../src/events/read-dataset.js';
import { linkedScene, type LinkType, type SceneLink } from '../../src/layout/links.js';
import type { Piece, Scene } from '../../src/layout/scene.js';
import { sceneLinks } from '../../src/state/scene-links.js';
import { plainScenes } from './plain-scene.js';
import { uprightScenes } from './vertical/upright-scene.js';

const unfolded = { passing: undefined, collapsed: new Set<number>() };

/** What links have added to a Scene. */
function addedTo(scene: Scene, linked: Scene): readonly Piece[] {
  return linked.above.slice(0, linked.above.length - scene.above.length);
}

function pointsOf(piece: Piece): readonly number[] {
  if (piece.kind === 'stroke') return piece.points;
  if (piece.kind === 'disc' || piece.kind === 'glyph') return [piece.x, piece.y];
  throw new Error(`A link is no ${piece.kind}.`);
}

describe('links in a Scene', () => {
  for (const [title, data] of [
    ['the story', story],
    ['space flight', spaceflight],
  ] as const) {
    for (const [way, scenes] of [
      ['lying', plainScenes(data)],
      ['upright', uprightScenes(data)],
      ['upright, right to left', uprightScenes(data, { isRightToLeft: true })],
    ] as const) {
      it(`${title}, ${way}: curves keep within the plot whatever is in view, and leave the rest as it is`, () => {
        const { table } = readDataset(data);
        const ref = fc.nat({ max: table.refCount - 1 });
        const zoom = fc.double({ min: 0.01, max: 1, noNaN: true });
        fc.assert(
          fc.property(ref, ref, zoom, zoom, (selected, focused, at, share) => {
            const { fit } = scenes;
            const centre = fit.centre + (at - 0.5) * fit.spanMs;
            const scene = scenes.at({ ...fit, centre, spanMs: fit.spanMs * share });
            const links = sceneLinks(scene, table, 'all', { ...unfolded, selected, focused });
            const linked = linkedScene(scene, links);
            expect(linked.items).to.equal(scene.items);
            expect(linked.above.slice(linked.above.length - scene.above.length)).to.deep.equal(scene.above);
            const { x, y, width, height } = scene.plot;
            const off = 40;
            for (const piece of addedTo(scene, linked)) {
              pointsOf(piece).forEach((value, i) => {
                const [from, length] = i % 2 === 0 ? [x, width] : [y, height];
                expect(
                  value >= from - off && value <= from + length + off,
                  `${piece.kind} ${value}`,
                ).to.equal(true);
              });
            }
          }),
          { seed: 1, numRuns: 60 },
        );
      });
    }
  }

  const lanes = [{ id: 'a' }, { id: 'b' }];
  const events = [
    { id: 'one', title: 'One', when: '2020-03', lane: 'a' },
    { id: 'two', title: 'Two', when: '2020-08', lane: 'b' },
  ];
  const scenes = plainScenes({ lanes, events });
  const scene = scenes.at(scenes.fit);
  const [first, second] = scene.items;
  const link = (type: LinkType): SceneLink => ({
    from: { span: first?.span ?? { start: 0, end: 0 }, lane: 0, item: first },
    to: { span: second?.span ?? { start: 0, end: 0 }, lane: 1, item: second },
    type,
    weight: 'open',
  });
  const types: readonly LinkType[] = ['leads-to', 'follows', 'part-of', 'contradicts', 'same-as', undefined];

  it('AX-29: tell their kinds apart by more than colour', () => {
    const shapes = types.map((type) =>
      addedTo(scene, linkedScene(scene, [link(type)])).map((piece) => ({ ...piece, tone: '' })),
    );
    const texts = shapes.map((shape) => JSON.stringify(shape));
    expect(new Set(texts).size).to.equal(types.length);
  });

  it('end at the two marks, the arrow at what it leads to', () => {
    for (const [type, tip, port] of [
      ['leads-to', second, first],
      ['follows', first, second],
    ] as const) {
      const added = addedTo(scene, linkedScene(scene, [link(type)]));
      const strokes = added.filter((piece) => piece.kind === 'stroke');
      const [, , arrow] = strokes;
      const [, , x = 0, y = 0] = arrow?.points ?? [];
      if (!tip || !port) throw new Error('Two marks were to be on screen.');
      expect(x).to.be.within(tip.mark.x, tip.mark.x + tip.mark.width);
      expect(y).to.be.within(tip.mark.y - 6, tip.mark.y + tip.mark.height + 6);
      const dot = added.find((piece) => piece.kind === 'disc');
      expect(dot?.x).to.be.within(port.mark.x, port.mark.x + port.mark.width);
      expect(dot?.y).to.be.within(port.mark.y, port.mark.y + port.mark.height);
    }
  });

  it('run to the edge of the plot where the other end is beyond it, and then only for the open and the focused event', () => {
    const day = 864e5;
    const start = Date.UTC(2030, 0);
    const away: SceneLink = {
      ...link('leads-to'),
      to: { span: { start, end: start + day }, lane: 1, item: undefined },
    };
    const [, curve] = addedTo(scene, linkedScene(scene, [away]));
    const end = curve?.kind === 'stroke' ? curve.points.slice(-2) : [];
    expect(end[0]).to.be.closeTo(scene.plot.x + scene.plot.width, 8);
    const heading = scene.headings.find(({ lane }) => lane === 1);
    expect(end[1]).to.be.closeTo(heading?.y ?? 0, 6);
    expect(linkedScene(scene, [{ ...away, weight: 'plain' }])).to.equal(scene);
  });

  it('are not drawn within one badge, nor without an end on screen', () => {
    const nowhere = { ...link('leads-to').to, item: undefined };
    const inside: SceneLink = { ...link('leads-to'), to: link('leads-to').from };
    const outside: SceneLink = { ...link('leads-to'), from: nowhere, to: nowhere };
    expect(linkedScene(scene, [inside, outside])).to.equal(scene);
  });
});
