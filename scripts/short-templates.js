/**
 * Shortens the templates in our own sources on their way into the one-file build: white space and comments that help
 * a reader of the source and mean nothing to a browser. Nothing is shortened in the ESM tree.
 */
import ts from 'typescript';

/** A source with its `css`, `html` and `svg` templates shortened; everything else as it was. */
export function shorten(text) {
  if (!/\b(css|html|svg)`/.test(text)) return text;
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const short = shorteners[node.tag.getText()];
      if (short) for (const part of literalParts(node.template)) cuts.push(cut(part, text, short));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that the places before stay where they are.
  return cuts
    .sort((one, other) => other.from - one.from)
    .reduce((whole, { from, to, short }) => whole.slice(0, from) + short + whole.slice(to), text);
}

const shorteners = {
  // Quoted text stays as it is; around braces, semicolons and commas no space is needed, nor after a property's name.
  css: (part) =>
    part
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted) => quoted ?? ' ')
      .replace(/("[^"]*"|'[^']*')| ?([{};,]) ?/g, (_, quoted, sign) => quoted ?? sign)
      .replace(/([{;(][\w-]+): /g, '$1:')
      .replace(/;}/g, '}'),
  // A line break with its indent shows as one space, so it becomes one.
  html: (part) => part.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' '),
  svg: (part) => part.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' '),
};

function literalParts(template) {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** The text between the signs that end a part of a template: a backtick, `${` or `}`. */
function cut(part, text, short) {
  const from = part.getStart() + 1;
  const isLast = text[part.end - 1] === '`';
  const to = part.end - (isLast ? 1 : 2);
  return { from, to, short: short(text.slice(from, to)) };
}
