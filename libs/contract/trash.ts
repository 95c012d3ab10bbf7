/** The trash: what was deleted in the last 30 days and can be brought back. */
import { z } from 'zod';
import { listOf, paging } from './page.ts';
import { route } from './route.ts';
import { id, instant } from './scalars.ts';

export const trashable = ['chairmanship', 'priority', 'measure', 'progress-item', 'event', 'body', 'organisation', 'person'] as const;
export type Trashable = (typeof trashable)[number];

export const trashDays = 30;

const trashed = z.strictObject({ entity: z.enum(trashable), id, title: z.string(), deletedAt: instant });
export type Trashed = z.output<typeof trashed>;

export const trashRoutes = {
  list: route({
    name: 'trash.list',
    method: 'GET',
    path: '/api/trash',
    permission: 'trash:read',
    summary: 'What was deleted and can be brought back, latest first',
    query: z.strictObject(paging),
    answer: listOf(trashed),
    status: 200,
  }),
};
