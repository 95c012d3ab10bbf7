/** Which part of the chairmanship is shown: priorities, a body, a period. Stands in the address, so that a view can be sent as a link. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { isNarrowed, type ViewFilters } from '#domain/charts/narrowed';
import { useAddressList, useAddressParam } from '../address.tsx';

export interface ViewFilterControls {
  filters: ViewFilters;
  isNarrowed: boolean;
  setPriorities: (ids: string[]) => void;
  setBody: (id: string | null) => void;
  /** Months; null: the whole chairmanship. */
  setPeriod: (period: [from: string, to: string] | null) => void;
  clear: () => void;
}

const everything: ViewFilters = { priorityIds: [], bodyId: null, fromMonth: null, toMonth: null };

function monthOf(value: string | null): string | null {
  return value !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : null;
}

/** Two months in one parameter, `2024-04..2024-06`, so that one change of the address changes both. */
function periodOf(value: string | null): [string | null, string | null] {
  const [from = null, to = null] = value?.split('..') ?? [];
  return [monthOf(from), monthOf(to)];
}

/** One change of the address: several in a row would each start from the address before. */
function without(names: string[]): (before: URLSearchParams) => URLSearchParams {
  return (before) => new URLSearchParams([...before].filter(([name]) => !names.includes(name)));
}

export function useViewFilters(): ViewFilterControls {
  const [priorities, setPriorities] = useAddressList('priority');
  const [body, setBody] = useAddressParam('body');
  const [period, setPeriod] = useAddressParam('period');
  const [, setParams] = useSearchParams();
  const chosen = priorities.join(',');
  const filters = useMemo(() => {
    const [fromMonth, toMonth] = periodOf(period);
    return { priorityIds: chosen === '' ? [] : chosen.split(','), bodyId: body, fromMonth, toMonth };
  }, [chosen, body, period]);
  return {
    filters,
    isNarrowed: isNarrowed(filters),
    setPriorities,
    setBody: (id) => setBody(id),
    setPeriod: (months) => setPeriod(months === null ? null : months.join('..')),
    clear: () => setParams(without(['priority', 'body', 'period']), { replace: true, preventScrollReset: true }),
  };
}

/** One priority and nothing else, for its own page. */
export function onlyPriority(priorityId: string): ViewFilters {
  return { ...everything, priorityIds: [priorityId] };
}
