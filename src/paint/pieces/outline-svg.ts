import type { Outline } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';
import { cornerRadii } from './fill.js';
import { inset, openPoints } from './outline.js';
import { roundedPath } from './rounded-path.js';

export function outlineToSvg(piece: Outline, colour: string, vertical: boolean): string {
  const box = inset(piece, 0.5);
  const paint = { fill: 'none', stroke: colour, 'stroke-dasharray': piece.dashed ? '3 3' : undefined };
  if (box.startDrawn && box.endDrawn) {
    return element('path', { d: roundedPath(box, cornerRadii(box, vertical)), ...paint });
  }
  const lines = openPoints(box, vertical).map((points) => {
    const pairs = [];
    for (let i = 0; i < points.length; i += 2)
      pairs.push(`${round(points[i] ?? 0)} ${round(points[i + 1] ?? 0)}`);
    return `M${pairs.join('L')}`;
  });
  return element('path', { d: lines.join(''), ...paint });
}
