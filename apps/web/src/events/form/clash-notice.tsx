/** What else happens at the same time for the same body, place or person: told before saving, never forbidden. */
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { clashesOf, type Clash, type Clashing } from '#domain/clashes';
import { checkSpan, spanOf } from '#domain/schedule';
import { AppLink } from '../../address.tsx';
import { addDays } from '../../days.ts';
import { useAll } from '../../queries.ts';
import { Msg, useLocaleTag, useText } from '../../text.tsx';
import { DateSpan } from '../../ui/date-text.tsx';
import { Finding } from './finding.tsx';
import { bodyOf, type EventDraft } from './event-draft.ts';
import classes from './event-form.module.css';

/** The draft as an event with instants; null while its times make no sense. */
function asEvent(draft: EventDraft, eventId: string | null): Clashing | null {
  const body = bodyOf(draft);
  try {
    checkSpan(body);
    return { ...(body as unknown as CalendarEvent), ...spanOf(body), id: eventId ?? '' };
  } catch {
    return null;
  }
}

/** Asks for the days around the draft's, in every chairmanship. */
export function useClashes(draft: EventDraft, eventId: string | null): Clash<CalendarEvent>[] {
  const event = asEvent(draft, eventId);
  const days = event === null ? {} : { from: addDays(event.start.slice(0, 10), -2), to: addDays(event.end.slice(0, 10), 3) };
  const { data } = useAll(eventRoutes.list, days, { enabled: event !== null, keep: true });
  return event === null || data === undefined ? [] : clashesOf(event, data);
}

export function ClashNotice({ clashes }: { clashes: Clash<CalendarEvent>[] }) {
  const t = useText();
  const list = new Intl.ListFormat(useLocaleTag(), { type: 'conjunction' });
  return (
    <div role="status" className={classes.findings}>
      {clashes.map(({ with: other, reasons }) => (
        <Finding key={other.id}>
          <Msg
            id="events.form.clash"
            values={{
              reasons: list.format(reasons.map((reason) => t(`events.form.clash.${reason}`))),
              event: (
                <AppLink path={`/events/${other.id}`} target="_blank" inherit underline="always">
                  {other.title}
                </AppLink>
              ),
              when: <DateSpan span={other} />,
            }}
          />
        </Finding>
      ))}
    </div>
  );
}
