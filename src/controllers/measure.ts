import { scaleOf } from './point-in.js';
import { type TextKind, type TextMeasure, textStyles } from '../layout/text-style.js';

/** The font shorthand a canvas takes for a kind of text. */
export function fontOf(kind: TextKind, family: string, scale = 1): string {
  const { sizePx, weight, italic } = textStyles[kind];
  return `${italic ? 'italic ' : ''}${String(weight)} ${String(sizePx * scale)}px ${family}`;
}

/** What a page or its reader adds after each letter and each space, in CSS px. */
export interface TextSpacing {
  readonly letterPx: number;
  readonly wordPx: number;
}

const noSpacing: TextSpacing = { letterPx: 0, wordPx: 0 };

/**
 * Measures text by adding up advance widths, each character measured once per kind on a canvas. Without kerning it is a little
 * too wide, never too narrow for the languages that write letter by letter; joined scripts are measured whole.
 */
export function measureWith(family: string, scale = 1, { letterPx, wordPx } = noSpacing): TextMeasure {
  const ctx = document.createElement('canvas').getContext('2d');
  const tables = new Map<TextKind, Map<string, number>>();

  function widthOf(text: string, kind: TextKind): number {
    if (!ctx) return text.length * textStyles[kind].sizePx * 0.62;
    ctx.font = fontOf(kind, family, scale);
    return ctx.measureText(text).width;
  }

  function spacingOf(text: string): number {
    return text.length * letterPx + (text.split(' ').length - 1) * wordPx;
  }

  return (text, kind) => {
    let table = tables.get(kind);
    if (!table) tables.set(kind, (table = new Map<string, number>()));
    let width = 0;
    for (const character of text) {
      if (joined.test(character)) return widthOf(text, kind) + spacingOf(text);
      let advance = table.get(character);
      if (advance === undefined) table.set(character, (advance = widthOf(character, kind)));
      width += advance + letterPx + (character === ' ' ? wordPx : 0);
    }
    return width;
  };
}

/** Scripts whose letters change with their neighbours: Arabic, Syriac, Indic and Southeast Asian ones. */
const joined = /[\u0600-\u08ff\u0900-\u0fff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufeff]/;

const textsMeasured = new WeakMap<TextMeasure, string>();

/** Measures as an element's words are set, in its font and with the spacing that page or reader give it. `before` where that is the same. */
export function pageMeasure(element: Element, before: TextMeasure): TextMeasure {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const scale = scaleOf(element);
  const text = [fontFamily, letterSpacing, wordSpacing, scale].join();
  if (textsMeasured.get(before) === text) return before;
  // "normal" is no number, and adds nothing.
  const pxOf = (spacing: string): number => (Number.parseFloat(spacing) || 0) * scale;
  const spacing = { letterPx: pxOf(letterSpacing), wordPx: pxOf(wordSpacing) };
  const scaled = measureWith(fontFamily, scale, spacing);
  // Letters stand on whole dots, and are not as much wider as they are larger.
  const measure: TextMeasure = scale === 1 ? scaled : (words, kind) => scaled(words, kind) / scale;
  textsMeasured.set(measure, text);
  return measure;
}
