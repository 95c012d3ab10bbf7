/** Before an event is saved: what else claims its body, place or people at that time. Nothing is forbidden. */
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { CalendarEvent } from '#contract/event';
import { clashesOf, type Clash, type Clashing } from '#domain/clashes';
import { spanOf } from '#domain/schedule';
import { eventRoutes } from '#contract/event';
import { useAnswer } from '../queries.ts';
import { useText } from '../text.tsx';
import { clashesSentence } from './chip-words.ts';
import type { NewTimes } from './reschedule.ts';
import { nearOf } from './use-events.ts';
import classes from './clash-notice.module.css';

/** An event as far as its clashes can be told, but for its times. */
export type ClashDraft = Omit<Clashing, 'start' | 'end' | 'startUtc' | 'endUtc' | 'allDay'> & { timeZone: string };

/** The clashes that an event would have at other times; none while they are impossible or still looked up. */
function useClashesAt(event: ClashDraft, chairmanshipId: string, times: NewTimes | null): Clash<CalendarEvent>[] {
  const asked = nearOf(chairmanshipId, times?.start ?? '2000-01-01', times?.end ?? '2000-01-01');
  const { data } = useAnswer(eventRoutes.list, asked, { enabled: times !== null, keep: true });
  return useMemo(() => {
    if (times === null || data === undefined) return [];
    return clashesOf({ ...event, ...times, ...spanOf({ ...times, timeZone: event.timeZone }) }, data.items);
  }, [event, times, data]);
}

export function ClashNotice({ draft, chairmanshipId, times }: { draft: ClashDraft; chairmanshipId: string; times: NewTimes | null }) {
  const t = useText();
  const sentence = clashesSentence(useClashesAt(draft, chairmanshipId, times), t);
  return (
    <div role="status" className={classes.place}>
      {sentence !== null && (
        <span className={classes.notice}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
          <span>{sentence}</span>
        </span>
      )}
    </div>
  );
}
