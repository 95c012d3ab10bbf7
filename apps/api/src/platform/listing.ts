/** Lists as services ask for them: filters in, a finished answer out. */
import type { Queryable } from '#persistence/database';
import type { Projection } from '#persistence/projection';
import { readList, type OrderTerm } from '#persistence/read/list.query';
import { raw, type Sql } from '#persistence/sql';
import { finished, type Finished } from './finished.ts';

export const defaultLimit = 50;

export interface Paging {
  limit?: number | undefined;
  cursor?: string | undefined;
}

interface Listing {
  projection: Projection;
  where: (Sql | null)[];
  order: OrderTerm[];
  paging: Paging;
}

/** Conditions that are null were not asked for. */
export async function list(on: Queryable, { projection, where, order, paging }: Listing): Promise<Finished> {
  const conditions = [raw('t."deletedAt" IS NULL'), ...where.filter((condition) => condition !== null)];
  const made = await readList(on, { projection, where: conditions, order, limit: paging.limit ?? defaultLimit, cursor: paging.cursor });
  return finished({ text: made.json, revision: made.revision });
}

export const byName: OrderTerm[] = [
  { by: 't."name"', direction: 'asc', type: 'text' },
  { by: 't."id"', direction: 'asc', type: 'text' },
];
