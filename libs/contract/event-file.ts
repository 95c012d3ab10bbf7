/** Calendar files: a feed at its secret address, and one event to take along. */
import { z } from 'zod';
import { idParams } from './crud.ts';
import { route } from './route.ts';

export const calendarType = 'text/calendar; charset=utf-8';

export const eventFileRoutes = {
  read: route({
    name: 'event.file',
    method: 'GET',
    path: '/api/events/:id/event.ics',
    permission: 'event:read',
    summary: 'One event as an iCalendar file',
    params: idParams,
    answer: null,
    produces: calendarType,
    status: 200,
  }),
  feed: route({
    name: 'feed.file',
    method: 'GET',
    path: '/ical/:token/:name',
    permission: 'feed-file:read',
    summary: 'A feed at its secret address, for calendar programs; unknown and revoked addresses look alike (404)',
    params: z.strictObject({ token: z.string().max(200), name: z.string().max(300) }),
    answer: null,
    produces: calendarType,
    status: 200,
  }),
};
