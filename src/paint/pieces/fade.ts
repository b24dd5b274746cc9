import type { Fade } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
import { element } from '../svg-writer.js';
import { withAlpha } from '../with-alpha.js';

export function fadeToCanvas(brush: Brush, piece: Fade): void {
  const { ctx } = brush;
  const { x, y, width, height } = piece;
  const gradient = brush.vertical
    ? ctx.createLinearGradient(0, y, 0, y + height)
    : ctx.createLinearGradient(x, 0, x + width, 0);
  const colour = brush.colourOf(piece.tone);
  gradient.addColorStop(0, withAlpha(colour, piece.startAlpha));
  gradient.addColorStop(1, withAlpha(colour, piece.endAlpha));
  ctx.globalAlpha = 1;
  ctx.fillStyle = gradient;
  const left = brush.snap(x);
  const top = brush.snap(y);
  ctx.fillRect(left, top, brush.snap(x + width) - left, brush.snap(y + height) - top);
}

/** The gradient and the rectangle that it fills; `id` names the gradient within the picture. */
export function fadeToSvg(piece: Fade, colour: string, vertical: boolean, id: string): string {
  const { x, y, width, height } = piece;
  const stop = (offset: number, alpha: number): string =>
    element('stop', { offset, 'stop-color': colour, 'stop-opacity': alpha });
  const direction = vertical ? { x1: 0, y1: 0, x2: 0, y2: 1 } : {};
  const stops = stop(0, piece.startAlpha) + stop(1, piece.endAlpha);
  const gradient = element('linearGradient', { id, ...direction }, stops);
  return gradient + element('rect', { x, y, width, height, fill: `url(#${id})` });
}
