import { namedColours } from './colours-named.js';
import { limits } from './limits.js';

/**
 * Whether a text is one colour and nothing else: a name, hex, or a function of CSS Color 4 with plain numbers. A grammar of
 * our own, because the browser's test also takes `var()`, `attr()`, `env()` and `inherit`, through which data could reach
 * into the page. Case does not count; space around it is refused.
 */
export function isColour(text: string): boolean {
  if (text.length > limits.colourLength) return false;
  const lower = text.toLowerCase();
  if (lower.startsWith('#')) return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(lower);
  const paren = lower.indexOf('(');
  if (paren < 0) return namedColours.has(lower);
  return lower.endsWith(')') && isFunction(lower.slice(0, paren), lower.slice(paren + 1, -1));
}

/** What each function takes, per channel: n number, p percentage, a angle. */
const channels: Readonly<Record<string, string>> = {
  rgb: 'np np np',
  rgba: 'np np np',
  hsl: 'a np np',
  hsla: 'a np np',
  hwb: 'a np np',
  lab: 'np np np',
  lch: 'np np a',
  oklab: 'np np np',
  oklch: 'np np a',
};

const spaces =
  /^(?:srgb|srgb-linear|display-p3|display-p3-linear|a98-rgb|prophoto-rgb|rec2020|xyz|xyz-d50|xyz-d65)$/;

/** Whether these are the arguments of that function: spaced, with alpha after a slash, or in the old form with commas. */
function isFunction(functionName: string, body: string): boolean {
  const isComma = body.includes(',');
  if (isComma && !/^(?:rgb|hsl)a?$/.test(functionName)) return false;
  const halves = body.split('/');
  const parts = (halves[0] ?? '').split(isComma ? ',' : /\s+/).map((part) => part.trim());
  // Spaces at the ends leave empty parts, which commas must not.
  const values = isComma ? parts : parts.filter((part) => part !== '');
  const alpha = isComma && values.length === 4 ? values.pop() : halves[1]?.trim();
  if (halves.length > (isComma ? 1 : 2)) return false;
  if (alpha !== undefined && !isValue(alpha, 'np', !isComma)) return false;
  if (functionName === 'color') {
    const space = values.shift();
    return space !== undefined && spaces.test(space) && areValues(values, 'np np np', true);
  }
  const wanted = Object.hasOwn(channels, functionName) ? channels[functionName] : undefined;
  return wanted !== undefined && areValues(values, wanted, !isComma);
}

function areValues(values: readonly string[], wanted: string, takesNone: boolean): boolean {
  const kinds = wanted.split(' ');
  return (
    values.length === kinds.length && values.every((value, i) => isValue(value, kinds[i] ?? '', takesNone))
  );
}

function isValue(value: string, kinds: string, takesNone: boolean): boolean {
  if (value === 'none') return takesNone;
  const match = /^[+-]?(?:\d{1,9}|\d{0,9}\.\d{1,9})(?:e[+-]?\d{1,2})?(%|deg|grad|rad|turn)?$/.exec(value);
  if (!match) return false;
  const unit = match[1];
  return unit === undefined || (unit === '%' ? kinds.includes('p') : kinds === 'a');
}
