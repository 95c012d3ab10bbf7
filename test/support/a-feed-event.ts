/** An event as the iCalendar writer takes it, with valid defaults. */
import type { FeedEvent } from '#ical/feed-event';

export function aFeedEvent(overrides: Partial<FeedEvent> = {}): FeedEvent {
  return {
    uid: '018f2b1c-7a00-7000-8000-000000000001@chairboard',
    sequence: 0,
    title: '39th meeting of the Working Group on Afghanistan',
    description: '',
    kind: 'working_group',
    format: 'in_person',
    status: 'confirmed',
    allDay: false,
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:30:00',
    timeZone: 'Europe/Moscow',
    sessionNumber: null,
    location: null,
    onlineUrl: null,
    sourceUrl: null,
    createdAt: '2024-01-15T08:00:00.000Z',
    updatedAt: '2024-03-20T09:30:15.250Z',
    priorities: [],
    bodyName: null,
    pageUrl: null,
    ...overrides,
  };
}
