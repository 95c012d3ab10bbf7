/** What the writer needs to know of an event: its own fields, and the names behind its ids. */
import type { CalendarEvent, ParticipationRole } from '#contract/event';

type OwnField =
  | 'uid'
  | 'sequence'
  | 'title'
  | 'description'
  | 'kind'
  | 'format'
  | 'status'
  | 'allDay'
  | 'start'
  | 'end'
  | 'timeZone'
  | 'sessionNumber'
  | 'location'
  | 'onlineUrl'
  | 'sourceUrl'
  | 'createdAt'
  | 'updatedAt';

export interface FeedEvent extends Pick<CalendarEvent, OwnField> {
  /** The priorities served, in the order in which they are to be named. */
  priorities: ReadonlyArray<{ number: number; title: string }>;
  bodyName: string | null;
  /** The event's page as a full web address; null where no page can be named. */
  pageUrl: string | null;
  /** Who takes part, by name; left out where the reader is not to see it. */
  participations?: ReadonlyArray<{ name: string; role: ParticipationRole }>;
}
