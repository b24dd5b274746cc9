import type { Tone } from '../layout/scene.js';

/** Colours as the canvas takes them, by role. */
export interface Palette {
  /** The colour of a role, or an author's colour as it is shown. */
  colourOf(tone: Tone): string;
}

/** A palette from resolved colours by token name; `authored` says how a colour of the author's is shown, `ink` when absent. */
export function paletteOf(
  colours: ReadonlyMap<string, string>,
  authored = (_colour: string): string => colours.get('ink') ?? '#000',
): Palette {
  return { colourOf: (tone) => colours.get(tone) ?? authored(tone) };
}
