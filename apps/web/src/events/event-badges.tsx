/** An event's status, kind and format in words, the status with its sign. */
import { IconBan, IconCircleCheck, IconCircleCheckFilled, IconCircleDashed, IconClockPause, type Icon } from '@tabler/icons-react';
import type { CalendarEvent, EventStatus } from '#contract/event';
import { useText } from '../text.tsx';
import classes from './event-badges.module.css';

const statusIcons: Record<EventStatus, Icon> = {
  tentative: IconCircleDashed,
  confirmed: IconCircleCheck,
  held: IconCircleCheckFilled,
  postponed: IconClockPause,
  cancelled: IconBan,
};

export function EventBadges({ event }: { event: Pick<CalendarEvent, 'status' | 'kind' | 'format'> }) {
  const t = useText();
  const Sign = statusIcons[event.status];
  return (
    <div className={classes.badges}>
      <span className={classes.badge} data-status={event.status}>
        <Sign size={14} stroke={1.75} aria-hidden />
        {t(`words.status.${event.status}`)}
      </span>
      <span className={classes.badge}>{t(`words.kind.${event.kind}`)}</span>
      <span className={classes.badge}>{t(`words.format.${event.format}`)}</span>
    </div>
  );
}
