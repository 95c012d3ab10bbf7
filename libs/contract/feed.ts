/** A feed: a calendar that people subscribe to at its own secret address. */
import { z } from 'zod';
import { crudRoutes, idParams } from './crud.ts';
import { entity, paging } from './page.ts';
import { eventKinds } from './event.ts';
import { route } from './route.ts';
import { id, instant, line } from './scalars.ts';

const scope = z.strictObject({
  chairmanship: id,
  priorities: z.array(id).max(100, 'must hold at most 100 ids').default([]),
  bodies: z.array(id).max(100, 'must hold at most 100 ids').default([]),
  kinds: z
    .array(z.enum(eventKinds, `must be one of ${eventKinds.join(', ')}`))
    .max(eventKinds.length)
    .default([]),
});
export type FeedScope = z.output<typeof scope>;

const fields = { name: line(200).meta({ example: 'Military cooperation' }), scope: scope.meta({ description: 'Empty lists: all.' }) };

export const feed = z.strictObject({
  ...entity,
  ...fields,
  userId: id,
  lastFetchedAt: instant.nullable(),
  url: z.string().optional().meta({ description: 'In the answers to POST and rotate alone.' }),
  webcalUrl: z.string().optional(),
});
export type Feed = z.output<typeof feed>;

const crud = crudRoutes({
  noun: 'feed',
  path: 'feeds',
  words: { one: 'a feed', many: "one's own feeds" },
  read: 'feed:read',
  write: 'feed:write',
  shape: feed,
  query: z.strictObject(paging),
  create: z.strictObject(fields),
  update: z.strictObject(fields).partial(),
});

export const feedRoutes = {
  list: crud.list,
  create: crud.create,
  read: crud.read,
  update: crud.update,
  remove: route({ ...crud.remove, conditional: false, summary: 'Revoke a feed: its address ends at once' }),
  rotate: route({
    name: 'feed.rotate',
    method: 'POST',
    path: '/api/feeds/:id/rotate',
    permission: 'feed:write',
    summary: 'Give a feed a new address: the old one ends at once',
    params: idParams,
    answer: feed,
    status: 200,
  }),
};
