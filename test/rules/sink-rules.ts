import type { SourceFacts } from '../support/source-facts.js';
import type { Violation } from './violation.js';

/** What makes markup or a program out of text. Whatever a dataset says, it stays text. */
const sinks: readonly string[] = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTML',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'srcdoc',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'eval',
  'Function',
];
const sinkImports = /\/(unsafe-[a-z]+|static-html|static)\.js$/;
const writers: readonly string[] = ['write', 'writeln'];
const sinkInTemplate = /[.?]?\b(innerHTML|outerHTML|srcdoc)\s*=|<script\b|javascript:/i;

/** Nothing in `src/` turns text into markup or code, under any spelling the compiler lets through. */
export function htmlSinks(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, globals, members, imports, texts }) => [
    ...globals
      .filter(({ name }) => sinks.includes(name))
      .map(({ name, line }) => ({ path, line, what: `uses ${name}` })),
    ...members
      .filter(({ name, of }) => sinks.includes(name) || (of === 'document' && writers.includes(name)))
      .map(({ name, line }) => ({ path, line, what: `uses ${name}` })),
    ...imports
      .filter(({ from, names }) => sinkImports.test(from) || names.some((name) => sinks.includes(name)))
      .map(({ from, line }) => ({ path, line, what: `imports from ${from}` })),
    ...texts
      .filter(({ text, tag }) => tag !== '' && sinkInTemplate.test(text))
      .map(({ line }) => ({ path, line, what: 'has a sink in a template' })),
  ]);
}

const styleAttribute = /(^|\s)style\s*=\s*(["'$\\]|$)/;

/** A strict content policy refuses style attributes: neither templates nor exported markup have any. */
export function styleAttributes(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, imports, members, texts }) => [
    ...imports
      .filter(({ from, names }) => from.endsWith('style-map.js') || names.includes('styleMap'))
      .map(({ line }) => ({ path, line, what: 'imports styleMap' })),
    ...texts
      .filter(({ text, tag }) => tag !== 'css' && styleAttribute.test(text))
      .map(({ line }) => ({ path, line, what: 'writes a style attribute' })),
    ...members
      .filter(({ name }) => name === 'cssText')
      .map(({ name, line }) => ({ path, line, what: `uses ${name}` })),
  ]);
}
