/** Migration 1, second part: chairmanships, their plan, events, progress, and the ledger. The SQL fits both engines. */

export const contentStatements = [
  `CREATE TABLE "chairmanship" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "slug" varchar(60) NOT NULL, "title" varchar(300) NOT NULL,
    "organisation" varchar(200) NOT NULL, "chair" varchar(200) NOT NULL, "startsOn" varchar(10) NOT NULL, "endsOn" varchar(10) NOT NULL,
    "timeZone" varchar(64) NOT NULL, "translations" text NOT NULL, "sample" boolean NOT NULL, "notice" text
  )`,
  `CREATE INDEX "index_chairmanship_slug" ON "chairmanship" ("slug")`,
  `CREATE TABLE "priority" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "chairmanshipId" varchar(36) NOT NULL, "number" integer NOT NULL,
    "title" varchar(300) NOT NULL, "summary" text NOT NULL, "colour" varchar(7) NOT NULL, "weight" double precision NOT NULL,
    "ownerIds" text NOT NULL, "translations" text NOT NULL,
    CONSTRAINT "fk_priority_chairmanshipId" FOREIGN KEY ("chairmanshipId") REFERENCES "chairmanship" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_priority_chairmanshipId_number" ON "priority" ("chairmanshipId", "number")`,
  `CREATE TABLE "measure" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "chairmanshipId" varchar(36) NOT NULL, "priorityId" varchar(36) NOT NULL,
    "number" integer NOT NULL, "text" text NOT NULL, "startsOn" varchar(10) NOT NULL, "dueOn" varchar(10) NOT NULL,
    "weight" double precision NOT NULL, "indicator" text, "milestones" text NOT NULL, "responsibleBodyId" varchar(36), "dropped" boolean NOT NULL,
    "translations" text NOT NULL, "illustrative" boolean NOT NULL,
    CONSTRAINT "fk_measure_chairmanshipId" FOREIGN KEY ("chairmanshipId") REFERENCES "chairmanship" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_measure_priorityId" FOREIGN KEY ("priorityId") REFERENCES "priority" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_measure_responsibleBodyId" FOREIGN KEY ("responsibleBodyId") REFERENCES "body" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_measure_chairmanshipId" ON "measure" ("chairmanshipId")`,
  `CREATE INDEX "index_measure_priorityId_number" ON "measure" ("priorityId", "number")`,
  `CREATE INDEX "index_measure_responsibleBodyId" ON "measure" ("responsibleBodyId")`,
  `CREATE TABLE "event" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "chairmanshipId" varchar(36) NOT NULL, "uid" varchar(255) NOT NULL,
    "sequence" integer NOT NULL, "title" varchar(500) NOT NULL, "description" text NOT NULL, "kind" varchar(30) NOT NULL,
    "format" varchar(20) NOT NULL, "status" varchar(20) NOT NULL, "bodyId" varchar(36), "sessionNumber" integer, "allDay" boolean NOT NULL,
    "start" varchar(19) NOT NULL, "end" varchar(19) NOT NULL, "startUtc" varchar(20) NOT NULL, "endUtc" varchar(20) NOT NULL,
    "timeZone" varchar(64) NOT NULL, "location" varchar(500), "onlineUrl" text, "sourceUrl" text, "agenda" text NOT NULL, "documents" text NOT NULL,
    "decisions" text NOT NULL, "translations" text NOT NULL, "illustrative" boolean NOT NULL,
    CONSTRAINT "fk_event_chairmanshipId" FOREIGN KEY ("chairmanshipId") REFERENCES "chairmanship" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_event_bodyId" FOREIGN KEY ("bodyId") REFERENCES "body" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_event_chairmanshipId_startUtc_id" ON "event" ("chairmanshipId", "startUtc", "id")`,
  `CREATE INDEX "index_event_startUtc_id" ON "event" ("startUtc", "id")`,
  `CREATE INDEX "index_event_bodyId_sessionNumber" ON "event" ("bodyId", "sessionNumber")`,
  `CREATE UNIQUE INDEX "unique_event_chairmanshipId_uid" ON "event" ("chairmanshipId", "uid")`,
  `CREATE TABLE "event_priority" (
    "eventId" varchar(36) NOT NULL, "priorityId" varchar(36) NOT NULL, "position" integer NOT NULL, PRIMARY KEY ("eventId", "priorityId"),
    CONSTRAINT "fk_event_priority_eventId" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "fk_event_priority_priorityId" FOREIGN KEY ("priorityId") REFERENCES "priority" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_event_priority_priorityId_eventId" ON "event_priority" ("priorityId", "eventId")`,
  `CREATE TABLE "participation" (
    "eventId" varchar(36) NOT NULL, "position" integer NOT NULL, "organisationId" varchar(36), "personId" varchar(36), "role" varchar(20) NOT NULL,
    PRIMARY KEY ("eventId", "position"),
    CONSTRAINT "fk_participation_eventId" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "fk_participation_organisationId" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "fk_participation_personId" FOREIGN KEY ("personId") REFERENCES "person" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_participation_organisationId_eventId" ON "participation" ("organisationId", "eventId")`,
  `CREATE INDEX "index_participation_personId_eventId" ON "participation" ("personId", "eventId")`,
  `CREATE TABLE "follow_up" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "eventId" varchar(36) NOT NULL, "position" integer NOT NULL, "text" text NOT NULL, "dueOn" varchar(10),
    "responsible" varchar(300), "done" boolean NOT NULL, "measureId" varchar(36),
    CONSTRAINT "fk_follow_up_eventId" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "fk_follow_up_measureId" FOREIGN KEY ("measureId") REFERENCES "measure" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_follow_up_eventId_position" ON "follow_up" ("eventId", "position")`,
  `CREATE INDEX "index_follow_up_measureId" ON "follow_up" ("measureId")`,
  `CREATE TABLE "progress_item" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "chairmanshipId" varchar(36) NOT NULL, "priorityId" varchar(36) NOT NULL,
    "measureId" varchar(36), "eventId" varchar(36), "occurredOn" varchar(10) NOT NULL, "kind" varchar(20) NOT NULL, "summary" varchar(500) NOT NULL,
    "detail" text NOT NULL, "percent" double precision, "value" double precision, "evidence" text NOT NULL, "state" varchar(20) NOT NULL,
    "returnNote" text, "authorId" varchar(36), "approvedAt" varchar(30), "approvedBy" varchar(36), "illustrative" boolean NOT NULL,
    CONSTRAINT "fk_progress_item_chairmanshipId" FOREIGN KEY ("chairmanshipId") REFERENCES "chairmanship" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_progress_item_priorityId" FOREIGN KEY ("priorityId") REFERENCES "priority" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_progress_item_measureId" FOREIGN KEY ("measureId") REFERENCES "measure" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_progress_item_eventId" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_progress_item_authorId" FOREIGN KEY ("authorId") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "fk_progress_item_approvedBy" FOREIGN KEY ("approvedBy") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_progress_item_chairmanshipId_occurredOn_createdAt_id" ON "progress_item" ("chairmanshipId", "occurredOn", "createdAt", "id")`,
  `CREATE INDEX "index_progress_item_priorityId_occurredOn" ON "progress_item" ("priorityId", "occurredOn")`,
  `CREATE INDEX "index_progress_item_measureId_occurredOn" ON "progress_item" ("measureId", "occurredOn")`,
  `CREATE INDEX "index_progress_item_eventId" ON "progress_item" ("eventId")`,
  `CREATE INDEX "index_progress_item_authorId" ON "progress_item" ("authorId")`,
  `CREATE TABLE "audit" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "at" varchar(30) NOT NULL, "revision" integer NOT NULL, "position" integer NOT NULL, "actorId" varchar(36),
    "actorName" varchar(200) NOT NULL, "action" varchar(60) NOT NULL, "entity" varchar(30) NOT NULL, "entityId" varchar(36) NOT NULL,
    "chairmanshipId" varchar(36), "before" text, "after" text
  )`,
  `CREATE INDEX "index_audit_revision_position" ON "audit" ("revision", "position")`,
  `CREATE INDEX "index_audit_entityId_revision_position" ON "audit" ("entityId", "revision", "position")`,
  `CREATE INDEX "index_audit_chairmanshipId_entity_at" ON "audit" ("chairmanshipId", "entity", "at")`,
  `CREATE INDEX "index_audit_actorId_at" ON "audit" ("actorId", "at")`,
  `CREATE TABLE "revision" (
    "id" integer PRIMARY KEY NOT NULL, "data" integer NOT NULL, "access" integer NOT NULL
  )`,
  `CREATE TABLE "search_entry" (
    "id" integer PRIMARY KEY NOT NULL, "entityId" varchar(36) NOT NULL, "entity" varchar(30) NOT NULL, "chairmanshipId" varchar(36),
    "title" text NOT NULL, "content" text NOT NULL
  )`,
  `CREATE INDEX "index_search_entry_chairmanshipId" ON "search_entry" ("chairmanshipId")`,
  `CREATE UNIQUE INDEX "unique_search_entry_entityId" ON "search_entry" ("entityId")`,
];
