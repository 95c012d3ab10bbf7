/** Events as rows; priorities, participations and follow-ups are rows of their own because questions are asked about them. */
import type { CalendarEvent, FollowUp, Participation } from '#contract/event';
import { boolean, date, entityColumns, id, integer, json, nullable, text, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type EventRow = Omit<CalendarEvent, 'recurrence' | 'priorityIds' | 'participations' | 'followUps'> & EntityRow;

export const EventTable = table<EventRow>({
  name: 'event',
  columns: {
    ...entityColumns,
    chairmanshipId: id,
    uid: varchar(255),
    sequence: integer,
    title: varchar(500),
    description: text,
    kind: varchar(30),
    format: varchar(20),
    status: varchar(20),
    bodyId: nullable(id),
    sessionNumber: nullable(integer),
    allDay: boolean,
    start: varchar(19),
    end: varchar(19),
    startUtc: varchar(20),
    endUtc: varchar(20),
    timeZone: varchar(64),
    location: nullable(varchar(500)),
    onlineUrl: nullable(text),
    sourceUrl: nullable(text),
    agenda: json,
    documents: json,
    decisions: json,
    translations: json,
    illustrative: boolean,
  },
  references: { chairmanshipId: { table: 'chairmanship' }, bodyId: { table: 'body' } },
  indexes: [
    ['chairmanshipId', 'startUtc', 'id'],
    ['startUtc', 'id'],
    ['bodyId', 'sessionNumber'],
  ],
  uniqueIndexes: [['chairmanshipId', 'uid']],
});

export interface EventPriorityRow {
  eventId: string;
  priorityId: string;
  position: number;
}

export const EventPriorityTable = table<EventPriorityRow>({
  name: 'event_priority',
  columns: { eventId: { ...id, primary: true }, priorityId: { ...id, primary: true }, position: integer },
  references: { eventId: { table: 'event', onDelete: 'CASCADE' }, priorityId: { table: 'priority', onDelete: 'CASCADE' } },
  indexes: [['priorityId', 'eventId']],
});

export type ParticipationRow = Participation & { eventId: string; position: number };

export const ParticipationTable = table<ParticipationRow>({
  name: 'participation',
  columns: {
    eventId: { ...id, primary: true },
    position: { ...integer, primary: true },
    organisationId: nullable(id),
    personId: nullable(id),
    role: varchar(20),
  },
  references: {
    eventId: { table: 'event', onDelete: 'CASCADE' },
    organisationId: { table: 'organisation', onDelete: 'CASCADE' },
    personId: { table: 'person', onDelete: 'CASCADE' },
  },
  indexes: [
    ['organisationId', 'eventId'],
    ['personId', 'eventId'],
  ],
});

export type FollowUpRow = FollowUp & { eventId: string; position: number };

export const FollowUpTable = table<FollowUpRow>({
  name: 'follow_up',
  columns: {
    id: { ...id, primary: true },
    eventId: id,
    position: integer,
    text,
    dueOn: nullable(date),
    responsible: nullable(varchar(300)),
    done: boolean,
    measureId: nullable(id),
  },
  references: { eventId: { table: 'event', onDelete: 'CASCADE' }, measureId: { table: 'measure' } },
  indexes: [['eventId', 'position'], ['measureId']],
});
