/** The client of the API: every call is made from a route's row, whose types say what is sent and what comes back. */
import type { AnswerOf, ParamsOf, Route, SentBodyOf, SentQueryOf } from '#contract/route';
import { ApiProblem, problemFrom } from './api-problem.ts';

/** Numbers may stand where the query has digits; what is null or undefined is left out. */
type Loose<Q> = { [K in keyof Q]?: Q[K] | (string extends NonNullable<Q[K]> ? number : never) | null };
type Given<R extends Route, K extends keyof Route, Yes> = undefined extends R[K] ? unknown : Yes;

export type QueryFor<R extends Route> = Loose<SentQueryOf<R>>;

export type CallOptions<R extends Route> = { signal?: AbortSignal } & Given<R, 'params', { params: ParamsOf<R> }> &
  Given<R, 'query', { query?: QueryFor<R> }> &
  Given<R, 'body', { body: SentBodyOf<R> }> &
  (R extends { conditional: true } ? { ifMatch: number | '*' } : unknown);

interface AnyOptions {
  params?: Record<string, string>;
  query?: Record<string, string | number | null | undefined>;
  body?: unknown;
  ifMatch?: number | '*';
  signal?: AbortSignal;
}

/** Calls a route and gives its answer. @throws ApiProblem when the answer is not 2xx or none came. */
export async function call<R extends Route>(route: R, options: CallOptions<R>): Promise<AnswerOf<R>> {
  const { params = {}, query = {}, body, ifMatch, signal } = options as AnyOptions;
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (ifMatch !== undefined) headers.set('if-match', ifMatch === '*' ? '*' : `"${ifMatch}"`);
  const answer = await send(addressOf(route, params, query), {
    method: route.method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  });
  return (answer.status === 204 ? null : await answer.json()) as AnswerOf<R>;
}

/** The address of a route, such as a file's for a link. */
export function addressOf(route: Route, params: Record<string, string> = {}, query: AnyOptions['query'] = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== undefined) search.set(name, String(value));
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0);
  });
  if (!answer.ok) throw await problemFrom(answer);
  return answer;
}
