/** From the address of the audit's tab to the question that the API is asked. */
import { auditQueryOf } from '../../../../../../apps/web/src/pages/admin/audit-query.ts';

const nothing = { entity: null, actor: null, action: null, from: null, to: null };

it('takes the whole of the last day in', () => {
  const { from, to } = auditQueryOf({ ...nothing, from: '2024-04-08', to: '2024-04-08' });
  expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
});

it('leaves out what is no filter', () => {
  expect(auditQueryOf({ ...nothing, entity: 'planet', from: '2024-02-30' })).toEqual({});
  expect(auditQueryOf({ ...nothing, entity: 'event', action: 'event.update' })).toEqual({ entity: 'event', action: 'event.update' });
});
