import type { Fade } from '../../layout/scene.js';
import type { Brush } from '../brush.js';
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
