/** The log of a priority: its activities up to the shown day, latest first, with filters in the address and pages on demand. */
import { Anchor, Button } from '@mantine/core';
import { IconNotes, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import { useAddressParam } from '../address.tsx';
import { useAsOf } from '../as-of.ts';
import { addDays } from '../days.ts';
import { useLogActivity } from '../log-activity.tsx';
import type { Lookups } from '../lookups.ts';
import { useEntity, useList } from '../queries.ts';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { NoticeBar } from '../ui/notice-bar.tsx';
import { Section } from '../ui/section.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import { TimelineFilters, useLogFilters } from './timeline-filters.tsx';
import { TimelineItem } from './timeline-item.tsx';
import classes from './timeline.module.css';

interface TimelineProps {
  priority: Priority;
  measures: readonly Measure[];
  users: Lookups['users'];
  /** The events that are at hand; others are asked for. */
  events: ReadonlyMap<string, { title: string }>;
}

export function Timeline({ priority, measures, users, events }: TimelineProps) {
  const t = useText();
  const log = useLogActivity();
  const { filters, isFiltered, set, clear } = useLogFilters(measures);
  const add = log.allowed && (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
      onClick={() => log.open({ priorityId: priority.id, ...(filters.measure === null ? {} : { measureId: filters.measure }) })}
      children={t('shell.logActivity')}
    />
  );
  return (
    <Section title={t('progress.log')} actions={add} span={8} flush>
      <TimelineFilters filters={filters} set={set} measures={measures} />
      <OpenedItem measures={measures} users={users} events={events} priorityId={priority.id} />
      <Items
        priority={priority}
        measures={measures}
        users={users}
        events={events}
        filters={filters}
        isFiltered={isFiltered}
        onClear={clear}
      />
    </Section>
  );
}

interface ItemsProps extends TimelineProps {
  filters: ReturnType<typeof useLogFilters>['filters'];
  isFiltered: boolean;
  onClear: () => void;
}

function Items({ priority, measures, users, events, filters, isFiltered, onClear }: ItemsProps) {
  const t = useText();
  const { day } = useAsOf();
  const [opened] = useAddressParam('item');
  const list = useList(progressItemRoutes.list, { priority: priority.id, ...filters, to: addDays(day, 1), limit: 10 });
  if (list.isPending) return <LoadingState rows={5} height={88} />;
  if (list.error !== null) return <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />;
  if (list.items.length === 0) return <NoItems isFiltered={isFiltered} onClear={onClear} />;
  const shown = list.items.filter((item) => item.id !== opened);
  return (
    <>
      <ItemList items={shown} measures={measures} users={users} events={events} />
      {list.hasMore && (
        <div className={classes.more}>
          <Button variant="default" loading={list.isLoadingMore} onClick={list.loadMore} children={t('ui.loadMore')} />
        </div>
      )}
    </>
  );
}

function NoItems({ isFiltered, onClear }: Pick<ItemsProps, 'isFiltered' | 'onClear'>) {
  const t = useText();
  if (!isFiltered) return <EmptyState icon={IconNotes} title={t('progress.emptyTitle')} text={t('progress.emptyText')} compact />;
  return (
    <EmptyState
      icon={IconNotes}
      title={t('progress.emptyFiltered')}
      action={<Button variant="default" onClick={onClear} children={t('progress.clearFilters')} />}
      compact
    />
  );
}

interface ItemListProps extends Omit<TimelineProps, 'priority'> {
  items: readonly ProgressItem[];
  /** Told where items of several priorities stand together. */
  priorities?: Lookups['priorities'];
  marked?: boolean;
}

/** The items with the form for changing one of them. */
export function ItemList({ items, measures, users, events, priorities, marked = false }: ItemListProps) {
  const [editing, setEditing] = useState<ProgressItem | null>(null);
  const [opened, setOpened] = useState(false);
  const edit = (item: ProgressItem) => {
    setEditing(item);
    setOpened(true);
  };
  return (
    <>
      <ol className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.item} data-marked={marked || undefined}>
            <TimelineItem
              item={item}
              measure={measures.find((one) => one.id === item.measureId)}
              priority={priorities?.byId.get(item.priorityId)}
              users={users}
              events={events}
              onEdit={edit}
            />
          </li>
        ))}
      </ol>
      {editing !== null && <ActivityDialog key={editing.id} item={editing} origin={{}} opened={opened} onClose={() => setOpened(false)} />}
    </>
  );
}

/** The activity that a link leads to stands first, whatever page of the log it is on. */
function OpenedItem({ measures, users, events, priorityId }: Omit<TimelineProps, 'priority'> & { priorityId: string }) {
  const t = useText();
  const [opened, setOpened] = useAddressParam('item');
  const item = useEntity(progressItemRoutes.read, opened ?? '', { enabled: opened !== null });
  const place = useRef<HTMLDivElement>(null);
  const shows = opened !== null && item.data?.priorityId === priorityId;
  useEffect(() => {
    if (shows) place.current?.scrollIntoView({ block: 'center' });
  }, [shows, opened]);
  if (!shows || item.data === undefined) return null;
  return (
    <div ref={place}>
      <NoticeBar>
        {t('progress.openedItem')}{' '}
        <Anchor component="button" type="button" inherit underline="always" onClick={() => setOpened(null)}>
          {t('progress.backToLog')}
        </Anchor>
      </NoticeBar>
      <ItemList items={[item.data]} measures={measures} users={users} events={events} marked />
    </div>
  );
}
