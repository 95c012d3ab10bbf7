/** The audit's filters: what, who, which action, which days. */
import { Button, Select } from '@mantine/core';
import { audited } from '#contract/audit';
import { userRoutes } from '#contract/user';
import { useAll } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { DayInput } from '../../ui/day-input.tsx';
import type { AuditFilter, AuditQuery } from './audit-query.ts';
import { actions, type AuditWords } from './audit-words.ts';
import type { Option } from '../../nouns/noun.ts';
import classes from './audit-tab.module.css';

interface AuditFiltersProps {
  asked: AuditQuery;
  words: AuditWords;
}

export function AuditFilters({ asked, words }: AuditFiltersProps) {
  const t = useText();
  const users = useAll(userRoutes.list, {}).data ?? [];
  const clearButtonProps = { 'aria-label': t('admin.clear') };
  const choice = (filter: AuditFilter, options: Option[]) => ({
    data: options,
    value: asked.shown[filter],
    onChange: (value: string | null) => asked.set(filter, value),
    placeholder: t('admin.audit.all'),
    searchable: true,
    clearable: true,
    clearButtonProps,
    nothingFoundMessage: t('admin.nothingFound'),
  });
  const entities = audited.map((value) => ({ value, label: words.entity(value) }));
  const people = users.map(({ id, name }) => ({ value: id, label: name }));
  const verbs = actions.map((value) => ({ value, label: words.action(value) }));
  const day = (filter: 'from' | 'to') => ({
    value: asked.shown[filter],
    onChange: (value: string | null) => asked.set(filter, value),
    placeholder: t('admin.audit.anyDay'),
    clearable: true,
    clearButtonProps,
  });
  return (
    <div className={classes.filters} role="search" aria-label={t('admin.audit.filters')}>
      <Select label={t('admin.audit.entity')} {...choice('entity', entities)} />
      <Select label={t('admin.audit.actor')} {...choice('actor', people)} />
      <Select label={t('admin.audit.action')} {...choice('action', verbs)} />
      <DayInput label={t('admin.audit.from')} {...day('from')} />
      <DayInput label={t('admin.audit.to')} {...day('to')} />
      {asked.isFiltered && (
        <Button variant="subtle" onClick={asked.clear}>
          {t('admin.audit.clear')}
        </Button>
      )}
    </div>
  );
}
