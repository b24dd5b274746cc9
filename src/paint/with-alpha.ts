const resolved = new Map<string, string>();

/** `colour` (hex, or `rgb(r, g, b)` as computed style writes it) at the given alpha, as a colour every canvas takes. */
export function withAlpha(colour: string, alpha: number): string {
  const key = `${colour}/${String(alpha)}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const made = rgba(colour, alpha);
  if (resolved.size > 500) resolved.clear();
  resolved.set(key, made);
  return made;
}

function rgba(colour: string, alpha: number): string {
  const channels = channelsOf(colour);
  if (!channels) return alpha < 0.5 ? 'transparent' : colour;
  return `rgba(${channels.slice(0, 3).join(', ')}, ${String(alpha)})`;
}

/** Red, green and blue (0 … 255) of `#rgb`, `#rrggbb` or `rgb(…)`; undefined for anything else. */
export function channelsOf(colour: string): readonly number[] | undefined {
  if (colour.startsWith('#')) {
    const digits = colour.length < 7 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
    const value = Number.parseInt(digits.slice(0, 6), 16);
    return Number.isNaN(value) ? undefined : [value >> 16, (value >> 8) & 255, value & 255];
  }
  const numbers = /^rgba?\(([^)]*)\)/
    .exec(colour)?.[1]
    ?.split(/[ ,/]+/)
    .map(Number);
  return numbers && numbers.length >= 3 && numbers.every((n) => !Number.isNaN(n)) ? numbers : undefined;
}
