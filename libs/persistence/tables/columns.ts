/** The few column types that fit both engines, and the columns that every entity has. */
import type { EntitySchemaColumnOptions } from 'typeorm';

export const id = { type: 'varchar', length: 36 } as const satisfies EntitySchemaColumnOptions;
export const text = { type: 'text' } as const satisfies EntitySchemaColumnOptions;
export const integer = { type: 'integer' } as const satisfies EntitySchemaColumnOptions;
export const number = { type: 'double precision' } as const satisfies EntitySchemaColumnOptions;
export const boolean = { type: 'boolean' } as const satisfies EntitySchemaColumnOptions;
/** Lists and records that nobody asks questions about: kept as JSON text. */
export const json = { type: 'simple-json' } as const satisfies EntitySchemaColumnOptions;
export const date = { type: 'varchar', length: 10 } as const satisfies EntitySchemaColumnOptions;
export const instant = { type: 'varchar', length: 30 } as const satisfies EntitySchemaColumnOptions;

export function varchar(length: number) {
  return { type: 'varchar', length } as const satisfies EntitySchemaColumnOptions;
}

export function nullable<C extends EntitySchemaColumnOptions>(column: C) {
  return { ...column, nullable: true } as const;
}

/** What every entity carries; `deletedAt` is set while it lies in the trash, `deletedWith` names the entity it went there with. */
export interface EntityRow {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  deletedWith: string | null;
}

export const entityColumns = {
  id: { ...id, primary: true },
  version: integer,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: nullable(instant),
  deletedWith: nullable(id),
} satisfies Record<keyof EntityRow, EntitySchemaColumnOptions>;
