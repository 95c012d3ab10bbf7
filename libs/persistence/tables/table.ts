/** Declares a table in one go: columns, foreign keys and indexes with names that the migrations use too. */
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

interface TableOptions<R> {
  name: string;
  columns: Record<keyof R & string, EntitySchemaColumnOptions>;
  /** column -> table whose id it holds */
  references?: Partial<Record<keyof R & string, { table: string; onDelete?: 'CASCADE' }>>;
  indexes?: (keyof R & string)[][];
  uniqueIndexes?: (keyof R & string)[][];
}

/** `index_event_chairmanshipId_startUtc`: the one way to name a key or an index. */
function nameOf(kind: 'fk' | 'index' | 'unique', table: string, columns: string[]): string {
  return `${kind}_${table}_${columns.join('_')}`;
}

export function table<R extends object>(options: TableOptions<R>): EntitySchema<R> {
  const { name, columns, references = {}, indexes = [], uniqueIndexes = [] } = options;
  return new EntitySchema<R>({
    name,
    tableName: name,
    columns: columns as never,
    foreignKeys: Object.entries(references).map(([column, to]) => {
      const { table: target, onDelete } = to as { table: string; onDelete?: 'CASCADE' };
      return {
        name: nameOf('fk', name, [column]),
        target,
        columnNames: [column],
        referencedColumnNames: ['id'],
        onDelete: onDelete ?? 'NO ACTION',
      };
    }),
    indices: [
      ...indexes.map((keys) => ({ name: nameOf('index', name, keys), columns: keys })),
      ...uniqueIndexes.map((keys) => ({ name: nameOf('unique', name, keys), columns: keys, unique: true })),
    ],
  });
}
