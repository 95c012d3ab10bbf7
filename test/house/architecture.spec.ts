/** Holds the floors and rooms apart: who imports what, without circles. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { importCycles } from './import-cycles.ts';
import { maySee, roomOf } from './rooms.ts';
import { holds, root, sourceFiles } from './source-files.ts';

const product = sourceFiles.filter(({ path }) => /^(apps|libs)\//.test(path));

test('there are files to look at on every floor', () => {
  const floors = new Set(product.map(({ path }) => path.split('/').slice(0, 2).join('/')));
  expect([...floors].sort()).toEqual(['apps/api', 'apps/cli', 'apps/web', 'libs/contract', 'libs/domain', 'libs/ical', 'libs/persistence']);
});

test('every file belongs to a room', () => {
  expect(product.map(({ path }) => path).filter((path) => roomOf(path) === null)).toEqual([]);
});

test('files look downstairs, never sideways, never up', () => {
  const wrong = product.flatMap(({ path, files }) => {
    const room = roomOf(path);
    return files.filter((file) => room !== null && !maySee(room, path, file)).map((file) => `${path} imports ${file}`);
  });
  expect(wrong).toEqual([]);
});

test('rooms import the packages of their row and no others', () => {
  const wrong = product.flatMap(({ path, packages }) => {
    const known = roomOf(path)?.packages ?? [];
    return packages.filter((name) => !known.includes(name)).map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('what is imported is there, under exactly that name', () => {
  const wrong = sourceFiles.flatMap(({ path, files }) =>
    files.filter((file) => !file.startsWith('dist/') && !existsSync(join(root, file))).map((file) => `${path} imports ${file}`),
  );
  expect(wrong).toEqual([]);
});

test('no imports go in circles, not even for types', () => {
  expect(importCycles(sourceFiles).map((cycle) => cycle.join(' -> '))).toEqual([]);
});

test('circles would be seen', () => {
  const aFile = (path: string, ...files: string[]) => ({ path, files });
  expect(importCycles([aFile('a', 'b'), aFile('b', 'c'), aFile('c', 'b', 'd'), aFile('d')])).toEqual([['b', 'c', 'b']]);
});

test('rooms would be held apart', () => {
  const feature = roomOf('apps/api/src/events/events.service.ts')!;
  const see = (to: string) => maySee(feature, 'apps/api/src/events/events.service.ts', to);
  expect(['apps/api/src/events/x.ts', 'apps/api/src/platform/x.ts', 'libs/domain/x.ts'].map(see)).toEqual([true, true, true]);
  expect(['apps/api/src/measures/x.ts', 'apps/api/src/app.ts', 'apps/web/src/x.ts'].map(see)).toEqual([false, false, false]);
});

test('no module waits for another with forwardRef', () => {
  const wrong = product.filter(({ tree }) => holds(tree, (node) => ts.isIdentifier(node) && node.text === 'forwardRef'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Vite's configuration may say where the API is while developing; bootstrap runs before there is a config.ts to ask. */
const readersOfTheEnvironment = /^(apps\/api\/src\/config\.ts|apps\/cli\/bootstrap\/[^/]+|apps\/web\/vite\.config\.ts)$/;

test('the environment is read in config.ts and by what runs before it, nowhere else', () => {
  const reading = product.filter(({ tree }) =>
    holds(tree, (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env'),
  );
  expect(reading.map(({ path }) => path).filter((path) => !readersOfTheEnvironment.test(path))).toEqual([]);
});
