import type { Lane } from '../events/event-table.js';
import { type Palette, paletteOf } from '../paint/palette.js';
import { colourTokens } from '../themes/tokens.js';

/** What the browser makes of colours when the reader has forced their own: a canvas is not recoloured, so it asks for these. */
const forced: Readonly<Record<string, string>> = {
  paper: 'Canvas',
  band: 'Canvas',
  shade: 'Canvas',
  chip: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  faint: 'CanvasText',
  rule: 'GrayText',
  'strong-rule': 'CanvasText',
  accent: 'Highlight',
  'on-accent': 'HighlightText',
  'on-lane': 'Canvas',
};

/**
 * Resolves tokens to plain colours through the computed style of a probe element, since a canvas takes neither `var()` nor
 * `light-dark()`.
 */
export function readPalette(probe: HTMLElement, lanes: readonly Lane[] = []): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const style = getComputedStyle(probe);
  const colours = new Map<string, string>();
  const resolve = (colour: string): string => {
    probe.style.color = colour;
    return style.color;
  };
  for (const { name } of colourTokens) {
    colours.set(name, resolve(isForced ? (forced[name] ?? 'CanvasText') : `var(--_${name})`));
  }
  if (!isForced) {
    for (const { color } of lanes) if (color !== undefined) colours.set(color, resolve(color));
  }
  probe.style.color = '';
  return paletteOf(colours);
}
