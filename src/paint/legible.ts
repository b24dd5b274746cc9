/** Red, green and blue, 0 … 255. */
export type Rgb = readonly number[];

/** What a colour is seen against. */
export interface Surface {
  /** What marks stand on. */
  readonly grounds: readonly Rgb[];
  /** What is written on marks. */
  readonly written: Rgb;
  /** The colour that stands out from all of these. */
  readonly ink: Rgb;
}

/** The least contrast of marks with their ground, and of words with theirs (WCAG 2.2, 1.4.11 and 1.4.3). */
const leastOfMarks = 3;
const leastOfWords = 4.5;

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black and white. */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share));
}

/**
 * A colour that an author has chosen, as near to it as can be told from what it stands on and as can be written on: mixed with
 * ink, as little as it takes. One scheme's colour so does for the other too.
 */
export function legible(colour: Rgb, { grounds, written, ink }: Surface): Rgb {
  const wanted = Math.min(leastOfWords, contrast(ink, written));
  const isEnough = (tried: Rgb): boolean =>
    grounds.every((ground) => contrast(tried, ground) >= leastOfMarks) && contrast(tried, written) >= wanted;
  if (isEnough(colour)) return colour;
  let [tooLittle, enough] = [0, 1];
  for (let i = 0; i < 8; i++) {
    const share = (tooLittle + enough) / 2;
    if (isEnough(mixed(colour, ink, share))) enough = share;
    else tooLittle = share;
  }
  return mixed(colour, ink, enough);
}
