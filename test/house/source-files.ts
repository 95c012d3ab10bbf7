/** Every source file of the repository, read and parsed once, with what it imports and the functions it holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

export interface SourceFunction {
  name: string;
  lines: number;
  /** It is a component, or part of one. */
  drawsJsx: boolean;
  /** It only gathers tests: the callback of `describe`. */
  gathersTests: boolean;
}

export interface SourceFile {
  /** From the root of the repository: `libs/domain/plan.ts`. */
  path: string;
  text: string;
  tree: ts.SourceFile;
  /** Files of the repository, as paths from its root, whether for types or for values. */
  files: string[];
  /** Packages by name; those of Node as `node:*`. */
  packages: string[];
}

/** Those of the floors and of the tests, and the configuration files beside them. */
function sourcePaths(): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith('.mjs'));
  const below = ['apps', 'libs', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return [...top, ...below].filter((path) => /\.(ts|tsx|mjs)$/.test(path)).sort();
}

const scriptKinds: Record<string, ts.ScriptKind> = { ts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX, mjs: ts.ScriptKind.JS };

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKinds[path.split('.').at(-1) ?? '']);
}

/** Whether the node or anything below it passes the test. */
export function holds(node: ts.Node, passes: (node: ts.Node) => boolean): boolean {
  return passes(node) || ts.forEachChild(node, (child) => holds(child, passes) || undefined) === true;
}

/** Calls `visit` with the node and everything below it. */
function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The module named by a node: `import … from`, `export … from`, `import(…)`, or a type's `import(…)`. */
function specifierOf(node: ts.Node): string | null {
  let named: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) named = node.moduleSpecifier;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) named = node.arguments[0];
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) named = node.argument.literal;
  return named !== undefined && ts.isStringLiteral(named) ? named.text : null;
}

const { imports: aliases } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  imports: Record<string, { source: string }>;
};

/** The file that an alias of package.json or a relative specifier names; null for a package. */
function fileOf(specifier: string, from: string): string | null {
  if (specifier.startsWith('.')) return join(dirname(from), specifier);
  const alias = Object.entries(aliases).find(([pattern]) => specifier.startsWith(pattern.replace('*', '')));
  return alias === undefined ? null : join(alias[1].source.replace('*', specifier.slice(alias[0].length - 1)));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = parse(path, text);
  const files: string[] = [];
  const packages: string[] = [];
  walk(tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const file = fileOf(specifier, path);
    if (file === null) packages.push(packageOf(specifier));
    else files.push(file);
  });
  return { path, text, tree, files, packages };
}

export const sourceFiles: SourceFile[] = sourcePaths().map(read);

function linesOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  const line = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.end) - line(node.getStart()) + 1;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function without a name';
}

function drawsJsx(node: ts.Node): boolean {
  return holds(node, (part) => ts.isJsxElement(part) || ts.isJsxSelfClosingElement(part) || ts.isJsxFragment(part));
}

function gathersTests(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}

/** The functions of a file, the inner ones too. */
export function functionsOf({ tree }: SourceFile): SourceFunction[] {
  const found: SourceFunction[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    found.push({ name: nameOf(node), lines: linesOf(node), drawsJsx: drawsJsx(node), gathersTests: gathersTests(node) });
  });
  return found;
}
