/** What all nouns have in common as rows: found live, inserted, saved, put into the trash and brought back, always within a write. */
import { isDeepStrictEqual } from 'node:util';
import type { EntitySchema } from 'typeorm';
import type { Audited } from '#contract/audit';
import type { Entity } from '#contract/page';
import { Problem } from '#contract/problem';
import type { Queryable } from './database.ts';
import type { Tx } from './ledger.ts';
import { jsonOf, sourceOf, type Projection } from './projection.ts';
import { removeSearchEntry, writeSearchEntry, type SearchText } from './search-entry.ts';
import { raw, sql, type Sql } from './sql.ts';

/** The versions a caller accepts: those of If-Match, or any. */
export type ExpectedVersion = number[] | 'any';

/** An entity before the server has given it what it gives. */
export type Draft<T extends Entity> = Omit<T, keyof Entity>;

/** What a store does for the store above it. */
export interface Dependents {
  trashBelow(tx: Tx, column: string, parentId: string): Promise<void>;
  restoreBelow(tx: Tx, parentId: string): Promise<void>;
}

interface StoreOptions<T extends Entity> {
  noun: Audited;
  schema: EntitySchema;
  projection: Projection;
  /** What the audit keeps of it, where that is more than what is shown: `knownAt` asks the audit. */
  audited?: Projection;
  /** What search finds of it; left out: nothing. */
  searchText?: (entity: T) => SearchText;
  /** Rows of other tables that belong to the entity; `before` is null for a new one. */
  writeParts?: (tx: Tx, after: T, before: T | null) => Promise<void>;
  /** Stores whose rows go to the trash with this one, and the column that names it. */
  below?: { store: Dependents; column: string }[];
}

/** The fields that differ. The others are left alone in the row: a link to what lies in the trash reads as none, and must outlast an edit. */
function changed(before: object, after: object): Record<string, unknown> {
  const stood = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !isDeepStrictEqual(stood.get(field), value)));
}

export class Store<T extends Entity> implements Dependents {
  readonly noun: Audited;
  readonly table: string;
  readonly projection: Projection;
  private readonly options: StoreOptions<T>;
  private readonly columns: string[];

  constructor(options: StoreOptions<T>) {
    this.options = options;
    this.noun = options.noun;
    this.table = options.schema.options.name;
    this.projection = options.projection;
    this.columns = Object.keys(options.schema.options.columns);
  }

  /** The live entities that fit, as the contract shows them. */
  async findWhere(on: Queryable, condition: Sql): Promise<T[]> {
    const rows = await this.texts(on, sql`t."deletedAt" IS NULL AND ${condition}`);
    return rows.map((row) => JSON.parse(row) as T);
  }

  async find(on: Queryable, id: string): Promise<T | null> {
    const [found] = await this.findWhere(on, sql`t."id" = ${id}`);
    return found ?? null;
  }

  /** @throws Problem `not_found` */
  async get(on: Queryable, id: string): Promise<T> {
    const found = await this.find(on, id);
    if (found === null) throw new Problem('not_found', { detail: `There is no ${this.noun} ${id}.` });
    return found;
  }

  /** The entity, if it stands at a version that the caller knows. @throws Problem `not_found`, `version_stale` */
  async expect(on: Queryable, id: string, versions: ExpectedVersion): Promise<T> {
    const found = await this.get(on, id);
    if (versions !== 'any' && !versions.includes(found.version)) {
      throw new Problem('version_stale', {
        detail: `It stands at version ${found.version}; the request was for version ${versions.join(', ')}.`,
        current: found,
      });
    }
    return found;
  }

  /** Adds a row; `hidden` are columns that never leave the database. */
  async insert(tx: Tx, draft: Draft<T> & { id?: string }, hidden: Record<string, unknown> = {}): Promise<T> {
    const entity = { ...draft, id: draft.id ?? tx.newId(), version: 1, createdAt: tx.at, updatedAt: tx.at } as unknown as T;
    await tx.manager.insert(this.options.schema, this.rowOf({ ...entity, ...hidden }));
    await this.options.writeParts?.(tx, entity, null);
    return this.settle(tx, entity.id, null);
  }

  /** Changes a row, unless nothing differs. @returns what stands afterwards */
  async save(tx: Tx, before: T, after: T, hidden: Record<string, unknown> = {}): Promise<T> {
    if (isDeepStrictEqual(before, after) && Object.keys(hidden).length === 0) return before;
    const was = await this.auditText(tx, before);
    const next: T = { ...after, id: before.id, version: before.version + 1, createdAt: before.createdAt, updatedAt: tx.at };
    await tx.manager.update(this.options.schema, { id: before.id }, this.rowOf({ ...changed(before, next), ...hidden }));
    await this.options.writeParts?.(tx, next, before);
    return this.settle(tx, before.id, was);
  }

  /** Puts it into the trash, with all that hangs below it. */
  async trash(tx: Tx, before: T): Promise<void> {
    for (const { store, column } of this.options.below ?? []) await store.trashBelow(tx, column, before.id);
    await this.bury(tx, before, null);
  }

