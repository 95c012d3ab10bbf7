/** Holds the server to the route tables: every row is served by one handler, and nothing is served that stands on no row. */
import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants';
import ts from 'typescript';
import { AppModule } from '#api/app.module';
import { readConfig } from '#api/config';
import { routeKey } from '#api/platform/handle';
import type { Route } from '#contract/route';
import { routes } from '#contract/routes';
import { sourceFiles } from './source-files.ts';

type Constructor = new (...args: never[]) => object;

interface Handler {
  name: string;
  route: Route;
}

/** The rooms as the application mounts them; nothing is opened or started. */
const rooms = (AppModule.for(readConfig({}), { now: () => new Date(0) }).imports ?? []) as object[];

function controllersOf(room: object): Constructor[] {
  return (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, room) ?? []) as Constructor[];
}

function handlersOf(controller: Constructor): Handler[] {
  const methods = Object.entries(Object.getOwnPropertyDescriptors(controller.prototype));
  return methods.flatMap(([method, { value }]) => {
    const route: unknown = typeof value === 'function' ? Reflect.getMetadata(routeKey, value) : undefined;
    return route === undefined ? [] : [{ name: `${controller.name}.${method}`, route: route as Route }];
  });
}

const controllers = rooms.flatMap(controllersOf);
const handlers = controllers.flatMap(handlersOf);

test('every row of the route tables is served by exactly one handler', () => {
  const served = routes.map((row) => ({
    route: row.name,
    by: handlers.filter(({ route }) => route === row).map(({ name }) => name),
  }));
  expect(served.filter(({ by }) => by.length !== 1)).toEqual([]);
});

test('every handler serves a row of the route tables', () => {
  expect(handlers.filter(({ route }) => !routes.includes(route)).map(({ name }) => name)).toEqual([]);
  expect(handlers.length).toBe(routes.length);
});

test('no two rows have one name or one address', () => {
  const names = routes.map(({ name }) => name);
  const addresses = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test('an operation is named noun.verb', () => {
  expect(routes.map(({ name }) => name).filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z]+([A-Z-][a-z]+)*$/.test(name))).toEqual([]);
});

const controllerFiles = sourceFiles.filter(({ path }) => path.endsWith('.controller.ts'));
const classes = controllerFiles.flatMap(({ tree }) => tree.statements.filter(ts.isClassDeclaration));

function decoratorsOf(node: ts.HasDecorators): string[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) => expression.getText().replace(/\(.*/s, ''));
}

test('every controller of a file is mounted', () => {
  expect(classes.map((declared) => declared.name?.text).sort()).toEqual(controllers.map(({ name }) => name).sort());
});

test('a controller has no address of its own, and its methods no decorator but @Handle', () => {
  const decorated = classes.flatMap((declared) => {
    const methods = declared.members.filter(ts.isMethodDeclaration);
    return methods.map((method) => ({ method: `${declared.name?.text}.${method.name.getText()}`, decorators: decoratorsOf(method) }));
  });
  expect(decorated.filter(({ decorators }) => decorators.join() !== 'Handle')).toEqual([]);
  const addressed = classes.filter((declared) => !(ts.getDecorators(declared) ?? []).some((own) => own.getText() === '@Controller()'));
  expect(addressed.map((declared) => declared.name?.text)).toEqual([]);
});

/** What Nest offers beside @Handle to declare a route. */
const otherWays = new Set(['All', 'Delete', 'Get', 'Head', 'Options', 'Patch', 'Post', 'Put', 'RequestMapping', 'Search', 'Sse']);

test('nobody but @Handle itself declares routes', () => {
  const importing = sourceFiles.flatMap(({ path, tree }) =>
    tree.statements
      .filter(ts.isImportDeclaration)
      .filter(({ moduleSpecifier }) => moduleSpecifier.getText() === "'@nestjs/common'")
      .flatMap(({ importClause }) =>
        importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings) ? [...importClause.namedBindings.elements] : [],
      )
      .filter((element) => otherWays.has((element.propertyName ?? element.name).text))
      .map((element) => `${path} imports ${element.name.text}`),
  );
  expect(importing).toEqual(['apps/api/src/platform/handle.ts imports RequestMapping']);
});
