/** The audit: who changed what, when, from what to what. */
import { z } from 'zod';
import { listOf, paging } from './page.ts';
import { route } from './route.ts';
import { dateOrInstant, id, instant, line } from './scalars.ts';

export const audited = [
  'chairmanship',
  'priority',
  'measure',
  'progress-item',
  'event',
  'body',
  'organisation',
  'person',
  'user',
  'session',
  'token',
  'feed',
  'file',
] as const;
export type Audited = (typeof audited)[number];

export const auditEntry = z.strictObject({
  id,
  at: instant,
  revision: z.int(),
  actorId: id.nullable().meta({ description: 'Null where no user acted: the command line, the server itself.' }),
  actorName: z.string(),
  action: z.string().meta({ example: 'event.update' }),
  entity: z.enum(audited),
  entityId: id,
  chairmanshipId: id.nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntry = z.output<typeof auditEntry>;

export const auditRoutes = {
  list: route({
    name: 'audit.list',
    method: 'GET',
    path: '/api/audit',
    permission: 'audit:read',
    summary: 'Who changed what, latest first',
    query: z.strictObject({
      entity: z.enum(audited, `must be one of ${audited.join(', ')}`).optional(),
      entityId: id.optional(),
      actor: id.optional(),
      action: line(60).optional(),
      chairmanship: id.optional(),
      from: dateOrInstant.optional(),
      to: dateOrInstant.optional(),
      ...paging,
    }),
    answer: listOf(auditEntry),
    status: 200,
  }),
};
