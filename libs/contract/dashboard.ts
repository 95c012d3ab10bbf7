/** The dashboard's answer: everything the overview shows, at the end of one day. */
import { z } from 'zod';
import { eventKinds } from './event.ts';
import { healths } from './measure.ts';
import { route } from './route.ts';
import { colour, id, instant, isoDate, timeZone } from './scalars.ts';

const share = z.number().meta({ description: 'Percent, one decimal.' });
const spi = z.number().nullable().meta({ description: 'Earned / planned, two decimals; null while nothing is planned.' });
const count = z.int().min(0);

const eventBrief = z.strictObject({
  id,
  title: z.string(),
  start: z.string(),
  end: z.string(),
  allDay: z.boolean(),
  timeZone,
  priorityIds: z.array(id),
  status: z.string(),
  location: z.string().nullable(),
});
export type EventBrief = z.output<typeof eventBrief>;

const point = z.strictObject({
  on: isoDate,
  planned: share,
  delivered: share.nullable().meta({ description: 'Null for days after asOf.' }),
});
export type BurnUpPoint = z.output<typeof point>;

const priorityFigures = z.strictObject({
  id,
  number: z.int(),
  title: z.string(),
  colour,
  weight: z.number(),
  delivered: share,
  planned: share,
  spi,
  health: z.enum(healths),
  neglected: z.boolean(),
  lastActivityOn: isoDate.nullable(),
  activities: count.meta({ description: 'Approved progress items of any kind up to asOf.' }),
  eventsHeld: count,
  eventsAhead: count,
  ownerIds: z.array(id),
  nextEvent: eventBrief.nullable(),
  measures: z.strictObject({ done: count, on_track: count, at_risk: count, off_track: count, not_started: count }),
  trend: z.array(point).meta({ description: 'At the end of each month up to asOf, and at asOf.' }),
});
export type PriorityFigures = z.output<typeof priorityFigures>;

export const dashboard = z.strictObject({
  chairmanshipId: id,
  asOf: isoDate,
  today: isoDate.meta({ description: "Today in the chairmanship's zone." }),
  knownAt: instant.nullable(),
  revision: z.int().meta({ description: 'The state of the data that this answer was made from.' }),
  figures: z.strictObject({
    delivered: share,
    planned: share,
    spi,
    health: z.enum(healths),
    activitiesLast30: count,
    activitiesPrevious30: count,
    overdueMeasures: count,
    eventsHeld: count,
    eventsAhead: count,
    measures: count,
    measuresWithEvidence: count,
  }),
  nextEvents: z.array(eventBrief),
  priorities: z.array(priorityFigures),
  burnUp: z.array(point),
  byMonth: z.array(
    z.strictObject({
      month: z.string().meta({ example: '2024-04' }),
      priorityId: id,
      activities: count,
      events: count.meta({ description: 'Held or ahead, by the day of their start.' }),
    }),
  ),
  eventsByKind: z.array(z.strictObject({ kind: z.enum(eventKinds), count, held: count, ahead: count })),
  eventsByBody: z.array(z.strictObject({ bodyId: id.nullable(), count, held: count, ahead: count })),
});
export type Dashboard = z.output<typeof dashboard>;

export const dashboardRoutes = {
  read: route({
    name: 'dashboard.read',
    method: 'GET',
    path: '/api/dashboard',
    permission: 'dashboard:read',
    summary: 'Everything the overview shows, as of a day and as known at an instant',
    query: z.strictObject({
      chairmanship: id.optional().meta({ description: 'The one that runs today (else the latest) unless told.' }),
      asOf: isoDate.optional().meta({ description: 'What had happened by the end of that day; today unless told.' }),
      knownAt: instant
        .optional()
        .meta({ description: 'What had been recorded by that instant, the plan included; everything unless told.' }),
    }),
    answer: dashboard,
    status: 200,
  }),
};
