/** The audit as finished JSON, latest first. */
import type { Queryable } from '../database.ts';
import type { Projection } from '../projection.ts';
import type { Sql } from '../sql.ts';
import { readList, type MadeAnswer } from './list.query.ts';

const columns = ['id', 'at', 'revision', 'actorId', 'actorName', 'action', 'entity', 'entityId', 'chairmanshipId'] as const;

const auditProjection: Projection = {
  table: 'audit',
  joins: '',
  fields: [
    ...columns.map((column): Projection['fields'][number] => [column, () => `t."${column}"`]),
    ['before', (dialect) => dialect.json('t."before"')],
    ['after', (dialect) => dialect.json('t."after"')],
  ],
};

export function readAudit(on: Queryable, where: Sql[], limit: number, cursor: string | undefined): Promise<MadeAnswer> {
  return readList(on, {
    projection: auditProjection,
    where,
    order: [
      { by: 't."at"', direction: 'desc', type: 'text' },
      { by: 't."id"', direction: 'desc', type: 'text' },
    ],
    limit,
    cursor,
  });
}
