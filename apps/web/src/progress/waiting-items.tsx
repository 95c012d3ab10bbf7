/** What waits for the reader: for managers what was submitted, for authors what was returned to them; done in place. */
import type { Measure } from '#contract/measure';
import { progressItemRoutes } from '#contract/progress-item';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { addDays } from '../days.ts';
import type { Lookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { usePermission, useUserId } from '../session.tsx';
import { useText } from '../text.tsx';
import { Section } from '../ui/section.tsx';
import { ItemList } from './timeline.tsx';

interface WaitingItemsProps {
  lookups: Lookups;
  measures: readonly Measure[];
}

const noEvents = new Map<string, { title: string }>();

/** Nothing while nothing waits. */
export function WaitingItems({ lookups, measures }: WaitingItemsProps) {
  const t = useText();
  const { id: chairmanship } = useChairmanship();
  const { day } = useAsOf();
  const approves = usePermission('progress-item:approve');
  const writes = usePermission('progress-item:write');
  const author = useUserId();
  const which = approves ? { state: 'submitted' as const } : { state: 'returned' as const, author };
  const waiting = useAll(progressItemRoutes.list, { chairmanship, ...which, to: addDays(day, 1) }, { enabled: writes });
  if (waiting.data === undefined || waiting.data.length === 0) return null;
  const count = waiting.data.length;
  return (
    <Section title={approves ? t('progress.waiting', { count }) : t('progress.returnedToYou', { count })} flush>
      <ItemList items={waiting.data} measures={measures} users={lookups.users} events={noEvents} priorities={lookups.priorities} />
    </Section>
  );
}
