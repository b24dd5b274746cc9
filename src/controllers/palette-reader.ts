import { type Palette, paletteOf } from '../paint/palette.js';
import { colourTokens } from '../themes/tokens.js';

/**
 * What the browser makes of colours when the reader has forced their own: a canvas is not recoloured, so it asks for these. What is
 * not named here is the text's.
 */
const forced: Readonly<Record<string, string>> = {
  paper: 'Canvas',
  band: 'Canvas',
  shade: 'Canvas',
  chip: 'Canvas',
  'on-lane': 'Canvas',
  rule: 'GrayText',
  accent: 'Highlight',
  'on-accent': 'HighlightText',
};

/**
 * Resolves tokens to plain colours through the computed style of a probe element, since a canvas takes neither `var()` nor
 * `light-dark()`. `shown` makes an author's colour fit for these, once its code is here.
 */
export function readPalette(
  probe: HTMLElement,
  shown: (colour: string, theme: ReadonlyMap<string, string>) => string | undefined,
): Palette {
  const isForced = matchMedia('(forced-colors: active)').matches;
  const style = getComputedStyle(probe);
  const colours = new Map<string, string>();
  const resolve = (colour: string): string => {
    probe.style.color = colour;
    const { color } = style;
    probe.style.color = '';
    return color;
  };
  for (const { name } of colourTokens) {
    colours.set(name, resolve(isForced ? (forced[name] ?? 'CanvasText') : `var(--_${name})`));
  }
  return paletteOf(colours, (tone) => {
    const colour = resolve(isForced ? 'CanvasText' : tone);
    const made = (!isForced && shown(colour, colours)) || colour;
    colours.set(tone, made);
    return made;
  });
}
