/** Ticking a follow-up. */
import { ticked } from '../../../../../apps/web/src/events/follow-ups.ts';
import { aFollowUp } from './an-event.ts';

it('changes one and leaves the others as they are', () => {
  const list = [aFollowUp({ id: 'a' }), aFollowUp({ id: 'b', done: true })];
  expect(ticked(list, 'a', true)).toEqual([aFollowUp({ id: 'a', done: true }), aFollowUp({ id: 'b', done: true })]);
});
