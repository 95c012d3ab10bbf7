/** An event on the reader's own clock. */
import { spanElsewhere } from '../../../../../apps/web/src/events/reader-span.ts';
import { anEvent } from './an-event.ts';

it('tells when an event is on another clock', () => {
  expect(spanElsewhere(anEvent(), 'Europe/Moscow')).toEqual({
    allDay: false,
    start: '2024-04-10T08:00:00',
    end: '2024-04-10T09:30:00',
    timeZone: 'Europe/Moscow',
  });
});

it('says nothing where the clocks agree, whatever the zones are called', () => {
  expect(spanElsewhere(anEvent(), 'Asia/Almaty')).toBeNull();
  expect(spanElsewhere(anEvent({ timeZone: 'Europe/Moscow' }), 'Europe/Minsk')).toBeNull();
});

it('says nothing of whole days, which are the same everywhere', () => {
  expect(spanElsewhere(anEvent({ allDay: true, start: '2024-04-10', end: '2024-04-11' }), 'America/New_York')).toBeNull();
});
