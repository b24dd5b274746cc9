import type { Outline } from '../../layout/scene.js';
import { element } from '../svg-writer.js';
import { cornerRadii } from './fill.js';
import { inset, openPoints } from './outline.js';
import { roundedPath } from './rounded-path.js';
import { linePath } from './stroke-svg.js';

/** The line around a box, without the ends that are open; half a pixel inside it, so that it is sharp. */
export function outlinePath(piece: Outline, vertical: boolean): string {
  const box = inset(piece, 0.5);
  return box.startDrawn && box.endDrawn
    ? roundedPath(box, cornerRadii(box, vertical))
    : openPoints(box, vertical).map(linePath).join('');
}

export function outlineToSvg(piece: Outline, colour: string, vertical: boolean): string {
  const dashes = piece.dashed ? '3 3' : undefined;
  const d = outlinePath(piece, vertical);
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-dasharray': dashes });
}
