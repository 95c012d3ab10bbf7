/** What every write leaves behind: the audit row and the revision; and the text that search reads. */
import { id, instant, integer, nullable, text, varchar } from './columns.ts';
import { table } from './table.ts';

export interface AuditRow {
  id: string;
  at: string;
  revision: number;
  /** Order within one transaction. */
  position: number;
  actorId: string | null;
  actorName: string;
  action: string;
  entity: string;
  entityId: string;
  chairmanshipId: string | null;
  before: string | null;
  after: string | null;
}

export const AuditTable = table<AuditRow>({
  name: 'audit',
  columns: {
    id: { ...id, primary: true },
    at: instant,
    revision: integer,
    position: integer,
    actorId: nullable(id),
    actorName: varchar(200),
    action: varchar(60),
    entity: varchar(30),
    entityId: id,
    chairmanshipId: nullable(id),
    before: nullable(text),
    after: nullable(text),
  },
  indexes: [
    ['revision', 'position'],
    ['entityId', 'revision', 'position'],
    ['chairmanshipId', 'entity', 'at'],
    ['actorId', 'at'],
  ],
});

/** One row (`id` 1): `data` is raised by every write of content, `access` by every write of who may come in. */
export interface RevisionRow {
  id: number;
  data: number;
  access: number;
}

export const RevisionTable = table<RevisionRow>({
  name: 'revision',
  columns: { id: { ...integer, primary: true }, data: integer, access: integer },
});

export interface SearchEntryRow {
  /** Given by the ledger: the text index of SQLite goes by it. */
  id: number;
  entityId: string;
  entity: string;
  chairmanshipId: string | null;
  /** As it was written, for the passage that is shown. */
  title: string;
  content: string;
  /** As it is searched. */
  titleWords: string;
  contentWords: string;
}

export const SearchEntryTable = table<SearchEntryRow>({
  name: 'search_entry',
  columns: {
    id: { ...integer, primary: true },
    entityId: id,
    entity: varchar(30),
    chairmanshipId: nullable(id),
    title: text,
    content: text,
    titleWords: text,
    contentWords: text,
  },
  indexes: [['chairmanshipId']],
  uniqueIndexes: [['entityId']],
});
