/** Which mark is opened: the address says, so that the list behind can be sent as a link. */
import { useCallback, useMemo } from 'react';
import type { RowsBehind } from '#contract/charts';
import { behindText, parseBehind } from '#domain/charts/rows-behind';
import { useAddressParam } from '../address.tsx';

export function useRowsQuestion(): [question: RowsBehind | null, ask: (question: RowsBehind | null) => void] {
  const [text, setText] = useAddressParam('behind');
  const question = useMemo(() => parseBehind(text), [text]);
  const ask = useCallback((next: RowsBehind | null) => setText(next === null ? null : behindText(next), next !== null), [setText]);
  return [question, ask];
}
