import { type TextKind, type TextMeasure, textStyles } from './text-style.js';

/**
 * Advance widths by class of character, in thousandths of the font size: an upper bound for the sans-serif faces in common
 * use, so that pictures made without a font to measure (on a server, in an exported file) have labels that fit.
 */
const classes: readonly (readonly [string, number])[] = [
  ["iIljt.,:;'|!()[]{}fr ’‘·", 350],
  ['-/"“”°*\\', 460],
  ['mwMW@%—…', 950],
  ['ABCDEGHKNOPQRSTUVXYZ&', 730],
];
const widthOfOthers = 600;
const widthOfFar = 1200;

const advances = new Map<number, number>();
for (const [characters, width] of classes) {
  for (const character of characters) advances.set(character.codePointAt(0) ?? 0, width);
}

function advanceOf(codePoint: number): number {
  const known = advances.get(codePoint);
  if (known !== undefined) return known;
  if (codePoint < 0x530) return codePoint >= 0x410 && codePoint <= 0x42f ? 760 : widthOfOthers;
  if (codePoint >= 0x5d0 && codePoint < 0x700) return widthOfOthers;
  return widthOfFar;
}

/** Measures text by the built-in table: the same on every machine. */
export const builtInMeasure: TextMeasure = (text: string, kind: TextKind): number => {
  const { sizePx, weight } = textStyles[kind];
  let thousandths = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i++;
    thousandths += advanceOf(codePoint);
  }
  return (thousandths * sizePx * (weight >= 560 ? 1.06 : 1)) / 1000;
};
