/** Search over titles and texts of everything a reader may see. */
import { z } from 'zod';
import { listOf, limit } from './page.ts';
import { route } from './route.ts';
import { id, line } from './scalars.ts';

export const searchable = ['event', 'priority', 'measure', 'progress-item', 'body'] as const;
export type Searchable = (typeof searchable)[number];

export const searchHit = z.strictObject({
  entity: z.enum(searchable),
  id,
  chairmanshipId: id.nullable(),
  title: z.string(),
  passage: z.string().meta({ description: 'The part of the text that matches, as plain text.' }),
  marks: z
    .array(z.tuple([z.int(), z.int()]))
    .meta({ description: 'Where in the passage the words stand: from (inclusive), to (exclusive), in UTF-16 units.' }),
});
export type SearchHit = z.output<typeof searchHit>;

export const searchRoutes = {
  search: route({
    name: 'search.search',
    method: 'GET',
    path: '/api/search',
    permission: 'search:read',
    summary: 'Search events, priorities, measures, progress items and bodies; best first',
    query: z.strictObject({ q: line(200), chairmanship: id.optional(), limit: limit.optional() }),
    answer: listOf(searchHit),
    status: 200,
  }),
};
