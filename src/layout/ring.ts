import type { Box, Outline, Tone } from './scene.js';

/** A line around a mark, `offPx` off it, as far as it lies in the plot; undefined where the mark is scrolled out of sight. */
export function ringAround(
  mark: Box,
  plot: Box,
  offPx: number,
  tone: Tone,
  radius: number,
): Outline | undefined {
  const x = Math.max(mark.x - offPx, plot.x);
  const y = Math.max(mark.y - offPx, plot.y);
  const width = Math.min(mark.x + mark.width + offPx, plot.x + plot.width) - x;
  const height = Math.min(mark.y + mark.height + offPx, plot.y + plot.height) - y;
  if (height <= 0) return undefined;
  return {
    kind: 'outline',
    x,
    y,
    width,
    height,
    tone,
    startRadius: radius,
    endRadius: radius,
    startDrawn: true,
    endDrawn: true,
    dashed: false,
  };
}
