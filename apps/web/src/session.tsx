/** Who is looking at the page and what they may do; signing in and out. */
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { chairmanshipRoutes } from '#contract/chairmanship';
import { may, permissions, type Permission } from '#contract/permissions';
import { sessionRoutes, type Session } from '#contract/session';
import { ApiProblem } from './api-problem.ts';
import { call } from './api.ts';
import { sessionExpiry } from './session-expiry.ts';
import { ErrorState } from './ui/error-state.tsx';

export interface Visitor {
  /** Null: a stranger whom the server lets read (PUBLIC_READ). */
  user: Session['user'] | null;
  permissions: ReadonlySet<Permission>;
}

/** Null: nobody is signed in, and strangers see nothing. */
const VisitorContext = createContext<Visitor | null>(null);
const key = ['session'] as const;

function visitorOf(session: Session): Visitor {
  return { user: session.user, permissions: new Set(session.permissions) };
}

/** A stranger: asks for something that readers see, since the session's answer is 401 in both cases. */
async function readAsStranger(signal: AbortSignal): Promise<Visitor | null> {
  try {
    await call(chairmanshipRoutes.list, { query: { limit: 1 }, signal });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
  const names = Object.keys(permissions) as Permission[];
  return { user: null, permissions: new Set(names.filter((name) => may({ role: null }, name, true))) };
}

async function readVisitor(signal: AbortSignal): Promise<Visitor | null> {
  try {
    return visitorOf(await call(sessionRoutes.read, { signal }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return readAsStranger(signal);
    throw error;
  }
}

/** Asks once who is there; shows nothing until the answer has come. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const visitor = useQuery({ queryKey: key, queryFn: ({ signal }) => readVisitor(signal), staleTime: Infinity });
  if (visitor.isPending) return null;
  if (visitor.isError) return <ErrorState error={visitor.error} onRetry={() => void visitor.refetch()} />;
  return <VisitorContext value={visitor.data}>{children}</VisitorContext>;
}

/** Who is looking, or null while nobody is signed in. */
export function useVisitor(): Visitor | null {
  return useContext(VisitorContext);
}

/** True when the reader's role has the permission: `usePermission('event:write')`. */
export function usePermission(permission: Permission): boolean {
  return useVisitor()?.permissions.has(permission) ?? false;
}

/** The user's id, for what is kept in this browser for one person. */
export function useUserId(): string | null {
  return useVisitor()?.user?.id ?? null;
}

export interface Credentials {
  email: string;
  password: string;
}

/** Signs in; every answer so far is asked again as the new person. */
export function useSignIn(): UseMutationResult<Session, ApiProblem, Credentials> {
  const client = useQueryClient();
  return useMutation({
    mutationKey: [...key, 'create'],
    mutationFn: (body: Credentials) => call(sessionRoutes.create, { body }),
    onSuccess: async (session) => {
      sessionExpiry.set(false);
      client.setQueryData(key, visitorOf(session));
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
    },
  });
}

/** Signs out and forgets every answer. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return useMemo(
    () => async () => {
      await call(sessionRoutes.remove, {});
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== key[0] });
      await client.resetQueries({ queryKey: key });
    },
    [client],
  );
}
