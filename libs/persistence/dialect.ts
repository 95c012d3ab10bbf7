/** The few places where SQLite and PostgreSQL say the same thing in other words; above all, how they make JSON. */

export type Engine = 'sqlite' | 'postgres';

export interface Dialect {
  engine: Engine;
  /** A JSON object of key -> SQL expression. */
  object(fields: [string, string][]): string;
  /** A JSON array of the expression over the rows of `from`, in that order; `[]` where there are none. */
  array(expression: string, from: string, orderBy: string): string;
  /** A column of JSON text as JSON. */
  json(column: string): string;
  boolean(expression: string): string;
  /** A JSON value as text. */
  asText(expression: string): string;
  /** A number that is written without needless decimals. */
  number(column: string): string;
  isTrue(column: string): string;
}

const sqlite: Dialect = {
  engine: 'sqlite',
  object: (fields) => `json_object(${fields.map(([key, expression]) => `'${key}', ${expression}`).join(', ')})`,
  array: (expression, from, orderBy) => `(SELECT json_group_array(${expression} ORDER BY ${orderBy}) FROM ${from})`,
  json: (column) => `json(${column})`,
  boolean: (expression) => `json(CASE WHEN ${expression} THEN 'true' ELSE 'false' END)`,
  asText: (expression) => expression,
  number: (column) => `CASE WHEN ${column} = CAST(${column} AS INTEGER) THEN CAST(${column} AS INTEGER) ELSE ${column} END`,
  isTrue: (column) => `${column} = 1`,
};

const postgres: Dialect = {
  engine: 'postgres',
  object: (fields) => `json_build_object(${fields.map(([key, expression]) => `'${key}', ${expression}`).join(', ')})`,
  array: (expression, from, orderBy) => `(SELECT coalesce(json_agg(${expression} ORDER BY ${orderBy}), '[]'::json) FROM ${from})`,
  json: (column) => `${column}::json`,
  boolean: (expression) => `(${expression})`,
  asText: (expression) => `(${expression})::text`,
  number: (column) => column,
  isTrue: (column) => column,
};

export function dialectOf(engine: Engine): Dialect {
  return engine === 'sqlite' ? sqlite : postgres;
}
