import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Ridge } from '../../../src/layout/scene.js';
import type { Brush } from '../../../src/paint/brush.js';
import { edgeAlpha, ridgeToCanvas } from '../../../src/paint/pieces/ridge.js';

const heightPx = 20;
const stepPx = 3;

/** The pixels of the outline, as "x y" from the lower left corner on, and how often each was painted. */
function outlineOf(heights: readonly number[], vertical: boolean): Map<string, number> {
  const painted = new Map<string, number>();
  const ctx = {
    globalAlpha: 1,
    fillStyle: '',
    fillRect(this: { globalAlpha: number }, x: number, y: number, width: number, height: number) {
      if (this.globalAlpha !== edgeAlpha) return;
      for (let i = x; i < x + width; i++)
        for (let j = y; j < y + height; j++) {
          const key = vertical ? `${String(j)} ${String(i)}` : `${String(i)} ${String(heightPx - 1 - j)}`;
          painted.set(key, (painted.get(key) ?? 0) + 1);
        }
    },
  } as unknown as CanvasRenderingContext2D;
  const brush: Brush = { ctx, vertical, onePx: 1, colourOf: () => '', snap: Math.round };
  const length = heights.length * stepPx;
  const [width, height] = vertical ? [heightPx, length] : [length, heightPx];
  const piece: Ridge = { kind: 'ridge', x: 0, y: 0, width, height, tone: '', stepPx, heights };
  ridgeToCanvas(brush, piece);
  return painted;
}

describe('ridgeToCanvas', () => {
  const ridges = fc.array(fc.nat(heightPx), { minLength: 1, maxLength: 12 });

  it('draws an outline without gaps from foot to foot, and no pixel of it twice', () => {
    fc.assert(
      fc.property(ridges, fc.boolean(), (heights, vertical) => {
        const painted = outlineOf(heights, vertical);
        expect([...new Set(painted.values())]).to.have.length.at.most(1);
        expect([0, 1]).to.include(Math.max(0, ...painted.values()));
        for (let x = 0; x < heights.length * stepPx; x++) {
          const heightAt = (column: number): number => heights[Math.floor(column / stepPx)] ?? 0;
          const high = heightAt(x);
          const beside = Math.min(x === 0 ? 0 : heightAt(x - 1), heightAt(x + 1));
          // Down to where a neighbour goes on, which may touch at a corner.
          for (let y = 0; y < high; y++)
            expect(painted.has(`${String(x)} ${String(y)}`), `${String(x)} ${String(y)}`).to.equal(
              y === high - 1 || y >= beside,
            );
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
