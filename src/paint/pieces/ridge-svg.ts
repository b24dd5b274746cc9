import type { Ridge } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';
import { alpha, eachRun, edgeAlpha } from './ridge.js';

export function ridgeToSvg(piece: Ridge, colour: string, vertical: boolean): string {
  let d = vertical
    ? `M${round(piece.x)} ${round(piece.y)}`
    : `M${round(piece.x)} ${round(piece.y + piece.height)}`;
  eachRun(piece, (start, length, heightPx) => {
    d += vertical
      ? `H${round(piece.x + heightPx)}V${round(piece.y + start + length)}`
      : `V${round(piece.y + piece.height - heightPx)}H${round(piece.x + start + length)}`;
  });
  d += vertical ? `H${round(piece.x)}Z` : `V${round(piece.y + piece.height)}Z`;
  return element('path', {
    d,
    fill: colour,
    'fill-opacity': alpha,
    stroke: colour,
    'stroke-opacity': edgeAlpha,
  });
}
