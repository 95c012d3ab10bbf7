/** The end of an event moves with its start. */
import { withStart } from '../../../../../../apps/web/src/events/form/move-start.ts';

const times = { startDay: '2024-04-10', startTime: '10:00', endDay: '2024-04-10', endTime: '11:30' };

it('keeps how long an event lasts, also over midnight', () => {
  expect(withStart(times, { startTime: '14:00' })).toMatchObject({ endDay: '2024-04-10', endTime: '15:30' });
  expect(withStart(times, { startTime: '23:00' })).toMatchObject({ endDay: '2024-04-11', endTime: '00:30' });
  expect(withStart(times, { startDay: '2024-02-28' })).toMatchObject({ endDay: '2024-02-28', endTime: '11:30' });
});

it('leaves the end alone while one of the days is missing or the end is wrong', () => {
  expect(withStart({ ...times, endDay: null }, { startTime: '14:00' })).toMatchObject({ endDay: null, endTime: '11:30' });
  expect(withStart(times, { startDay: null })).toMatchObject({ startDay: null, endDay: '2024-04-10' });
  expect(withStart({ ...times, endDay: '2024-04-09' }, { startTime: '14:00' })).toMatchObject({ endDay: '2024-04-09', endTime: '11:30' });
});
