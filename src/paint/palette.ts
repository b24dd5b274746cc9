import type { Tone } from '../layout/scene.js';

/** Colours as the canvas takes them, by role. */
export interface Palette {
  /** The colour of a role. An author's colour is handed back as it is; an unknown role becomes `ink`. */
  colourOf(tone: Tone): string;
}

/** A palette from resolved colours by token name. */
export function paletteOf(colours: ReadonlyMap<string, string>): Palette {
  const ink = colours.get('ink') ?? '#000000';
  return {
    colourOf: (tone) => (tone.startsWith('#') ? tone : (colours.get(tone) ?? ink)),
  };
}
