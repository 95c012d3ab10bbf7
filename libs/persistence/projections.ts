/** The projections of all nouns. */
import { live, liveJoin, projectionOf, withFields } from './projection.ts';
import { BodyTable } from './tables/body.table.ts';
import { ChairmanshipTable } from './tables/chairmanship.table.ts';
import { EventTable } from './tables/event.table.ts';
import { FeedTable } from './tables/feed.table.ts';
import { FileTable } from './tables/file.table.ts';
import { MeasureTable } from './tables/measure.table.ts';
import { OrganisationTable } from './tables/organisation.table.ts';
import { PersonTable } from './tables/person.table.ts';
import { PriorityTable } from './tables/priority.table.ts';
import { ProgressItemTable } from './tables/progress-item.table.ts';
import { TokenTable, UserTable } from './tables/user.table.ts';

export const chairmanshipProjection = projectionOf(ChairmanshipTable);
export const priorityProjection = projectionOf(PriorityTable);
export const measureProjection = projectionOf(MeasureTable, {
  computed: { responsibleBodyId: live('rb') },
  joins: liveJoin('rb', 'body', 'responsibleBodyId'),
});
export const progressItemProjection = projectionOf(ProgressItemTable, {
  computed: { eventId: live('ev') },
  joins: liveJoin('ev', 'event', 'eventId'),
});
export const bodyProjection = projectionOf(BodyTable, {
  computed: { organisationId: live('og') },
  joins: liveJoin('og', 'organisation', 'organisationId'),
});
export const organisationProjection = projectionOf(OrganisationTable);
export const personProjection = projectionOf(PersonTable, {
  computed: { organisationId: live('og') },
  joins: liveJoin('og', 'organisation', 'organisationId'),
});
export const userProjection = projectionOf(UserTable, { hidden: ['passwordHash', 'emailKey'] });
export const tokenProjection = projectionOf(TokenTable, { hidden: ['tokenHash'] });
export const feedProjection = projectionOf(FeedTable, { hidden: ['tokenHash'] });
export const fileProjection = projectionOf(FileTable, { hidden: ['uploadedBy'] });

const livePriorities = `"event_priority" ep JOIN "priority" pr ON pr."id" = ep."priorityId" AND pr."deletedAt" IS NULL WHERE ep."eventId" = t."id"`;
const liveParticipations = `"participation" pa LEFT JOIN "organisation" po ON po."id" = pa."organisationId" AND po."deletedAt" IS NULL
  LEFT JOIN "person" pp ON pp."id" = pa."personId" AND pp."deletedAt" IS NULL WHERE pa."eventId" = t."id" AND (po."id" IS NOT NULL OR pp."id" IS NOT NULL)`;
const followUps = `"follow_up" fu LEFT JOIN "measure" fm ON fm."id" = fu."measureId" AND fm."deletedAt" IS NULL WHERE fu."eventId" = t."id"`;

export const eventProjection = projectionOf(EventTable, {
  joins: liveJoin('bo', 'body', 'bodyId'),
  computed: {
    bodyId: live('bo'),
    recurrence: (dialect) => dialect.json(`'null'`),
    priorityIds: (dialect) => dialect.array('ep."priorityId"', livePriorities, 'ep."position"'),
    participations: (dialect) =>
      dialect.array(
        dialect.object([
          ['organisationId', 'po."id"'],
          ['personId', 'pp."id"'],
          ['role', 'pa."role"'],
        ]),
        liveParticipations,
        'pa."position"',
      ),
    followUps: (dialect) =>
      dialect.array(
        dialect.object([
          ['id', 'fu."id"'],
          ['text', 'fu."text"'],
          ['dueOn', 'fu."dueOn"'],
          ['responsible', 'fu."responsible"'],
          ['done', dialect.boolean(dialect.isTrue('fu."done"'))],
          ['measureId', 'fm."id"'],
        ]),
        followUps,
        'fu."position"',
      ),
  },
});

/** With the links to what lies in the trash, which may come back: what the audit keeps of an event. */
export const wholeEventProjection = withFields(eventProjection, {
  bodyId: () => 't."bodyId"',
  priorityIds: (dialect) =>
    dialect.array('ep."priorityId"', '"event_priority" ep WHERE ep."eventId" = t."id"', 'ep."position", ep."priorityId"'),
});
