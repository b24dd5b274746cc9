import type { Stroke } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';

/** A path through points x0, y0, x1, y1, … */
export function linePath(points: readonly number[]): string {
  const pairs = [];
  for (let i = 0; i < points.length; i += 2)
    pairs.push(`${round(points[i] ?? 0)} ${round(points[i + 1] ?? 0)}`);
  return `M${pairs.join('L')}`;
}

export function strokeToSvg(piece: Stroke, colour: string): string {
  return element('path', {
    d: linePath(piece.points),
    fill: 'none',
    stroke: colour,
    'stroke-width': piece.widthPx === 1 ? undefined : piece.widthPx,
    'stroke-opacity': piece.alpha === 1 ? undefined : piece.alpha,
    'stroke-dasharray': piece.dash?.join(' '),
  });
}
