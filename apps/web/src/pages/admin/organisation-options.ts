/** The organisations to choose from in other nouns' forms, and their names by id. */
import { useMemo } from 'react';
import { organisationRoutes, type Organisation } from '#contract/organisation';
import { useAll } from '../../queries.ts';
import type { Option } from '../../nouns/noun.ts';

interface Organisations {
  options: Option[];
  /** Acronym or name; empty for none and for a deleted one. */
  nameOf: (id: string | null) => string;
  all: Organisation[];
}

export function useOrganisations(): Organisations {
  const { data } = useAll(organisationRoutes.list, {});
  return useMemo(() => {
    const all = data ?? [];
    const names = new Map(all.map((one) => [one.id, one.acronym ?? one.name]));
    return {
      all,
      options: all.map((one) => ({ value: one.id, label: one.acronym === null ? one.name : `${one.name} (${one.acronym})` })),
      nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')),
    };
  }, [data]);
}
