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

function addressOf(of: { path: string }) {
  return `/api/${of.path}`;
}

type Collection<N extends string, S, Q, C> = Omit<Noun<N, S, Q, C, never>, 'update'>;

/** The routes of all of them together. */
function collectionRoutes<const N extends string, S extends z.ZodType, Q extends z.ZodType, C extends z.ZodType>(
  of: Collection<N, S, Q, C>,
) {
  const { noun, words } = of;
  return {
    list: route({
      name: `${noun}.list`,
      method: 'GET',
      path: addressOf(of),
      permission: of.read,
      summary: `List ${words.many}`,
      query: of.query,
      answer: listOf(of.shape),
      status: 200,
    }),
    create: route({
      name: `${noun}.create`,
      method: 'POST',
      path: addressOf(of),
      permission: of.write,
      summary: `Create ${words.one}`,
      body: of.create,
      answer: of.shape,
      status: 201,
    }),
  };
}

type Member<N extends string, S, U> = Omit<Noun<N, S, never, never, U>, 'query' | 'create'>;

/** The routes of one of them. */
function memberRoutes<const N extends string, S extends z.ZodType, U extends z.ZodType>(of: Member<N, S, U>) {
  const { noun, words } = of;
  const one = `${addressOf(of)}/:id`;
  return {
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
  };
}

type Removable<N extends string, S> = Omit<Noun<N, S, never, never, never>, 'query' | 'create' | 'update'>;

/** The ways of one of them into the trash and back. */
function removalRoutes<const N extends string, S extends z.ZodType>(of: Removable<N, S>) {
  const { noun, words } = of;
  const one = `${addressOf(of)}/:id`;
  return {
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

export function crudRoutes<const N extends string, S extends z.ZodType, Q extends z.ZodType, C extends z.ZodType, U extends z.ZodType>(
  of: Noun<N, S, Q, C, U>,
) {
  return { ...collectionRoutes(of), ...memberRoutes(of), ...removalRoutes(of) };
}

/** The shape of a PATCH: every field may be left out, none is filled in. */
export function partialOf<S extends z.ZodRawShape>(fields: S) {
  return z.strictObject(fields).partial();
}
