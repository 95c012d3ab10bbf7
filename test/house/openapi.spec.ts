/** Holds docs/openapi.json to the sources that make it, and to the rules of OpenAPI 3.1. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApiText } from '#api/docs/openapi';
import { version } from '#api/version';
import { routes } from '#contract/routes';
import { root } from './source-files.ts';

interface Operation {
  operationId: string;
  parameters?: { in: string; name: string }[];
  responses: Record<string, unknown>;
}

interface Document {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
}

const committed = readFileSync(join(root, 'docs/openapi.json'), 'utf8');
const { openapi, info, paths } = JSON.parse(committed) as Document;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('it is what `npm run gen` writes', () => {
  // Compared as one truth value: the difference of two files of this size would fill the screen.
  expect(committed === openApiText()).toBe(true);
});

test('it is valid OpenAPI 3.1, and its references lead somewhere', async () => {
  const validator = new Validator();
  expect(await validator.validate(committed)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  expect(openapi).toBe('3.1.0');
  expect(() => validator.resolveRefs()).not.toThrow();
});

test('a description that is not valid would be seen', async () => {
  const { valid } = await new Validator().validate({ openapi: '3.1.0', info: { title: 'No version' }, paths: {} });
  expect(valid).toBe(false);
});

test('it describes every route, and the version of this software', () => {
  expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(routes.map(({ name }) => name).sort());
  expect(info.version).toBe(version);
});

test('what stands in braces in an address is described, and nothing else of the address', () => {
  const wrong = operations.filter(({ path, operation }) => {
    const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    return inBraces.sort().join() !== described.sort().join();
  });
  expect(wrong.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('every operation says what comes of it', () => {
  const silent = operations.filter(({ operation }) => !Object.keys(operation.responses).some((status) => /^[23]/.test(status)));
  expect(silent.map(({ operation }) => operation.operationId)).toEqual([]);
});
