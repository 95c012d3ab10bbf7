/** The three lists that a feed is chosen from, each row with its count. */
import { useMemo } from 'react';
import { eventKinds } from '#contract/event';
import { useText } from '../../text.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import type { ChoiceRow } from './choice-group.tsx';
import type { FeedFormState } from './feed-form-state.ts';
import { countsBy, type Choice } from './feed-scope.ts';
import type { Subjects } from './feed-subjects.ts';

interface Group {
  list: keyof Choice;
  title: string;
  allLabel: string;
  rows: ChoiceRow[];
}

/** Bodies that meet in this chairmanship come first. */
function byCount(a: ChoiceRow, b: ChoiceRow): number {
  return Number(b.count > 0) - Number(a.count > 0) || a.label.localeCompare(b.label);
}

export function useScopeRows({ form, events, chairmanship }: FeedFormState, { priorities, bodies }: Subjects): Group[] {
  const t = useText();
  const choice = form.values;
  const priorityRows = useMemo(() => {
    const counts = countsBy(events, choice, 'priorities');
    return priorities
      .filter((one) => one.chairmanshipId === chairmanship?.id)
      .map((one) => ({
        value: one.id,
        label: one.title,
        mark: <PriorityBadge size="sm" priority={{ number: one.number, colour: one.colour }} />,
        count: counts.get(one.id) ?? 0,
      }));
  }, [events, choice, priorities, chairmanship]);
  const bodyRows = useMemo(() => {
    const counts = countsBy(events, choice, 'bodies');
    const met = countsBy(events, { priorities: [], bodies: [], kinds: [] }, 'bodies');
    const rows = bodies.map((one) => ({ value: one.id, label: one.name, count: met.get(one.id) ?? 0 }));
    return rows.sort(byCount).map((row) => ({ ...row, count: counts.get(row.value) ?? 0 }));
  }, [events, choice, bodies]);
  const kindRows = useMemo(() => {
    const counts = countsBy(events, choice, 'kinds');
    return eventKinds.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`), count: counts.get(kind) ?? 0 }));
  }, [events, choice, t]);
  return [
    { list: 'priorities', title: t('subscribe.priorities'), allLabel: t('subscribe.allPriorities'), rows: priorityRows },
    { list: 'bodies', title: t('subscribe.bodies'), allLabel: t('subscribe.allBodies'), rows: bodyRows },
    { list: 'kinds', title: t('subscribe.kinds'), allLabel: t('subscribe.allKinds'), rows: kindRows },
  ];
}
