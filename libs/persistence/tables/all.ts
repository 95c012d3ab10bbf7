/** Every table, for the data source and the migration check. */
import { BodyTable } from './body.table.ts';
import { ChairmanshipTable } from './chairmanship.table.ts';
import { EventPriorityTable, EventTable, FollowUpTable, ParticipationTable } from './event.table.ts';
import { FeedTable } from './feed.table.ts';
import { FileTable } from './file.table.ts';
import { AuditTable, RevisionTable, SearchEntryTable } from './ledger.table.ts';
import { MeasureTable } from './measure.table.ts';
import { OrganisationTable } from './organisation.table.ts';
import { PersonTable } from './person.table.ts';
import { PriorityTable } from './priority.table.ts';
import { ProgressItemTable } from './progress-item.table.ts';
import { SessionTable, SignInLinkTable, TokenTable, UserTable } from './user.table.ts';

export const tables = [
  ChairmanshipTable,
  PriorityTable,
  MeasureTable,
  ProgressItemTable,
  EventTable,
  EventPriorityTable,
  ParticipationTable,
  FollowUpTable,
  BodyTable,
  OrganisationTable,
  PersonTable,
  UserTable,
  SessionTable,
  TokenTable,
  SignInLinkTable,
  FeedTable,
  FileTable,
  AuditTable,
  RevisionTable,
  SearchEntryTable,
];
