/** What the page asks and changes: hooks over the route rows, kept by TanStack Query. */
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AnswerOf, Route } from '#contract/route';
import { ApiProblem } from './api-problem.ts';
import { call, type CallOptions, type QueryFor } from './api.ts';
import { nounOf, touchedBy } from './query-client.ts';

type ItemOf<R extends Route> = AnswerOf<R> extends { items: (infer Item)[] } ? Item : never;
type Page<R extends Route> = { items: ItemOf<R>[]; nextCursor: string | null };

interface Asking {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Keep showing the answer before while another query's is on its way. */
  keep?: boolean;
}

/** The key of a route's answer: the noun first, so that a change ends all of a noun's answers. */
export function keyOf(route: Route, asked: unknown): readonly unknown[] {
  return [nounOf(route), route.name, asked];
}

/** Any GET route: `useAnswer(dashboardRoutes.read, { query: { chairmanship: id, asOf } })`. */
export function useAnswer<R extends Route>(
  route: R,
  options: CallOptions<R>,
  { enabled = true, keep = false }: Asking = {},
): UseQueryResult<AnswerOf<R>, ApiProblem> {
  return useQuery<AnswerOf<R>, ApiProblem>({
    queryKey: keyOf(route, options),
    queryFn: ({ signal }) => call(route, { ...options, signal }),
    enabled,
    ...(keep ? { placeholderData: (before: AnswerOf<R> | undefined) => before } : {}),
  } as Parameters<typeof useQuery<AnswerOf<R>, ApiProblem>>[0]);
}

/** One entity by its id, with the version that a change has to name. */
export function useEntity<R extends Route>(route: R, id: string, asking: Asking = {}): UseQueryResult<AnswerOf<R>, ApiProblem> {
  return useAnswer(route, { params: { id } } as unknown as CallOptions<R>, asking);
}

/** A list in pages: `items` so far, `hasMore`, `loadMore()`. */
export function useList<R extends Route>(route: R, query: QueryFor<R>, { enabled = true }: Asking = {}) {
  const answer = useInfiniteQuery({
    queryKey: keyOf(route, { pages: query }),
    queryFn: ({ signal, pageParam }) => readPage(route, { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<R>) => last.nextCursor,
    enabled,
  });
  return {
    items: answer.data?.pages.flatMap((page) => page.items) ?? [],
    isPending: answer.isPending,
    error: answer.error,
    refetch: answer.refetch,
    hasMore: answer.hasNextPage,
    isLoadingMore: answer.isFetchingNextPage,
    loadMore: () => void answer.fetchNextPage(),
  };
}

/** A whole list, all pages of it; for what is short by nature (priorities, bodies, a range of events). */
export function useAll<R extends Route>(
  route: R,
  query: QueryFor<R>,
  { enabled = true, keep = false }: Asking = {},
): UseQueryResult<ItemOf<R>[], ApiProblem> {
  return useQuery<ItemOf<R>[], ApiProblem>({
    queryKey: keyOf(route, { all: query }),
    queryFn: ({ signal }) => readAll(route, query, signal),
    enabled,
    ...(keep ? { placeholderData: (before: ItemOf<R>[] | undefined) => before } : {}),
  } as Parameters<typeof useQuery<ItemOf<R>[], ApiProblem>>[0]);
}

async function readAll<R extends Route>(route: R, query: QueryFor<R>, signal: AbortSignal): Promise<ItemOf<R>[]> {
  const items: ItemOf<R>[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<R> = await readPage(route, { ...query, limit: 500, cursor }, signal);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

async function readPage<R extends Route>(route: R, query: object, signal: AbortSignal): Promise<Page<R>> {
  return (await call(route, { query, signal } as unknown as CallOptions<R>)) as unknown as Page<R>;
}

/** Both states of a change that came too late: what was to be sent, and what the server holds now. */
export interface Conflict<R extends Route> {
  mine: CallOptions<R>;
  theirs: AnswerOf<R>;
}

export type Change<R extends Route> = UseMutationResult<AnswerOf<R>, ApiProblem, CallOptions<R>> & { conflict: Conflict<R> | null };

/** A write: `change.mutate({ params: { id }, body, ifMatch: entity.version })`; what it touches is asked again. */
export function useChange<R extends Route>(route: R): Change<R> {
  const client = useQueryClient();
  const mutation = useMutation<AnswerOf<R>, ApiProblem, CallOptions<R>>({
    mutationKey: [nounOf(route), route.name],
    mutationFn: (options) => call(route, options),
    onSuccess: () =>
      Promise.all(touchedBy(nounOf(route)).map((noun) => client.invalidateQueries({ queryKey: noun === '*' ? [] : [noun] }))).then(
        () => undefined,
      ),
  });
  const { error, variables } = mutation;
  const conflict = error?.status === 412 && variables !== undefined ? { mine: variables, theirs: error.current as AnswerOf<R> } : null;
  return Object.assign({}, mutation, { conflict });
}
