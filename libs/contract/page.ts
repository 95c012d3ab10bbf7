/** Lists, and what every entity carries. */
import { z } from 'zod';
import { id, instant } from './scalars.ts';

/** What the server keeps about every entity. */
export const entity = {
  id,
  version: z.int().min(1).meta({ example: 1, description: 'Raised by every change; the ETag of the entity.' }),
  createdAt: instant,
  updatedAt: instant,
};

const digits = z.string().regex(/^\d{1,6}$/, 'must be a whole number');

export const limit = digits
  .transform(Number)
  .pipe(z.int().min(1, 'must be from 1 to 500').max(500, 'must be from 1 to 500'))
  .meta({ example: '50', description: 'How many items an answer holds: 1 to 500, 50 unless told.' });

const cursor = z
  .string()
  .max(2048, 'must be at most 2048 characters')
  .regex(/^[A-Za-z0-9_-]+$/, 'must be a nextCursor of an earlier answer')
  .meta({ description: 'The nextCursor of the answer before.' });

/** The query of every list that is read in pages. */
export const paging = { limit: limit.optional(), cursor: cursor.optional() };

/** The answer of every list. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

export interface Entity {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}
