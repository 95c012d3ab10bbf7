/** Every word that the writer adds to what people wrote, in one place, so that feeds in other languages need only another table. */
import type { EventFormat, EventKind, ParticipationRole } from '#contract/event';

interface FeedWords {
  kinds: Record<EventKind, string>;
  /** Null: not worth a word, since it goes without saying. */
  formats: Record<EventFormat, string | null>;
  roles: Record<ParticipationRole, string>;
  postponed: string;
  body: string;
  session: string;
  priorities: string;
  participants: string;
  format: string;
  online: string;
  source: string;
  page: string;
}

export const feedWords: FeedWords = {
  kinds: {
    statutory_meeting: 'Statutory meeting',
    committee_meeting: 'Committee meeting',
    working_group: 'Working group',
    seminar: 'Seminar',
    exercise: 'Exercise',
    operation: 'Operation',
    working_meeting: 'Working meeting',
    visit: 'Visit',
    conference: 'Conference',
    deadline: 'Deadline',
    other: 'Other event',
  },
  formats: { in_person: null, online: 'online', hybrid: 'in person and online' },
  roles: { chair: 'chair', speaker: 'speaker', delegate: 'delegate', guest: 'guest', observer: 'observer', organiser: 'organiser' },
  postponed: 'Postponed.',
  body: 'Body',
  session: 'session',
  priorities: 'Priorities',
  participants: 'Participants',
  format: 'Format',
  online: 'Online',
  source: 'Source',
  page: 'Page',
};
