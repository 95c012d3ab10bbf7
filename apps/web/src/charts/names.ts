/** A view together with the names that its charts need. */
import { useMemo } from 'react';
import { useChairmanship } from '../chairmanship.tsx';
import { useLookups } from '../lookups.ts';
import type { Names } from './chart-words.ts';
import type { View } from './view.ts';

/** Null until both are there. */
export function useNames(view: View | null): Names | null {
  const { bodies, isPending } = useLookups(useChairmanship().id);
  return useMemo(() => (view === null || isPending ? null : { view, bodies }), [view, bodies, isPending]);
}
