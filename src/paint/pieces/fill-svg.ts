import type { Fill } from '../../layout/scene.js';
import { element } from '../svg-writer.js';
import { cornerRadii } from './fill.js';
import { roundedPath } from './rounded-path.js';

export function fillToSvg(piece: Fill, colour: string, vertical: boolean): string {
  const { x, y, width, height, startRadius, endRadius, alpha } = piece;
  const paint = { fill: colour, 'fill-opacity': alpha === 1 ? undefined : alpha };
  if (startRadius === endRadius) {
    return element('rect', {
      x,
      y,
      width,
      height,
      rx: startRadius === 0 ? undefined : startRadius,
      ...paint,
    });
  }
  return element('path', { d: roundedPath(piece, cornerRadii(piece, vertical)), ...paint });
}
