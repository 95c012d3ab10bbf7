/** Where a result of the search is shown. */
import type { SearchHit } from '#contract/search';
import type { Params } from '../address.tsx';

/** Priorities are addressed by number, which a hit does not carry: the list opens what `priority`, `measure` or `item` names. */
export function hitAddress(hit: Pick<SearchHit, 'entity' | 'id'>): { path: string; params: Params } {
  switch (hit.entity) {
    case 'event':
      return { path: `/events/${hit.id}`, params: {} };
    case 'priority':
      return { path: '/priorities', params: { priority: hit.id } };
    case 'measure':
      return { path: '/priorities', params: { measure: hit.id } };
    case 'progress-item':
      return { path: '/priorities', params: { item: hit.id } };
    case 'body':
      return { path: '/calendar', params: { body: hit.id } };
  }
}
