/** One event as a calendar file. */
import { z } from 'zod';
import { idParams } from './crud.ts';
import { route } from './route.ts';

export const calendarType = 'text/calendar; charset=utf-8';

export const eventFileRoutes = {
  read: route({ name: 'event.file', method: 'GET', path: '/api/events/:id/event.ics', permission: 'event:read', summary: 'One event as an iCalendar file', params: idParams, answer: null, produces: calendarType, status: 200 }),
};

export const feedFileParams = z.strictObject({ token: z.string().max(200), name: z.string().max(300) });
