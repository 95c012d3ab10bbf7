/** Feeds as rows; the token of the address is kept as a hash. */
import type { Feed } from '#contract/feed';
import { entityColumns, id, instant, json, nullable, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type FeedRow = Omit<Feed, 'url' | 'webcalUrl'> & EntityRow & { tokenHash: string };

export const FeedTable = table<FeedRow>({
  name: 'feed',
  columns: { ...entityColumns, userId: id, name: varchar(200), scope: json, tokenHash: varchar(64), lastFetchedAt: nullable(instant) },
  references: { userId: { table: 'user', onDelete: 'CASCADE' } },
  indexes: [['userId']],
  uniqueIndexes: [['tokenHash']],
});
