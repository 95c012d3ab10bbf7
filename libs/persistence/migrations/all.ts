/** The migrations in order. */
import { InitialSchema } from './0001-initial-schema.ts';
import { SearchWords } from './0002-search-words.ts';

export const migrations = [InitialSchema, SearchWords];
