/** What feeds can be about, in all chairmanships: names behind the ids of their scopes. */
import { useMemo } from 'react';
import { bodyRoutes, type Body } from '#contract/body';
import type { Chairmanship } from '#contract/chairmanship';
import { priorityRoutes, type Priority } from '#contract/priority';
import type { ApiProblem } from '../../api-problem.ts';
import { useChairmanships } from '../../chairmanship.tsx';
import { useAll } from '../../queries.ts';

export interface Subjects {
  chairmanships: Chairmanship[];
  /** Of all chairmanships, by number. */
  priorities: Priority[];
  bodies: Body[];
}

interface Asked {
  subjects: Subjects | null;
  error: ApiProblem | null;
  retry: () => void;
}

export function useSubjects(): Asked {
  const { all } = useChairmanships();
  const priorities = useAll(priorityRoutes.list, {});
  const bodies = useAll(bodyRoutes.list, {});
  const subjects = useMemo<Subjects | null>(() => {
    if (priorities.data === undefined || bodies.data === undefined) return null;
    return { chairmanships: all, priorities: [...priorities.data].sort((a, b) => a.number - b.number), bodies: bodies.data };
  }, [all, priorities.data, bodies.data]);
  return {
    subjects,
    error: priorities.error ?? bodies.error,
    retry: () => {
      void priorities.refetch();
      void bodies.refetch();
    },
  };
}
