/** Which activities the log shows: by measure, kind and state; stands in the address. */
import { Select } from '@mantine/core';
import type { Measure } from '#contract/measure';
import { progressKinds, progressStates, type ProgressKind, type ProgressState } from '#contract/progress-item';
import { useAddressParam } from '../address.tsx';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import classes from './timeline.module.css';

export interface LogFilters {
  measure: string | null;
  kind: ProgressKind | null;
  state: ProgressState | null;
}

interface FilterState {
  filters: LogFilters;
  isFiltered: boolean;
  set: { [K in keyof LogFilters]: (value: string | null) => void };
  clear: () => void;
}

/** What the address says and the API does not know filters nothing. */
export function useLogFilters(measures: readonly Measure[]): FilterState {
  const [measure, setMeasure] = useAddressParam('measure');
  const [kind, setKind] = useAddressParam('kind');
  const [state, setState] = useAddressParam('state');
  const filters: LogFilters = {
    measure: measures.find((one) => one.id === measure)?.id ?? null,
    kind: progressKinds.find((one) => one === kind) ?? null,
    state: progressStates.find((one) => one === state) ?? null,
  };
  return {
    filters,
    isFiltered: Object.values(filters).some((value) => value !== null),
    set: { measure: setMeasure, kind: setKind, state: setState },
    clear: () => {
      setMeasure(null);
      setKind(null);
      setState(null);
    },
  };
}

export function TimelineFilters({ filters, set, measures }: Pick<FilterState, 'filters' | 'set'> & { measures: readonly Measure[] }) {
  const t = useText();
  const seesDrafts = usePermission('progress-item:write');
  const states = progressStates.filter((state) => state !== 'draft' || seesDrafts);
  return (
    <div className={classes.filters} role="group" aria-label={t('progress.filters')}>
      <Select
        aria-label={t('progress.measure')}
        placeholder={t('progress.allMeasures')}
        data={measures.map((one) => ({ value: one.id, label: `${one.number}. ${one.text}` }))}
        value={filters.measure}
        onChange={set.measure}
        clearable
        clearButtonProps={{ 'aria-label': t('progress.allMeasures') }}
      />
      <Select
        aria-label={t('progress.kind')}
        placeholder={t('progress.allKinds')}
        data={progressKinds.map((kind) => ({ value: kind, label: t(`words.progress.${kind}`) }))}
        value={filters.kind}
        onChange={set.kind}
        clearable
        clearButtonProps={{ 'aria-label': t('progress.allKinds') }}
      />
      <Select
        aria-label={t('progress.state')}
        placeholder={t('progress.allStates')}
        data={states.map((state) => ({ value: state, label: t(`words.state.${state}`) }))}
        value={filters.state}
        onChange={set.state}
        clearable
        clearButtonProps={{ 'aria-label': t('progress.allStates') }}
      />
    </div>
  );
}
