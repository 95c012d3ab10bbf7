/** When an event is: on the clocks of its own zone, and beside it on the reader's where they differ. */
import { VisuallyHidden } from '@mantine/core';
import type { CalendarEvent } from '#contract/event';
import { useText } from '../text.tsx';
import { DateSpan, useWording } from '../ui/date-text.tsx';
import { spanWords, zoneWords } from '../ui/date-words.ts';
import { readerZone, spanElsewhere } from './reader-span.ts';
import classes from './event-details.module.css';

export function EventWhen({ event }: { event: CalendarEvent }) {
  const t = useText();
  const wording = useWording();
  const zone = readerZone();
  const here = spanElsewhere(event, zone);
  return (
    <>
      <div>
        <DateSpan span={event} />
      </div>
      {event.allDay && <div className={classes.quiet}>{t('events.allDay')}</div>}
      {here !== null && (
        <div className={classes.quiet} title={zone}>
          {t('events.yourTime', { when: spanWords(here, wording), zone: zoneWords(zone) })}
          <VisuallyHidden> ({zone})</VisuallyHidden>
        </div>
      )}
    </>
  );
}
