/**
 * Reads a TypeScript source the way a compiler does and says what our rules ask about: what it imports, which names
 * it takes from nowhere (globals), which members it touches, its comments, and the text of its strings.
 */
import ts from 'typescript';

/** @param {string} path @param {string} text */
export function sourceFacts(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  const lineOf = (node) => lineAt(node.getStart(file));
  const facts = {
    path,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [],
    globals: new Map(),
    members: new Map(),
    shapes: [],
    comments: readComments(text, lineAt),
    texts: [],
  };
  const scopes = readScopes(file);

  const visit = (node) => {
    readImport(node, facts, lineOf);
    readShape(node, facts, lineOf);
    readText(node, facts, lineOf);
    const member = memberName(node);
    if (member !== undefined) remember(facts.members, member.name, { of: member.of, line: lineOf(node) });
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node, scopes)) {
      remember(facts.globals, node.text, { line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  const listed = (found) => [...found.values()];
  return { ...facts, globals: listed(facts.globals), members: listed(facts.members) };
}

/** The names that only a page has: declared by TypeScript's DOM library and not by the language itself. */
export function domNames() {
  const folder = ts.getDirectoryPath(ts.getDefaultLibFilePath({}));
  const declared = (wanted) => {
    const names = new Set();
    for (const lib of ts.sys.readDirectory(folder, ['.d.ts'], undefined, ['lib.*'], 1)) {
      if (!wanted.test(lib)) continue;
      for (const statement of ts.createSourceFile(lib, ts.sys.readFile(lib) ?? '', ts.ScriptTarget.Latest)
        .statements) {
        if (ts.isVariableStatement(statement)) {
          for (const { name } of statement.declarationList.declarations) names.add(name.text);
        } else if (statement.name) names.add(statement.name.text);
      }
    }
    return names;
  };
  const language = declared(/lib\.(es|decorators)[^/]*\.d\.ts$/);
  return [...declared(/lib\.dom\.d\.ts$/)].filter((name) => !language.has(name));
}

/** Keeps the first place where a name is met: one is enough to find it. */
function remember(found, name, place) {
  const key = place.of === undefined ? name : `${place.of}.${name}`;
  if (!found.has(key)) found.set(key, { name, ...place });
}

function readImport(node, facts, lineOf) {
  const add = (from, rest) => facts.imports.push({ from, line: lineOf(node), ...rest });
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    add(node.moduleSpecifier.text, {
      names:
        bindings && ts.isNamedImports(bindings)
          ? bindings.elements.map((each) => (each.propertyName ?? each.name).text)
          : [],
      isTypeOnly: clause?.isTypeOnly ?? false,
      isDynamic: false,
    });
  } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    add(node.moduleSpecifier.text, {
      names: named.map((each) => (each.propertyName ?? each.name).text),
      isTypeOnly: node.isTypeOnly,
      isDynamic: false,
    });
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    const isTold = from !== undefined && ts.isStringLiteralLike(from);
    add(isTold ? from.text : '(computed)', { names: [], isTypeOnly: false, isDynamic: true });
  } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    add(node.argument.literal.text, { names: [], isTypeOnly: true, isDynamic: false });
  }
}

function readShape(node, facts, lineOf) {
  const add = (what) => facts.shapes.push({ what, line: lineOf(node) });
  if (ts.isExportAssignment(node)) add('default export');
  if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) add('default export');
  if (ts.isExportSpecifier(node) && node.name.text === 'default') add('default export');
  if (ts.isEnumDeclaration(node)) add('enum');
  // `declare global { … }` is how an element tells the page's types its tag.
  if (ts.isModuleDeclaration(node) && !(node.flags & ts.NodeFlags.GlobalAugmentation)) add('namespace');
  if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) add('parameter property');
  if (node.kind === ts.SyntaxKind.AnyKeyword) add('any');
}

function readText(node, facts, lineOf) {
  if (ts.isStringLiteralLike(node) && !ts.isTaggedTemplateExpression(node.parent)) {
    facts.texts.push({ text: node.text, tag: '', line: lineOf(node) });
  } else if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const tag = ts.isTaggedTemplateExpression(node.parent) ? node.parent.tag.getText() : '';
    // `${}` stands where an expression is, so that an attribute and its value stay neighbours.
    const text = ts.isTemplateExpression(node)
      ? node.head.text + node.templateSpans.map((span) => `\${}${span.literal.text}`).join('')
      : node.text;
    facts.texts.push({ text, tag, line: lineOf(node) });
  }
}

