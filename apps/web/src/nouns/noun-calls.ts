/** Reading and writing any noun by its rows of routes: the one place where their types are said by hand. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { Entity } from '#contract/page';
import type { Route } from '#contract/route';
import type { ApiProblem } from '../api-problem.ts';
import type { CallOptions, QueryFor } from '../api.ts';
import { useAll, useChange } from '../queries.ts';
import type { NounRoutes, Values } from './noun.ts';

/** All of a noun's list. */
export function useRows<T>(route: Route, query: Record<string, string> = {}): UseQueryResult<T[], ApiProblem> {
  return useAll(route, query as unknown as QueryFor<Route>);
}

interface Sent {
  params?: { id: string };
  body?: Values;
  ifMatch?: number;
}

interface Then<T> {
  onSuccess: (answer: T) => void;
  onError: (problem: ApiProblem) => void;
}

interface Write<T> {
  send: (sent: Sent, then: Then<T>) => void;
  isPending: boolean;
  /** What the server holds, where the write came too late. */
  stale: T | null;
  reset: () => void;
}

function useWrite<T>(route: Route): Write<T> {
  const { mutate, isPending, conflict, reset } = useChange(route);
  return {
    send: (sent, { onSuccess, onError }) => mutate(sent as CallOptions<Route>, { onSuccess: (answer) => onSuccess(answer as T), onError }),
    isPending,
    stale: conflict === null ? null : conflict.theirs,
    reset,
  };
}

/** Adding (`row` null) or changing an entity. */
export function useSave<T extends Entity>(routes: NounRoutes, row: T | null): Write<T> {
  const create = useWrite<T>(routes.create);
  const update = useWrite<T>(routes.update ?? routes.create);
  return row === null ? create : update;
}

interface Removal<T> {
  remove: (row: T, then: Then<unknown>) => void;
  restore: (id: string, then: Then<unknown>) => void;
}

/** To the trash (or for good, where a noun has none) and back. */
export function useRemoval<T extends Entity>(routes: NounRoutes): Removal<T> {
  const remove = useWrite<unknown>(routes.remove);
  const restore = useWrite<unknown>(routes.restore ?? routes.remove);
  const conditional = routes.remove.conditional === true;
  return {
    remove: (row, then) => remove.send({ params: { id: row.id }, ...(conditional ? { ifMatch: row.version } : {}) }, then),
    restore: (id, then) => restore.send({ params: { id } }, then),
  };
}