  /** Brings it back with all that went with it. @throws Problem `not_found`, `conflict` when what it belongs to lies in the trash */
  async restore(tx: Tx, id: string): Promise<T> {
    const [row] = await tx.query<{ deletedWith: string | null }>(
      sql`SELECT "deletedWith" FROM ${raw(`"${this.table}"`)} WHERE "id" = ${id} AND "deletedAt" IS NOT NULL`,
    );
    if (row === undefined) throw new Problem('not_found', { detail: `There is no ${this.noun} ${id} in the trash.` });
    if (row.deletedWith !== null)
      throw new Problem('conflict', {
        detail: 'It went to the trash together with what it belongs to: restore that, and this comes back too.',
      });
    const restored = await this.raise(tx, id);
    for (const { store } of this.options.below ?? []) await store.restoreBelow(tx, id);
    return restored;
  }

  /** Removes rows for good: only what is in the trash, or a sample that is taken away. */
  async erase(tx: Tx, condition: Sql): Promise<void> {
    const rows = await this.texts(tx, condition, this.options.audited);
    for (const row of rows) {
      const entity = JSON.parse(row) as T;
      await removeSearchEntry(tx, entity.id);
      tx.record({ entity: this.noun, entityId: entity.id, chairmanshipId: this.chairmanshipOf(entity), before: row, after: null });
    }
    await tx.query(
      sql`DELETE FROM ${raw(`"${this.table}"`)} WHERE "id" IN (SELECT t."id" FROM ${raw(`"${this.table}"`)} t WHERE ${condition})`,
    );
  }

  async trashBelow(tx: Tx, column: string, parentId: string): Promise<void> {
    const found = await this.findWhere(tx, sql`${raw(`t."${column}"`)} = ${parentId}`);
    for (const entity of found) await this.bury(tx, entity, parentId);
  }

  async restoreBelow(tx: Tx, parentId: string): Promise<void> {
    const rows = await tx.query<{ id: string }>(sql`SELECT "id" FROM ${raw(`"${this.table}"`)} WHERE "deletedWith" = ${parentId}`);
    for (const row of rows) await this.raise(tx, row.id);
  }

  private async bury(tx: Tx, before: T, deletedWith: string | null): Promise<void> {
    const was = await this.auditText(tx, before);
    const gone = { deletedAt: tx.at, deletedWith, version: before.version + 1, updatedAt: tx.at };
    await tx.manager.update(this.options.schema, { id: before.id }, gone);
    await removeSearchEntry(tx, before.id);
    tx.record({
      entity: this.noun,
      entityId: before.id,
      chairmanshipId: this.chairmanshipOf(before),
      before: was,
      after: null,
    });
  }

  private async raise(tx: Tx, id: string): Promise<T> {
    const [row] = await tx.query<{ version: number }>(sql`SELECT "version" FROM ${raw(`"${this.table}"`)} WHERE "id" = ${id}`);
    const back = { deletedAt: null, deletedWith: null, version: (row?.version ?? 0) + 1, updatedAt: tx.at };
    await tx.manager.update(this.options.schema, { id }, back);
    return this.settle(tx, id, null);
  }

  /** Reads what now stands, and enters it into audit and search. */
  private async settle(tx: Tx, id: string, before: string | null): Promise<T> {
    const after = await this.get(tx, id);
    const text = this.options.searchText?.(after);
    if (text !== undefined)
      await writeSearchEntry(tx, { entity: this.noun, entityId: id, chairmanshipId: this.chairmanshipOf(after), ...text });
    tx.record({
      entity: this.noun,
      entityId: id,
      chairmanshipId: this.chairmanshipOf(after),
      before,
      after: await this.auditText(tx, after),
    });
    return after;
  }

  private async auditText(on: Queryable, entity: T): Promise<string> {
    if (this.options.audited === undefined) return JSON.stringify(entity);
    const [whole] = await this.texts(on, sql`t."id" = ${entity.id}`, this.options.audited);
    return whole ?? JSON.stringify(entity);
  }

  private async texts(on: Queryable, condition: Sql, projection = this.projection): Promise<string[]> {
    const json = on.dialect.asText(jsonOf(projection, on.dialect));
    const rows = await on.query<{ json: string }>(sql`SELECT ${raw(json)} AS "json" FROM ${raw(sourceOf(projection))} WHERE ${condition}`);
    return rows.map((row) => row.json);
  }

  private rowOf(entity: Record<string, unknown>): never {
    const present = this.columns.filter((column) => entity[column] !== undefined);
    return Object.fromEntries(present.map((column) => [column, entity[column]])) as never;
  }

  private chairmanshipOf(entity: T): string | null {
    if (this.noun === 'chairmanship') return entity.id;
    return 'chairmanshipId' in entity && typeof entity.chairmanshipId === 'string' ? entity.chairmanshipId : null;
  }
}
