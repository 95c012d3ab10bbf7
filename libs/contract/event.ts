/** An event: anything on the calendar, with who takes part, what is on the agenda and what came of it. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import {
  dateOrInstant,
  id,
  instant,
  isoDate,
  line,
  ordinal,
  text,
  timeOfDay,
  timeZone,
  translations,
  wallClock,
  webAddress,
} from './scalars.ts';

export const eventKinds = [
  'statutory_meeting',
  'committee_meeting',
  'working_group',
  'seminar',
  'exercise',
  'operation',
  'working_meeting',
  'visit',
  'conference',
  'deadline',
  'other',
] as const;
export const eventFormats = ['in_person', 'online', 'hybrid'] as const;
export const eventStatuses = ['tentative', 'confirmed', 'held', 'postponed', 'cancelled'] as const;
export const participationRoles = ['chair', 'speaker', 'delegate', 'guest', 'observer', 'organiser'] as const;
export type EventKind = (typeof eventKinds)[number];
export type EventFormat = (typeof eventFormats)[number];
export type EventStatus = (typeof eventStatuses)[number];
export type ParticipationRole = (typeof participationRoles)[number];

const kind = z.enum(eventKinds, `must be one of ${eventKinds.join(', ')}`);
const format = z.enum(eventFormats, `must be one of ${eventFormats.join(', ')}`);
const status = z.enum(eventStatuses, `must be one of ${eventStatuses.join(', ')}`);

const participation = z.strictObject({
  organisationId: id.nullable(),
  personId: id.nullable(),
  role: z.enum(participationRoles, `must be one of ${participationRoles.join(', ')}`),
});
const agendaItem = z.strictObject({ id, startsAt: timeOfDay.nullable(), title: line(500), speaker: line(300).nullable() });
const document = z.strictObject({ id, title: line(300), url: webAddress.nullable(), fileId: id.nullable() });
const decision = z.strictObject({ id, text: text(4000) });
const followUp = z.strictObject({
  id,
  text: text(4000).trim().min(1, 'must not be empty'),
  dueOn: isoDate.nullable(),
  responsible: line(300).nullable(),
  done: z.boolean(),
  measureId: id.nullable(),
});
export type Participation = z.output<typeof participation>;
export type EventDocument = z.output<typeof document>;
export type FollowUp = z.output<typeof followUp>;

const ownId = id.optional().meta({ description: 'Kept where it is sent, made where it is not.' });
const documentInput = z
  .strictObject({ ...document.shape, id: ownId, url: webAddress.nullable().default(null), fileId: id.nullable().default(null) })
  .refine((value) => (value.url === null) !== (value.fileId === null), 'must have a url or a fileId');
const participationInput = z
  .strictObject({ ...participation.shape, organisationId: id.nullable().default(null), personId: id.nullable().default(null) })
  .refine((value) => value.organisationId !== null || value.personId !== null, 'must name an organisation or a person');

function many<S extends z.ZodType>(item: S, most = 500) {
  return z.array(item).max(most, `must hold at most ${most}`);
}

const moment = z
  .union([isoDate, wallClock], { error: 'must be a time such as 2024-04-10T10:00:00 without offset, or a date where allDay' })
  .meta({ example: '2024-04-10T10:00:00' });

const fields = {
  title: line(500).meta({ example: '39th meeting of the Working Group on Afghanistan' }),
  description: text(50_000),
  kind,
  format,
  status,
  bodyId: id.nullable(),
  sessionNumber: ordinal.nullable(),
  allDay: z.boolean(),
  start: moment,
  end: moment.meta({
    example: '2024-04-10T11:30:00',
    description: 'Exclusive, as in RFC 5545: an all-day event of 8 to 10 April ends on the 11th.',
  }),
  timeZone,
  location: line(500).nullable(),
  onlineUrl: webAddress.nullable(),
  sourceUrl: webAddress.nullable(),
  recurrence: z.null('must be null: repeated events are not kept yet'),
  priorityIds: many(id, 100),
  participations: many(participationInput),
  agenda: many(
    z.strictObject({
      ...agendaItem.shape,
      id: ownId,
      startsAt: timeOfDay.nullable().default(null),
      speaker: line(300).nullable().default(null),
    }),
  ),
  documents: many(documentInput, 200),
  decisions: many(z.strictObject({ ...decision.shape, id: ownId }), 200),
  followUps: many(
    z.strictObject({
      ...followUp.shape,
      id: ownId,
      dueOn: isoDate.nullable().default(null),
      responsible: line(300).nullable().default(null),
      done: z.boolean().default(false),
      measureId: id.nullable().default(null),
    }),
    200,
  ),
  translations: translations({ title: line(500), description: text(50_000), location: line(500) }),
};

export const event = z.strictObject({
  ...entity,
  uid: z.string().meta({ example: '018f2b1c-7a00-7000-8000-000000000001@chairboard', description: 'The UID of RFC 5545: never changes.' }),
  sequence: z.int().min(0).meta({ example: 0, description: 'The SEQUENCE of RFC 5545: raised when time, place or status changes.' }),
  chairmanshipId: id,
  ...fields,
  participations: many(participation),
  agenda: many(agendaItem),
  documents: many(document, 200),
  decisions: many(decision, 200),
  followUps: many(followUp, 200),
  startUtc: instant,
  endUtc: instant,
  illustrative: z.boolean(),
});
/** An event of the calendar (not the browser's). */
export type CalendarEvent = z.output<typeof event>;

const create = z.strictObject({
  chairmanshipId: id,
  ...fields,
  description: fields.description.default(''),
  kind: kind.default('other'),
  format: format.default('in_person'),
  status: status.default('confirmed'),
  bodyId: fields.bodyId.default(null),
  sessionNumber: fields.sessionNumber.default(null),
  allDay: fields.allDay.default(false),
  timeZone: timeZone.optional().meta({ description: "The chairmanship's zone unless told." }),
  location: fields.location.default(null),
  onlineUrl: fields.onlineUrl.default(null),
  sourceUrl: fields.sourceUrl.default(null),
  recurrence: fields.recurrence.default(null),
  priorityIds: fields.priorityIds.default([]),
  participations: fields.participations.default([]),
  agenda: fields.agenda.default([]),
  documents: fields.documents.default([]),
  decisions: fields.decisions.default([]),
  followUps: fields.followUps.default([]),
  translations: fields.translations.default({}),
});
export type EventInput = z.output<typeof create>;

const eventFilters = {
  chairmanship: id.optional(),
  from: dateOrInstant.optional().meta({ description: 'Events that end after this day or instant.' }),
  to: dateOrInstant.optional().meta({ description: 'Events that start before this day or instant: half open.' }),
  priority: id.optional(),
  body: id.optional(),
  kind: kind.optional(),
  format: format.optional(),
  status: status.optional(),
  organisation: id.optional(),
  q: line(200).optional(),
};

export const eventRoutes = crudRoutes({
  noun: 'event',
  path: 'events',
  words: { one: 'an event', many: 'events, by start' },
  read: 'event:read',
  write: 'event:write',
  shape: event,
  query: z.strictObject({ ...eventFilters, ...paging }),
  create,
  update: partialOf(fields),
});
