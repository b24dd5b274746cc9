import type { Box } from '../../layout/scene.js';
import { round } from '../svg-writer.js';

/** A closed path around `box` with a radius for each corner: top left, top right, bottom right, bottom left. */
export function roundedPath(box: Box, radii: readonly [number, number, number, number]): string {
  const most = Math.min(box.width, box.height) / 2;
  const [topLeft, topRight, bottomRight, bottomLeft] = radii.map((radius) => Math.min(radius, most)) as [
    number,
    number,
    number,
    number,
  ];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const arc = (radius: number, x: number, y: number): string =>
    radius === 0 ? '' : `A${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(y)}`;
  return [
    `M${round(box.x + topLeft)} ${round(box.y)}`,
    `H${round(right - topRight)}${arc(topRight, right, box.y + topRight)}`,
    `V${round(bottom - bottomRight)}${arc(bottomRight, right - bottomRight, bottom)}`,
    `H${round(box.x + bottomLeft)}${arc(bottomLeft, box.x, bottom - bottomLeft)}`,
    `V${round(box.y + topLeft)}${arc(topLeft, box.x + topLeft, box.y)}Z`,
  ].join('');
}
