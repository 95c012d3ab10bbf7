/** Personal tokens for programs: sent as `Authorization: Bearer`, shown once. */
import { z } from 'zod';
import { idParams } from './crud.ts';
import { entity, listOf, paging } from './page.ts';
import { route } from './route.ts';
import { id, instant, isoDate, line } from './scalars.ts';

export const token = z.strictObject({
  ...entity,
  userId: id,
  name: line(200),
  expiresOn: isoDate.nullable(),
  lastUsedAt: instant.nullable(),
  token: z.string().optional().meta({ description: 'In the answer to the POST alone.' }),
});
export type Token = z.output<typeof token>;

const create = z.strictObject({
  name: line(200).meta({ example: 'Script of the press office' }),
  expiresOn: isoDate.nullable().default(null),
});

export const tokenRoutes = {
  list: route({
    name: 'token.list',
    method: 'GET',
    path: '/api/tokens',
    permission: 'token:read',
    summary: "List one's own tokens (administrators: of everybody with ?user=)",
    query: z.strictObject({ user: id.optional(), ...paging }),
    answer: listOf(token),
    status: 200,
  }),
  create: route({
    name: 'token.create',
    method: 'POST',
    path: '/api/tokens',
    permission: 'token:write',
    summary: 'Make a token; it is shown in this answer alone',
    body: create,
    answer: token,
    status: 201,
  }),
  remove: route({
    name: 'token.remove',
    method: 'DELETE',
    path: '/api/tokens/:id',
    permission: 'token:write',
    summary: 'Revoke a token',
    params: idParams,
    answer: null,
    status: 204,
  }),
};
