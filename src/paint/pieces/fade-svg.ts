import type { Fade } from '../../layout/scene.js';
import { element } from '../svg-writer.js';

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
