/** The six routes that every noun has: list, create, read, update, remove to the trash, restore from it. */
import { z } from 'zod';
import { listOf } from './page.ts';
import type { Permission } from './permissions.ts';
import { route } from './route.ts';
import { id } from './scalars.ts';

export const idParams = z.strictObject({ id });

interface Noun<N extends string, S, Q, C, U> {
  /** As in audit actions: `event`. */
  noun: N;
  /** As in addresses: `events`. */
  path: string;
  /** As people say it: `an event`. */
  words: { one: string; many: string };
  read: Permission;
  write: Permission;
  shape: S;
  query: Q;
  create: C;
  update: U;
}

export function crudRoutes<const N extends string, S extends z.ZodType, Q extends z.ZodType, C extends z.ZodType, U extends z.ZodType>(
  of: Noun<N, S, Q, C, U>,
) {
  const { noun, words } = of;
  const all = `/api/${of.path}`;
  const one = `${all}/:id`;
  return {
    list: route({
      name: `${noun}.list`,
      method: 'GET',
      path: all,
      permission: of.read,
      summary: `List ${words.many}`,
      query: of.query,
      answer: listOf(of.shape),
      status: 200,
    }),
    create: route({
      name: `${noun}.create`,
      method: 'POST',
      path: all,
      permission: of.write,
      summary: `Create ${words.one}`,
      body: of.create,
      answer: of.shape,
      status: 201,
    }),
    read: route({
      name: `${noun}.read`,
      method: 'GET',
      path: one,
      permission: of.read,
      summary: `Read ${words.one}`,
      params: idParams,
      answer: of.shape,
      status: 200,
    }),
    update: route({
      name: `${noun}.update`,
      method: 'PATCH',
      path: one,
      permission: of.write,
      summary: `Change ${words.one}: only the fields that are sent; lists are replaced whole`,
      params: idParams,
      body: of.update,
      answer: of.shape,
      status: 200,
      conditional: true,
    }),
    remove: route({
      name: `${noun}.remove`,
      method: 'DELETE',
      path: one,
      permission: of.write,
      summary: `Put ${words.one} into the trash, for 30 days`,
      params: idParams,
      answer: null,
      status: 204,
      conditional: true,
    }),
    restore: route({
      name: `${noun}.restore`,
      method: 'POST',
      path: `${one}/restore`,
      permission: of.write,
      summary: `Bring ${words.one} back from the trash, with its links`,
      params: idParams,
      answer: of.shape,
      status: 200,
    }),
  };
}

/** The shape of a PATCH: every field may be left out, none is filled in. */
export function partialOf<S extends z.ZodRawShape>(fields: S) {
  return z.strictObject(fields).partial();
}
