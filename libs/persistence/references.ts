/** Checks that the ids in an input name something that is there, before a foreign key would say it less clearly. */
import { Problem, type FieldError } from '#contract/problem';
import type { Queryable } from './database.ts';
import { oneOf, raw, sql } from './sql.ts';

export interface Reference {
  /** Where in the input the id stands. */
  path: string;
  id: string | null | undefined;
  table: 'chairmanship' | 'priority' | 'measure' | 'event' | 'body' | 'organisation' | 'person' | 'user' | 'file';
  /** What it must belong to, where that matters. */
  chairmanshipId?: string;
}

async function existing(on: Queryable, table: string, references: Reference[]): Promise<Map<string, string | null>> {
  const ids = [...new Set(references.map((reference) => reference.id))];
  const column = ['priority', 'measure', 'event'].includes(table) ? 't."chairmanshipId"' : 'NULL';
  const rows = await on.query<{ id: string; chairmanshipId: string | null }>(
    sql`SELECT t."id", ${raw(column)} AS "chairmanshipId" FROM ${raw(`"${table}"`)} t WHERE ${oneOf('t."id"', ids)} AND t."deletedAt" IS NULL`,
  );
  return new Map(rows.map((row) => [row.id, row.chairmanshipId]));
}

function groupByTable(references: Reference[]): Map<Reference['table'], Reference[]> {
  const groups = new Map<Reference['table'], Reference[]>();
  for (const reference of references) groups.set(reference.table, [...(groups.get(reference.table) ?? []), reference]);
  return groups;
}

/** @throws Problem `invalid_input` naming every id that is not there or belongs to another chairmanship */
export async function requireReferences(on: Queryable, references: Reference[]): Promise<void> {
  const given = references.filter((reference) => reference.id !== null && reference.id !== undefined);
  const errors: FieldError[] = [];
  for (const [table, group] of groupByTable(given)) {
    const found = await existing(on, table, group);
    for (const { path, id, chairmanshipId } of group) {
      const home = found.get(id ?? '');
      if (home === undefined)
        errors.push({
          path,
          message: `must name ${table === 'event' || table === 'organisation' ? 'an' : 'a'} ${table} that exists (got ${id})`,
        });
      else if (chairmanshipId !== undefined && home !== chairmanshipId)
        errors.push({ path, message: `must name a ${table} of the same chairmanship (got ${id})` });
    }
  }
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}
