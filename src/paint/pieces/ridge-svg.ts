import type { Ridge } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';
import { alpha, eachCorner, edgeAlpha, edgeJoin } from './ridge.js';

export function ridgePath(piece: Ridge, vertical: boolean): string {
  let d = '';
  eachCorner(piece, vertical, (x, y) => {
    d += `${d === '' ? 'M' : 'L'}${round(x)} ${round(y)}`;
  });
  return d;
}

export function ridgeToSvg(piece: Ridge, colour: string, vertical: boolean): string {
  return element('path', {
    d: ridgePath(piece, vertical),
    fill: colour,
    'fill-opacity': alpha,
    stroke: colour,
    'stroke-opacity': edgeAlpha,
    'stroke-linejoin': edgeJoin,
  });
}
