/** Who changed an event, when, from what to what: for those who may see the audit. */
import { Button } from '@mantine/core';
import { auditRoutes, type AuditEntry } from '#contract/audit';
import type { CalendarEvent } from '#contract/event';
import { useLookups } from '../lookups.ts';
import { useList } from '../queries.ts';
import { usePermission } from '../session.tsx';
import { useText, type MessageId } from '../text.tsx';
import { InstantText, useWording } from '../ui/date-text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Section } from '../ui/section.tsx';
import { differencesOf, lineChanges, type AspectWords, type Difference } from './event-aspects.ts';
import classes from './event-history.module.css';

const actionWords: Record<string, MessageId> = {
  'event.create': 'events.history.created',
  'event.update': 'events.history.changed',
  'event.remove': 'events.history.deleted',
  'event.restore': 'events.history.restored',
};

/** Empty where one of the states is missing: created, or put to the trash. */
function changesIn({ before, after }: AuditEntry, words: AspectWords): Difference[] {
  if (before === null || after === null) return [];
  return differencesOf(before as unknown as CalendarEvent, after as unknown as CalendarEvent, words);
}

function Change({ label, before, after }: Difference) {
  const t = useText();
  const { removed, added } = lineChanges(before, after);
  const moved = removed.length === 0 && added.length === 0;
  return (
    <div className={classes.change}>
      <dt>{t(label)}</dt>
      <dd>
        {moved && t('events.history.reordered')}
        {removed.map((line, index) => (
          <del key={index}>{line}</del>
        ))}
        {added.map((line, index) => (
          <ins key={index}>{line}</ins>
        ))}
      </dd>
    </div>
  );
}

function Entry({ entry, words }: { entry: AuditEntry; words: AspectWords }) {
  const t = useText();
  const changes = changesIn(entry, words);
  return (
    <li className={classes.entry}>
      <div>
        {t(actionWords[entry.action] ?? 'events.history.changed', { name: entry.actorName })}{' '}
        <span className={classes.when}>
          <InstantText at={entry.at} />
        </span>
      </div>
      {changes.length > 0 && (
        <dl className={classes.changes}>
          {changes.map((change) => (
            <Change key={change.label} {...change} />
          ))}
        </dl>
      )}
    </li>
  );
}

export function EventHistory({ event }: { event: CalendarEvent }) {
  const mayRead = usePermission('audit:read');
  return mayRead ? <History event={event} /> : null;
}

function History({ event }: { event: CalendarEvent }) {
  const t = useText();
  const names = useLookups(event.chairmanshipId);
  const wording = useWording();
  const { items, isPending, error, refetch, hasMore, isLoadingMore, loadMore } = useList(auditRoutes.list, {
    entity: 'event',
    entityId: event.id,
    limit: 10,
  });
  return (
    <Section title={t('events.history')}>
      {error !== null && <ErrorState compact error={error} onRetry={() => void refetch()} />}
      {error === null && isPending && <LoadingState rows={2} />}
      {!isPending && error === null && items.length === 0 && <div className={classes.when}>{t('events.history.none')}</div>}
      <ol className={classes.entries}>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} words={{ wording, names }} />
        ))}
      </ol>
      {hasMore && (
        <Button mt="md" variant="default" size="compact-md" loading={isLoadingMore} onClick={loadMore} children={t('ui.loadMore')} />
      )}
    </Section>
  );
}
