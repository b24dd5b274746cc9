/**
 * A build in one file has nothing to fetch later: what our sources import late stands in it from the start. Said so, it
 * needs none of the wrapping that keeps a module from running before its time.
 */
import ts from 'typescript';

/** A source whose `import('…')` are answered by modules imported at its top; everything else, lines too, as it was. */
export function inOnePiece(text) {
  if (!/\bimport\(/.test(text)) return text;
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const late = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) late.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const imports = late.map((call, i) => `import * as lateModule${i} from ${call.arguments[0].getText()};`);
  // From the end, so that the places before stay where they are.
  const body = late.reduceRight(
    (whole, call, i) =>
      `${whole.slice(0, call.getStart())}Promise.resolve(lateModule${i})${whole.slice(call.end)}`,
    text,
  );
  return imports.join('') + body;
}
