/** The names behind the ids of one chairmanship: priorities, bodies, organisations, people, users. */
import { useMemo } from 'react';
import { bodyRoutes, type Body } from '#contract/body';
import { organisationRoutes, type Organisation } from '#contract/organisation';
import type { Entity } from '#contract/page';
import { personRoutes, type Person } from '#contract/person';
import { priorityRoutes, type Priority } from '#contract/priority';
import { userRoutes, type User } from '#contract/user';
import type { ApiProblem } from './api-problem.ts';
import { useAll } from './queries.ts';
import { usePermission } from './session.tsx';

export interface Lookup<T extends Entity> {
  items: T[];
  byId: ReadonlyMap<string, T>;
}

export interface Lookups {
  /** By number. */
  priorities: Lookup<Priority>;
  bodies: Lookup<Body>;
  organisations: Lookup<Organisation>;
  people: Lookup<Person>;
  /** Empty for strangers, who do not see users. */
  users: Lookup<User>;
  isPending: boolean;
  error: ApiProblem | null;
  retry: () => void;
}

function useLookup<T extends Entity>(items: T[] | undefined): Lookup<T> {
  return useMemo(() => ({ items: items ?? [], byId: new Map((items ?? []).map((item) => [item.id, item])) }), [items]);
}

/** Each list is asked once and kept; `isPending` until all are there. */
export function useLookups(chairmanshipId: string): Lookups {
  const seesUsers = usePermission('user:read');
  const priorities = useAll(priorityRoutes.list, { chairmanship: chairmanshipId });
  const bodies = useAll(bodyRoutes.list, {});
  const organisations = useAll(organisationRoutes.list, {});
  const people = useAll(personRoutes.list, {});
  const users = useAll(userRoutes.list, {}, { enabled: seesUsers });
  const asked = [priorities, bodies, organisations, people, ...(seesUsers ? [users] : [])];
  return {
    priorities: useLookup(useMemo(() => priorities.data && [...priorities.data].sort((a, b) => a.number - b.number), [priorities.data])),
    bodies: useLookup(bodies.data),
    organisations: useLookup(organisations.data),
    people: useLookup(people.data),
    users: useLookup(users.data),
    isPending: asked.some((one) => one.isPending),
    error: asked.find((one) => one.error !== null)?.error ?? null,
    retry: () => asked.filter((one) => one.isError).forEach((one) => void one.refetch()),
  };
}

/** How a body or an organisation is called in little room. */
export function shortName(one: { name: string; acronym: string | null }): string {
  return one.acronym ?? one.name;
}
