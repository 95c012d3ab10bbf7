/** Migration 1, first part: organisations, bodies, people, and users with what lets them in. The SQL fits both engines. */

export const peopleStatements = [
  `CREATE TABLE "organisation" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "name" varchar(300) NOT NULL, "acronym" varchar(40), "aliases" text NOT NULL,
    "kind" varchar(20) NOT NULL, "country" varchar(2), "translations" text NOT NULL
  )`,
  `CREATE INDEX "index_organisation_name" ON "organisation" ("name")`,
  `CREATE TABLE "body" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "name" varchar(300) NOT NULL, "acronym" varchar(40), "aliases" text NOT NULL,
    "organisationId" varchar(36), "translations" text NOT NULL,
    CONSTRAINT "fk_body_organisationId" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_body_name" ON "body" ("name")`,
  `CREATE INDEX "index_body_organisationId" ON "body" ("organisationId")`,
  `CREATE TABLE "person" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "name" varchar(200) NOT NULL, "position" varchar(300), "organisationId" varchar(36),
    "email" varchar(254), "aliases" text NOT NULL,
    CONSTRAINT "fk_person_organisationId" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_person_name" ON "person" ("name")`,
  `CREATE INDEX "index_person_organisationId" ON "person" ("organisationId")`,
  `CREATE TABLE "user" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "name" varchar(200) NOT NULL, "email" varchar(254) NOT NULL, "emailKey" varchar(254) NOT NULL,
    "role" varchar(20) NOT NULL, "disabled" boolean NOT NULL, "passwordHash" text
  )`,
  `CREATE INDEX "index_user_emailKey" ON "user" ("emailKey")`,
  `CREATE INDEX "index_user_name" ON "user" ("name")`,
  `CREATE TABLE "session" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "tokenHash" varchar(64) NOT NULL, "userId" varchar(36) NOT NULL, "createdAt" varchar(30) NOT NULL,
    "expiresAt" varchar(30) NOT NULL,
    CONSTRAINT "fk_session_userId" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_session_userId" ON "session" ("userId")`,
  `CREATE UNIQUE INDEX "unique_session_tokenHash" ON "session" ("tokenHash")`,
  `CREATE TABLE "token" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "userId" varchar(36) NOT NULL, "name" varchar(200) NOT NULL, "tokenHash" varchar(64) NOT NULL,
    "expiresOn" varchar(10), "lastUsedAt" varchar(30),
    CONSTRAINT "fk_token_userId" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_token_userId" ON "token" ("userId")`,
  `CREATE UNIQUE INDEX "unique_token_tokenHash" ON "token" ("tokenHash")`,
  `CREATE TABLE "sign_in_link" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "tokenHash" varchar(64) NOT NULL, "userId" varchar(36) NOT NULL, "purpose" varchar(20) NOT NULL,
    "createdAt" varchar(30) NOT NULL, "expiresAt" varchar(30) NOT NULL, "usedAt" varchar(30),
    CONSTRAINT "fk_sign_in_link_userId" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_sign_in_link_userId" ON "sign_in_link" ("userId")`,
  `CREATE UNIQUE INDEX "unique_sign_in_link_tokenHash" ON "sign_in_link" ("tokenHash")`,
  `CREATE TABLE "feed" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "userId" varchar(36) NOT NULL, "name" varchar(200) NOT NULL, "scope" text NOT NULL,
    "tokenHash" varchar(64) NOT NULL, "lastFetchedAt" varchar(30),
    CONSTRAINT "fk_feed_userId" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_feed_userId" ON "feed" ("userId")`,
  `CREATE UNIQUE INDEX "unique_feed_tokenHash" ON "feed" ("tokenHash")`,
  `CREATE TABLE "file" (
    "id" varchar(36) PRIMARY KEY NOT NULL, "version" integer NOT NULL, "createdAt" varchar(30) NOT NULL, "updatedAt" varchar(30) NOT NULL,
    "deletedAt" varchar(30), "deletedWith" varchar(36), "name" varchar(255) NOT NULL, "size" integer NOT NULL, "mediaType" varchar(120) NOT NULL,
    "sha256" varchar(64) NOT NULL, "uploadedBy" varchar(36),
    CONSTRAINT "fk_file_uploadedBy" FOREIGN KEY ("uploadedBy") REFERENCES "user" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
  )`,
  `CREATE INDEX "index_file_sha256" ON "file" ("sha256")`,
];
