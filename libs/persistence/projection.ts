/** How a table's rows become the contract's JSON inside the database: one projection a noun, read by lists, single answers and the audit alike. */
import type { EntitySchema } from 'typeorm';
import type { Dialect } from './dialect.ts';

type Expression = (dialect: Dialect) => string;

export interface Projection {
  table: string;
  /** Alias of the row in every expression: `t`. */
  fields: [string, Expression][];
  /** LEFT JOINs that the expressions need. */
  joins: string;
  /** What the rows come from, where that is no table: `(SELECT …) t`. */
  source?: string;
}

interface ProjectionOptions<R extends object> {
  /** Columns that never leave the database. */
  hidden?: (keyof R & string)[];
  /** Fields that are not columns, or columns said differently. */
  computed?: Record<string, Expression>;
  joins?: string;
}

function expressionOf(type: unknown, column: string): Expression {
  if (type === 'simple-json') return (dialect) => dialect.json(column);
  if (type === 'boolean') return (dialect) => dialect.boolean(dialect.isTrue(column));
  if (type === 'double precision') return (dialect) => dialect.number(column);
  return () => column;
}

/** Every column of the table under its own name, but for what is hidden or computed. */
export function projectionOf<R extends object>(schema: EntitySchema<R>, options: ProjectionOptions<R> = {}): Projection {
  const { hidden = [], computed = {}, joins = '' } = options;
  const left = new Set<string>(['deletedAt', 'deletedWith', ...hidden, ...Object.keys(computed)]);
  const columns = Object.entries(schema.options.columns) as [string, { type?: unknown }][];
  const plain = columns
    .filter(([name]) => !left.has(name))
    .map(([name, column]): [string, Expression] => [name, expressionOf(column.type, `t."${name}"`)]);
  return { table: schema.options.name, fields: [...plain, ...Object.entries(computed)], joins };
}

/** The same projection with some fields said differently for some readers. */
export function withFields(projection: Projection, fields: Record<string, Expression>): Projection {
  const replaced = projection.fields.map(([name, expression]): [string, Expression] => [name, fields[name] ?? expression]);
  return { ...projection, fields: replaced };
}

/** The same projection with these fields alone. */
export function pick(projection: Projection, names: readonly string[]): Projection {
  return { ...projection, fields: projection.fields.filter(([name]) => names.includes(name)) };
}

/** `json_object('id', t."id", …)`, as JSON. */
export function jsonOf(projection: Projection, dialect: Dialect): string {
  return dialect.object(projection.fields.map(([name, expression]) => [name, expression(dialect)]));
}

/** `"event" t LEFT JOIN …` */
export function sourceOf(projection: Projection): string {
  return projection.source ?? `"${projection.table}" t ${projection.joins}`;
}

/** An expression that shows a reference only while what it names is not in the trash; needs {@link liveJoin}. */
export function live(alias: string): Expression {
  return () => `${alias}."id"`;
}

export function liveJoin(alias: string, target: string, column: string): string {
  return `LEFT JOIN "${target}" ${alias} ON ${alias}."id" = t."${column}" AND ${alias}."deletedAt" IS NULL`;
}
