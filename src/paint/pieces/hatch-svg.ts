import type { Hatch } from '../../layout/scene.js';
import { element, round } from '../svg-writer.js';
import { alpha, hatchLines } from './hatch.js';

export function hatchPath(piece: Hatch): string {
  const lines = hatchLines(piece);
  let d = '';
  for (let i = 0; i < lines.length; i += 4) {
    d += `M${round(lines[i] ?? 0)} ${round(lines[i + 1] ?? 0)}L${round(lines[i + 2] ?? 0)} ${round(lines[i + 3] ?? 0)}`;
  }
  return d;
}

export function hatchToSvg(piece: Hatch, colour: string): string {
  return element('path', { d: hatchPath(piece), fill: 'none', stroke: colour, 'stroke-opacity': alpha });
}
