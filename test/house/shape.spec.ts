/** Holds the shape of files: their names and lengths, what they open with, and that each test has its source. */
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { functionsOf, holds, sourceFiles, type SourceFile } from './source-files.ts';

const paths = sourceFiles.map(({ path }) => path);
const named = (files: SourceFile[]): string[] => files.map(({ path }) => path);

/** Files whose tool reads their default export. */
const mayExportDefault = /^([^/]+\.config\.mjs|apps\/web\/vite\.config\.ts|test\/support\/[^/]+-global-[^/]+\.ts)$/;

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement)) return holds(statement, (node) => ts.isExportSpecifier(node) && node.name.text === 'default');
  return ts.canHaveModifiers(statement) && (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

test('nothing is exported by default: one word for one thing everywhere', () => {
  const exporting = named(sourceFiles.filter(({ tree }) => tree.statements.some(isDefaultExport)));
  expect(exporting).toEqual(expect.arrayContaining(['eslint.config.mjs', 'test/support/postgres-global-setup.ts']));
  expect(exporting.filter((path) => !mayExportDefault.test(path))).toEqual([]);
});

test('there are no barrels', () => {
  expect(paths.filter((path) => /^index\./.test(basename(path)))).toEqual([]);
});

test('no folder is named after nothing in particular', () => {
  expect(paths.filter((path) => /(^|\/)(utils?|helpers?|common|shared|misc|lib)\//.test(path))).toEqual([]);
});

test('file names are kebab-case', () => {
  expect(paths.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs)$/.test(basename(path)))).toEqual([]);
});

test('300 lines is a wall', () => {
  const lengths = sourceFiles.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('a function has at most 40 lines, a component at most 80', () => {
  const long = sourceFiles.flatMap((file) =>
    functionsOf(file)
      .filter(({ lines, drawsJsx, gathersTests }) => !gathersTests && lines > (drawsJsx ? 80 : 40))
      .map(({ name, lines }) => `${file.path}: ${name} has ${lines}`),
  );
  expect(long).toEqual([]);
});

/** The comment that a file begins with, after the line that names its interpreter. */
function openingOf(text: string): string {
  const opening = /^(?:#!.*\n)?(\/\*\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(text)?.[1] ?? '';
  return opening.replaceAll(/^\s*(\/\*\*|\/\/|\*\/?)|\*\/$/gm, '').trim();
}

test('a file opens with what it is for; that of a test stands in the names of its tests', () => {
  const silent = sourceFiles.filter(({ path, text }) => !path.endsWith('.spec.ts') && !/^\S+ \S+ .*[.:]$/s.test(openingOf(text)));
  expect(named(silent)).toEqual([]);
});

test('nothing is left for later in a comment', () => {
  const later = /\b(TO[D]O|FIX[M]E|X{3})\b/;
  expect(named(sourceFiles.filter(({ text }) => later.test(text)))).toEqual([]);
});

const specs = paths.filter((path) => /^test\/(apps|libs)\/.*\.spec\.ts$/.test(path)).map((path) => path.slice('test/'.length));

test('tests mirror the tree: each stands where its source does', () => {
  const folders = new Set(paths.map((path) => dirname(path)));
  expect(specs.filter((path) => !folders.has(dirname(path)))).toEqual([]);
});

/** Those of the server and its command line tell stories of many files; their folder says of which. */
test('a unit test is named after its source, or after its source and one side of it', () => {
  const units = specs.filter((path) => /^(libs|apps\/web)\//.test(path));
  const sources = paths.map((path) => path.replace(/\.[^/]+$/, ''));
  const hasSource = (path: string): boolean => {
    const unit = path.replace(/\.spec\.ts$/, '');
    return sources.some((source) => unit === source || unit.startsWith(`${source}-`));
  };
  expect(units.filter((path) => !hasSource(path))).toEqual([]);
});
