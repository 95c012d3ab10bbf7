/** OpenAPI 3.1, made from the route tables: what is not on a route's row is not in it. */
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import { permissions } from '#contract/permissions';
import { problems } from '#contract/problem';
import type { Route } from '#contract/route';
import { routes } from '#contract/routes';
import { sessionCookie } from '#contract/session';
import { version } from '../version.ts';

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    current: z.unknown().optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'urn:chairboard:problem:invalid-input',
      title: problems.invalid_input.title,
      status: 400,
      errors: [{ path: 'title', message: 'is required' }],
    },
  });

function failure(description: string) {
  return { description, content: { 'application/problem+json': { schema: problem } } };
}

function failuresOf(route: Route): Record<string, ReturnType<typeof failure>> {
  const needed = permissions[route.permission];
  return {
    ...(route.query !== undefined || route.body !== undefined || route.consumes !== undefined
      ? { 400: failure('The request is not valid; errors name the fields') }
      : {}),
    ...(needed === 'anyone' ? {} : { 401: failure('Nobody is signed in'), 403: failure(`Needs at least the role of a ${needed}`) }),
    ...(route.params === undefined ? {} : { 404: failure('There is nothing here') }),
    ...(route.conditional === true
      ? { 412: failure('It changed in the meantime; current is its state'), 428: failure('If-Match is missing') }
      : {}),
    ...(route.method === 'POST' || route.method === 'PATCH'
      ? { 409: failure('It does not fit what is stored'), 413: failure('Too large'), 415: failure('Another content type') }
      : {}),
  };
}

function successOf(route: Route) {
  const headers =
    route.conditional === true && route.answer !== null
      ? { ETag: { schema: { type: 'string' as const }, description: 'The version.' } }
      : undefined;
  if (route.produces !== undefined)
    return { description: 'The file', content: { [route.produces]: { schema: { type: 'string' as const, format: 'binary' } } } };
  if (route.answer === null) return { description: 'Done' };
  return {
    description: 'The answer',
    ...(headers === undefined ? {} : { headers }),
    content: { 'application/json': { schema: route.answer } },
  };
}

function bodyOf(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (route.consumes !== undefined) {
    const schema = { type: 'object' as const, properties: { file: { type: 'string' as const, format: 'binary' } }, required: ['file'] };
    return { requestBody: { required: true, content: { [route.consumes]: { schema } } } };
  }
  return route.body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } };
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const ifMatch = z.strictObject({ 'If-Match': z.string().meta({ description: 'The ETag that is being changed, or *.', example: '"1"' }) });
  return {
    operationId: route.name,
    summary: route.summary,
    description: `Permission: \`${route.permission}\` (${permissions[route.permission]}).`,
    tags: [route.name.split('.')[0] ?? 'other'],
    ...(permissions[route.permission] === 'anyone' ? { security: [] } : {}),
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params as z.ZodObject }),
      ...(route.query === undefined ? {} : { query: route.query as z.ZodObject }),
      ...(route.conditional === true ? { header: ifMatch } : {}),
    },
    ...bodyOf(route),
    responses: { [String(route.status)]: successOf(route), ...failuresOf(route) },
  };
}

/** The whole description, the same bytes for the same code. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Chairboard',
      version,
      description:
        'Meetings and a live account of what a chairmanship promised. Errors are problem+json (RFC 9457); entities carry their version as ETag; PATCH and DELETE want If-Match.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie }, token: { type: 'http', scheme: 'bearer' } },
    },
    paths,
  });
}

/** As it is committed: two spaces, one line at the end. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
