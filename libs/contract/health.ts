/** Whether the server lives, and whether it can answer. */
import { z } from 'zod';
import { route } from './route.ts';

const live = z.strictObject({ status: z.literal('live') });
const ready = z.strictObject({ status: z.literal('ready'), parts: z.record(z.string(), z.string()) });

export const healthRoutes = {
  live: route({
    name: 'health.live',
    method: 'GET',
    path: '/api/health/live',
    permission: 'health:read',
    summary: 'The process answers',
    answer: live,
    status: 200,
  }),
  ready: route({
    name: 'health.ready',
    method: 'GET',
    path: '/api/health/ready',
    permission: 'health:read',
    summary: 'The database is in reach and migrated; 503 with the failing part otherwise',
    answer: ready,
    status: 200,
  }),
};
