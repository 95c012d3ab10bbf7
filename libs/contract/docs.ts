/** The API's own description. */
import { z } from 'zod';
import { route } from './route.ts';

export const docsRoutes = {
  openapi: route({
    name: 'docs.openapi',
    method: 'GET',
    path: '/api/openapi.json',
    permission: 'openapi:read',
    summary: 'This description, OpenAPI 3.1',
    answer: z.record(z.string(), z.unknown()),
    status: 200,
  }),
};
