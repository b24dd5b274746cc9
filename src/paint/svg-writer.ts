import { escapeMarkup } from '../base/escape-markup.js';

type Value = string | number | undefined;

/** Attribute names that may be written. Event handlers, styles and outside references are not among them. */
const attributeNames = new Set(
  (
    'x y width height rx ry cx cy r x1 y1 x2 y2 d points fill fill-opacity stroke stroke-width stroke-opacity ' +
    'stroke-dasharray stroke-linejoin stroke-linecap font-family font-size font-weight font-style text-anchor ' +
    'text-decoration direction unicode-bidi transform id offset stop-color stop-opacity clip-path viewBox xmlns role lang dx ' +
    'aria-label gradientUnits preserveAspectRatio'
  ).split(' '),
);
const elementNames = new Set(
  'svg g rect circle line path polyline text tspan title desc defs linearGradient stop clipPath'.split(' '),
);

/** A number with at most two decimals, so that one Scene is one text. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/**
 * The one way an SVG element is written: names come from a closed list, values are escaped. `children` is already written
 * markup; text goes in through `textElement`.
 */
export function element(name: string, attributes: Readonly<Record<string, Value>>, children = ''): string {
  if (!elementNames.has(name)) throw new TypeError(`"${name}" is not an element that pictures are made of.`);
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (!attributeNames.has(key))
      throw new TypeError(`"${key}" is not an attribute that pictures are made of.`);
    text += ` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`;
  }
  return children === '' ? `${text}/>` : `${text}>${children}</${name}>`;
}

export function textElement(name: string, attributes: Readonly<Record<string, Value>>, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}
