import type { Disc } from '../../layout/scene.js';
import { element } from '../svg-writer.js';
import { dash, outlinePx } from './disc.js';

export function discToSvg(piece: Disc, colour: string, fill: string): string {
  const { x: cx, y: cy, radius: r } = piece;
  if (piece.fill === undefined) return element('circle', { cx, cy, r, fill: colour });
  const dashes = piece.dashed === true ? dash.join(' ') : undefined;
  return element('circle', {
    cx,
    cy,
    r,
    fill,
    stroke: colour,
    'stroke-width': outlinePx,
    'stroke-dasharray': dashes,
  });
}
