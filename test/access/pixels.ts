import type { EventTimeline } from '../../src/elements/event-timeline.js';
import { colourTokens } from '../../src/themes/tokens.js';
import { plotOf } from '../elements/on-page.js';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A CSS colour as the browser resolves it. */
export function rgbOf(colour: string): Rgb {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = colour;
  const numbers =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  return [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 reckons it: from 1 to 21. */
export function contrast(a: string | Rgb, b: string | Rgb): number {
  const of = (colour: string | Rgb): number => luminance(typeof colour === 'string' ? rgbOf(colour) : colour);
  const [darker = 0, lighter = 0] = [of(a), of(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

export const token = (name: string, scheme: 'light' | 'dark'): string =>
  colourTokens.find((each) => each.name === name)?.[scheme] ?? '';

/** The painted pixel at a place of the plot, in CSS px from its corner. */
export function pixelAt(timeline: EventTimeline, x: number, y: number): Rgb {
  const canvas = plotOf(timeline).querySelector('canvas');
  const ctx = canvas?.getContext('2d');
  if (!canvas || !ctx) throw new Error('no canvas');
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  const [red = 0, green = 0, blue = 0] = ctx.getImageData(
    Math.round(x * scale),
    Math.round(y * scale),
    1,
    1,
  ).data;
  return [red, green, blue];
}

/** Every colour that is painted opaque, by how often. */
export function coloursOn(timeline: EventTimeline): ReadonlyMap<string, number> {
  const canvas = plotOf(timeline).querySelector('canvas');
  const ctx = canvas?.getContext('2d');
  if (!canvas || !ctx) throw new Error('no canvas');
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    const key = `${data[i] ?? 0},${data[i + 1] ?? 0},${data[i + 2] ?? 0}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
