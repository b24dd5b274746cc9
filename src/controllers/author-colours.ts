import { legible, type Rgb } from '../paint/legible.js';

let canvas: HTMLCanvasElement | undefined;

/** Red, green and blue of any colour that a canvas takes, over `ground` where it is not opaque. */
function seen(colour: string, ground: string): Rgb {
  canvas ??= document.createElement('canvas');
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) return [0, 0, 0];
  for (const each of [ground, colour]) {
    ctx.fillStyle = each;
    ctx.fillRect(0, 0, 1, 1);
  }
  return [...ctx.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** An author's colour, already resolved, as it can be read in a theme of these colours. */
export function shownColour(colour: string, theme: ReadonlyMap<string, string>): string {
  const paper = theme.get('paper') ?? '#fff';
  const of = (name: string): Rgb => seen(theme.get(name) ?? paper, paper);
  const surface = { grounds: [of('paper'), of('band')], written: of('on-lane'), ink: of('ink') };
  return `rgb(${legible(seen(colour, paper), surface).join(', ')})`;
}