function memberName(node) {
  const named = (object, name) => ({ name, of: ts.isIdentifier(object) ? object.text : '' });
  if (ts.isPropertyAccessExpression(node)) return named(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return named(node.expression, node.argumentExpression.text);
  }
  if (ts.isBindingElement(node)) {
    const key = node.propertyName ?? node.name;
    const from = node.parent.parent.initializer;
    if (ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(key)) {
      return { name: key.text, of: from && ts.isIdentifier(from) ? from.text : '' };
    }
  }
  return undefined;
}

/** Not the name of a member, a key, a label or a declaration: a name that means something declared elsewhere. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isExportSpecifier(parent)) {
    return !parent.parent.parent.moduleSpecifier && (parent.propertyName ?? parent.name) === node;
  }
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false;
  if (ts.isNamespaceExport(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent))
    return false;
  if (ts.isImportTypeNode(parent) || ts.isMetaProperty(parent) || ts.isNamedTupleMember(parent)) return false;
  if (ts.isImportAttribute(parent) || ts.isTypePredicateNode(parent)) return false;
  return parent.name !== node;
}

const isScope = (node) =>
  ts.isSourceFile(node) ||
  ts.isFunctionLike(node) ||
  ts.isBlock(node) ||
  ts.isModuleBlock(node) ||
  ts.isCaseBlock(node) ||
  ts.isForStatement(node) ||
  ts.isForInStatement(node) ||
  ts.isForOfStatement(node) ||
  ts.isCatchClause(node) ||
  ts.isClassLike(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isMappedTypeNode(node) ||
  ts.isConditionalTypeNode(node) ||
  ts.isClassStaticBlockDeclaration(node);

const declares = (node) =>
  ts.isVariableDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassLike(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isImportSpecifier(node) ||
  ts.isImportClause(node) ||
  ts.isNamespaceImport(node);

/** For each scope, the names declared directly in it. A function expression knows its own name. */
function readScopes(file) {
  const scopes = new Map();
  const declare = (from, name) => {
    let scope = from;
    while (!isScope(scope)) scope = scope.parent;
    if (!scopes.has(scope)) scopes.set(scope, new Set());
    scopes.get(scope).add(name);
  };
  const visit = (node) => {
    if (declares(node) && node.name && ts.isIdentifier(node.name)) declare(node.parent, node.name.text);
    if (ts.isFunctionExpression(node) && node.name) declare(node, node.name.text);
    if (ts.isClassExpression(node) && node.name) declare(node, node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return scopes;
}

function isDeclared(node, scopes) {
  for (let scope = node.parent; scope; scope = scope.parent) {
    if (scopes.get(scope)?.has(node.text)) return true;
  }
  return false;
}

function readComments(text, lineAt) {
  const comments = [];
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const templates = []; // How many braces are open inside of each template expression we are in.
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia) {
      comments.push({ text: scanner.getTokenText(), line: lineAt(scanner.getTokenStart()) });
    } else if (kind === ts.SyntaxKind.TemplateHead) templates.push(0);
    else if (kind === ts.SyntaxKind.OpenBraceToken && templates.length > 0) templates[templates.length - 1]++;
    else if (kind === ts.SyntaxKind.CloseBraceToken && templates.length > 0) {
      if (templates.at(-1) > 0) templates[templates.length - 1]--;
      else if (scanner.reScanTemplateToken(false) === ts.SyntaxKind.TemplateTail) templates.pop();
    } else if (kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.SlashEqualsToken) {
      if (startsRegExp(text, scanner.getTokenStart())) scanner.reScanSlashToken();
    }
  }
  return comments;
}

/** A slash after a value divides; after an operator, an opening bracket or a keyword it begins a pattern. */
function startsRegExp(text, position) {
  const before = text.slice(Math.max(0, position - 40), position).trimEnd();
  return !/[\w$)\]}'"`]$/.test(before) || /\b(return|case|typeof|in|of|void|delete|throw|new)$/.test(before);
}
