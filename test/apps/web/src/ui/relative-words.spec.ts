/** Distances in time as people say them. */
import { agoWords } from '../../../../../apps/web/src/ui/relative-words.ts';

const now = new Date('2024-04-10T12:00:00Z');

it('says how long ago something was, in the largest whole unit', () => {
  const said = (at: string) => agoWords(at, now, 'en-GB');
  expect(said('2024-04-10T11:59:40Z')).toBe('now');
  expect(said('2024-04-10T11:55:00Z')).toBe('5 minutes ago');
  expect(said('2024-04-10T09:00:01Z')).toBe('2 hours ago');
  expect(said('2024-04-09T11:00:00Z')).toBe('yesterday');
  expect(said('2023-04-01T12:00:00Z')).toBe('last year');
  expect(said('2024-04-20T12:00:00Z')).toBe('next week');
});
