/** What lies in the trash on its own account (not with what it belongs to), latest first. */
import type { Queryable } from '../database.ts';
import type { Projection } from '../projection.ts';
import { raw } from '../sql.ts';
import { readList, type MadeAnswer } from './list.query.ts';

const sources: [string, string, string][] = [
  ['chairmanship', 'chairmanship', '"title"'],
  ['priority', 'priority', '"title"'],
  ['measure', 'measure', '"text"'],
  ['progress-item', 'progress_item', '"summary"'],
  ['event', 'event', '"title"'],
  ['body', 'body', '"name"'],
  ['organisation', 'organisation', '"name"'],
  ['person', 'person', '"name"'],
];

const union = sources
  .map(
    ([entity, table, title]) =>
      `SELECT '${entity}' AS "entity", "id", ${title} AS "title", "deletedAt" FROM "${table}" WHERE "deletedAt" IS NOT NULL AND "deletedWith" IS NULL`,
  )
  .join(' UNION ALL ');

const trashProjection: Projection = {
  table: 'trashed',
  joins: '',
  fields: ['entity', 'id', 'title', 'deletedAt'].map((name) => [name, () => `t."${name}"`]),
};

export function readTrash(on: Queryable, limit: number, cursor: string | undefined): Promise<MadeAnswer> {
  return readList(on, {
    projection: { ...trashProjection, source: `(${union}) t` },
    where: [raw('1 = 1')],
    order: [
      { by: 't."deletedAt"', direction: 'desc', type: 'text' },
      { by: 't."id"', direction: 'desc', type: 'text' },
    ],
    limit,
    cursor,
  });
}
