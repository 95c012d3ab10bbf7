/** The administration's tab of the audit: who changed what and when, with both states of each field. */
import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { auditRoutes } from '#contract/audit';
import { useList } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { Surface } from '../../ui/section.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditRow } from './audit-row.tsx';
import { useAuditQuery } from './audit-query.ts';
import { useAuditWords } from './audit-words.ts';
import classes from './audit-tab.module.css';

export function AuditTab() {
  const t = useText();
  const words = useAuditWords();
  const asked = useAuditQuery();
  const { items, isPending, error, refetch, hasMore, isLoadingMore, loadMore } = useList(auditRoutes.list, asked.query);
  const clear = asked.isFiltered ? <Button variant="default" onClick={asked.clear} children={t('admin.audit.clear')} /> : undefined;
  return (
    <div className={classes.whole}>
      <AuditFilters asked={asked} words={words} />
      <Surface flush>
        {isPending ? (
          <div className={classes.waiting}>
            <LoadingState rows={10} height={44} />
          </div>
        ) : error !== null ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : items.length === 0 ? (
          <EmptyState
            icon={IconHistory}
            title={t(asked.isFiltered ? 'admin.audit.noneFound' : 'admin.audit.emptyTitle')}
            text={t('admin.audit.emptyText')}
            action={clear}
          />
        ) : (
          <ol className={classes.entries} aria-label={t('admin.audit')}>
            {items.map((entry) => (
              <AuditRow key={entry.id} entry={entry} words={words} />
            ))}
          </ol>
        )}
        {hasMore && (
          <div className={classes.more}>
            <Button variant="default" size="compact-md" loading={isLoadingMore} onClick={loadMore} children={t('admin.audit.earlier')} />
          </div>
        )}
      </Surface>
    </div>
  );
}
