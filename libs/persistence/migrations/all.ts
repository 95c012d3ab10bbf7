/** The migrations in order. */
import { InitialSchema } from './0001-initial-schema.ts';

export const migrations = [InitialSchema];
