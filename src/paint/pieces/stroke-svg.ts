import type { Stroke } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';

export function strokeToSvg(piece: Stroke, colour: string): string {
  const pairs = [];
  for (let i = 0; i < piece.points.length; i += 2) {
    pairs.push(`${round(piece.points[i] ?? 0)} ${round(piece.points[i + 1] ?? 0)}`);
  }
  return element('path', {
    d: `M${pairs.join('L')}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': piece.widthPx === 1 ? undefined : piece.widthPx,
    'stroke-opacity': piece.alpha === 1 ? undefined : piece.alpha,
    'stroke-dasharray': piece.dash?.join(' '),
  });
}
