/** A route is a row: method, path, permission and shapes. The server, OpenAPI, the page and the tests read the same row. */
import type { z } from 'zod';
import type { Permission } from './permissions.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Route {
  /** `noun.verb`, the operation's id. */
  name: string;
  method: Method;
  /** As in `/api/events/:id`. */
  path: string;
  permission: Permission;
  summary: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** Body that is not JSON. */
  consumes?: 'multipart/form-data';
  answer: z.ZodType | null;
  /** Answer that is not JSON. */
  produces?: string;
  status: 200 | 201 | 204 | 303;
  /** True where the caller must say which version it changes (If-Match). */
  conditional?: boolean;
}

/** Declares a route; the literal types are kept. */
export function route<const R extends Route>(row: R): R {
  return row;
}

type Nothing = Record<string, never>;

export type ParamsOf<R extends Route> = R extends { params: infer S extends z.ZodType } ? z.output<S> : Nothing;
export type QueryOf<R extends Route> = R extends { query: infer S extends z.ZodType } ? z.output<S> : Nothing;
export type BodyOf<R extends Route> = R extends { body: infer S extends z.ZodType } ? z.output<S> : Nothing;
export type AnswerOf<R extends Route> = R extends { answer: infer S extends z.ZodType } ? z.output<S> : null;
/** What a caller may send, before defaults are filled in. */
export type SentBodyOf<R extends Route> = R extends { body: infer S extends z.ZodType } ? z.input<S> : undefined;
export type SentQueryOf<R extends Route> = R extends { query: infer S extends z.ZodType } ? z.input<S> : Nothing;
