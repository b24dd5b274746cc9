import type { SourceFacts } from '../support/source-facts.js';
import type { Violation } from './violation.js';

/** One idea fits on this many lines. */
export const longestFile = 300;

const rooms: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'manager',
  'shared',
  'lib',
];

/** Written by a program, and as long as what it is made from. */
const generated: readonly string[] = ['src/events/dataset-types.ts'];

/** Files are short, named in kebab-case (`x.styles.ts` beside `x.ts`), and named for what they hold. */
export function filesOutOfShape(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, lineCount }) => {
    // The styles of an element stand beside it under its name.
    const parts = path.replace(/(\.styles)?\.ts$/, '').split('/');
    const last = parts.at(-1) ?? '';
    return [
      ...(lineCount > longestFile && !generated.includes(path)
        ? [{ path, line: lineCount, what: `has ${lineCount} lines` }]
        : []),
      ...(parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
        ? []
        : [{ path, line: 1, what: 'is not named in kebab-case' }]),
      ...(parts.some((part) => rooms.includes(part)) || /-(utils?|helpers?|manager)$/.test(last)
        ? [{ path, line: 1, what: 'is named for nothing' }]
        : []),
    ];
  });
}

/** No default exports, enums, namespaces, parameter properties or `any`. */
export function unwantedSyntax(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, shapes }) => shapes.map(({ what, line }) => ({ path, line, what })));
}

/** What is left to do stands in the tracker, where somebody looks. */
export function unfinishedComments(sources: readonly SourceFacts[]): readonly Violation[] {
  return sources.flatMap(({ path, comments }) =>
    comments
      .filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text))
      .map(({ line }) => ({ path, line, what: 'leaves something to do' })),
  );
}
