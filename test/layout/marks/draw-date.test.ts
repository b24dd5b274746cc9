import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawingGroups } from '../../../stories/drawing-rows.js';
import type { Piece } from '../../../src/layout/scene.js';
import { viewportOf } from '../../../src/layout/viewport.js';
import { barPx, drawn, spanOfText, toldAll, viewOf, widthPx } from './drawn-date.js';
import cases from './drawing-cases.json' with { type: 'json' };

const rows = drawingGroups.flatMap((group) => group.rows);

/** Along and across time, for every number of a piece that is a place. */
function placesOf(piece: Piece, vertical: boolean): { along: number[]; across: number[] } {
  const [x, y] = ((): [number[], number[]] => {
    switch (piece.kind) {
      case 'disc':
        return [
          [piece.x - piece.radius, piece.x + piece.radius],
          [piece.y - piece.radius, piece.y + piece.radius],
        ];
      case 'glyph':
        return [[piece.x], [piece.y]];
      case 'stroke':
        return [piece.points.filter((_, i) => i % 2 === 0), piece.points.filter((_, i) => i % 2 === 1)];
      default:
        return [
          [piece.x, piece.x + piece.width],
          [piece.y, piece.y + piece.height],
        ];
    }
  })();
  return vertical ? { along: y, across: x } : { along: x, across: y };
}

describe('the drawing of a date', () => {
  it('has a case for each date of the page that shows them', () => {
    expect(cases.map(([when]) => when)).to.deep.equal(rows.map(({ when }) => when));
  });

  for (const [place, { when, view }] of rows.entries()) {
    it(`tells ${when} apart`, () => {
      const pen = drawn(spanOfText(when), viewOf(view));
      const [, signs, pieces] = cases[place] ?? [];
      expect(toldAll(pen.pieces).join(' | ')).to.equal(pieces);
      expect([...pen.signs].sort().join(' ')).to.equal(signs);
    });
  }

  for (const { when, view } of rows) {
    it(`is the same for ${when} where time runs down`, () => {
      const across = drawn(spanOfText(when), viewOf(view)).pieces.map((piece) => placesOf(piece, false));
      const down = drawn(spanOfText(when), viewOf(view), {}, true).pieces.map((piece) =>
        placesOf(piece, true),
      );
      expect(down).to.deep.equal(across);
    });
  }

  const pairs: readonly (readonly [name: string, one: string, other: string])[] = [
    ['a month from a month of which the day is left out', '1985-04', '1985-04-XX'],
    ['some time in a month from all of it', '1985-04', '1985-04-01/1985-04-30'],
    ['what goes on from what ended some day', '1985-04-12/..', '1985-04-12/'],
    ['what is sure from what is doubted', '1985-04-12', '1985-04-12?'],
    ['what is sure from what is about right', '1985-04', '1985-04~'],
    ['one of two from both', '[1985-04-12,1985-04-20]', '{1985-04-12,1985-04-20}'],
    ['one moment from a while', '[1985-04-12..1985-04-20]', '1985-04-12/1985-04-20'],
    ['up to from at', '[..1985-04-12]', '1985-04-12'],
    ['a day from a day about right by months', '1985-04-12', '1985-04~-12'],
  ];
  for (const [name, one, other] of pairs) {
    it(`tells ${name} without colour`, () => {
      const viewport = viewOf(['1985-03-15', '1985-05-15']);
      const shapes = [one, other].map((when) => toldAll(drawn(spanOfText(when), viewport).pieces).join());
      expect(shapes[0]).to.not.equal(shapes[1]);
    });
  }

  const anywhere = fc.tuple(
    fc.constantFrom(...rows),
    fc.double({ min: -3, max: 4, noNaN: true }),
    fc.double({ min: -2, max: 2, noNaN: true }),
  );

  it('stays in its row and near the plot, in two tones, at any zoom', () => {
    fc.assert(
      fc.property(anywhere, ([{ when, view }, magnitude, shift]) => {
        const close = viewOf(view);
        const spanMs = close.spanMs * 10 ** magnitude;
        const viewport = { ...close, spanMs, centre: close.centre + shift * spanMs };
        for (const piece of drawn(spanOfText(when), viewport).pieces) {
          const { along, across } = placesOf(piece, false);
          expect(Math.min(...across)).to.be.at.least(-2);
          expect(Math.max(...across)).to.be.at.most(barPx + 2);
          // Fades and stubs reach at most their own length beyond what is cut off.
          expect(Math.min(...along)).to.be.at.least(-130);
          expect(Math.max(...along)).to.be.at.most(widthPx + 130);
          expect(piece.tone).to.be.oneOf(['lane-1', 'paper']);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it('shows something wherever the date may be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rows),
        fc.double({ min: -1, max: 4, noNaN: true }),
        ({ when, view }, magnitude) => {
          const span = spanOfText(when);
          const finite = [span.earliestStart, span.latestEnd].filter(Number.isFinite);
          const at = finite.reduce((sum, bound) => sum + bound, 0) / finite.length;
          const half = (viewOf(view).spanMs * 10 ** magnitude) / 2;
          const { pieces } = drawn(span, viewportOf({ start: at - half, end: at + half }, widthPx));
          const seen = pieces.filter((piece) => {
            const { along } = placesOf(piece, false);
            return Math.max(...along) >= 0 && Math.min(...along) <= widthPx && piece.tone === 'lane-1';
          });
          expect(seen).to.not.have.length(0);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('can be drawn as thin as a hair', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 1, max: 24, noNaN: true }), ([{ when, view }], thickness) => {
        for (const piece of drawn(spanOfText(when), viewOf(view), { thickness }).pieces) {
          if (piece.kind === 'disc') expect(piece.radius).to.be.greaterThan(0);
          else if (piece.kind === 'stroke') expect(piece.widthPx).to.be.greaterThan(0);
          else if (piece.kind !== 'glyph') expect(Math.min(piece.width, piece.height)).to.be.greaterThan(0);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('dashes what is doubted and moves nothing', () => {
    const sure = drawn(spanOfText('1985-04'), viewOf(['1985-03-01', '1985-06-01'])).pieces;
    const doubted = drawn(spanOfText('1985-04?'), viewOf(['1985-03-01', '1985-06-01'])).pieces;
    expect(toldAll(doubted).map((line) => line.replace('dashed ', ''))).to.deep.equal(toldAll(sure));
    expect(toldAll(doubted).join()).to.contain('dashed');
  });

  it('leaves the handle out where words stand instead', () => {
    const pen = drawn(spanOfText('1985-04'), viewOf(['1985-03-01', '1985-06-01']), { hasHandle: false });
    expect(pen.pieces.some(({ kind }) => kind === 'disc')).to.equal(false);
    expect([...pen.signs]).to.deep.equal(['tint']);
  });

  it('keeps the stub as long at every zoom, so that it never reads as a length', () => {
    const lengths = [2, 20, 200].map((days) => {
      const start = spanOfText('1985-04-12').earliestStart;
      const half = (days * 864e5) / 2;
      const { pieces } = drawn(
        spanOfText('1985-04-12/'),
        viewportOf({ start: start - half, end: start + half }, widthPx),
      );
      const fade = pieces.find(({ kind }) => kind === 'fade');
      return fade?.kind === 'fade' ? fade.width : 0;
    });
    expect(lengths).to.deep.equal([24, 24, 24]);
  });
});
