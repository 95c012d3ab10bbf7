/** How answers are kept and when they are asked again; a lost session is noticed here, whoever was asking. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Route } from '#contract/route';
import { ApiProblem } from './api-problem.ts';
import { sessionExpiry } from './session-expiry.ts';

/** `event` of `event.list`. */
export function nounOf(route: Route): string {
  return route.name.split('.')[0] ?? route.name;
}

/** Whose answers a change of a noun makes old, beside its own; a noun that is not named makes all old. */
const touches: Record<string, string[]> = {
  'progress-item': ['dashboard', 'measure', 'search', 'trash', 'audit'],
  event: ['dashboard', 'measure', 'search', 'trash', 'audit'],
  measure: ['dashboard', 'search', 'trash', 'audit', 'progress-item'],
  body: ['search', 'trash', 'audit'],
  organisation: ['trash', 'audit'],
  person: ['trash', 'audit'],
  user: ['audit'],
  token: [],
  feed: [],
  file: [],
};

export function touchedBy(noun: string): string[] {
  const others = touches[noun];
  return others === undefined ? ['*'] : [noun, ...others];
}

/** Asks again after a fault of the line or the server, never after a refusal. */
function mayHelpToRepeat(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502);
}

function noticeExpiry(error: Error, key: readonly unknown[] | undefined): void {
  if (error instanceof ApiProblem && error.status === 401 && key?.[0] !== 'session') sessionExpiry.set(true);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => noticeExpiry(error, query.queryKey) }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _onMutate, mutation) => noticeExpiry(error, mutation.options.mutationKey),
    }),
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 10 * 60_000, retry: mayHelpToRepeat, retryDelay: 800 },
      mutations: { retry: false },
    },
  });
}
