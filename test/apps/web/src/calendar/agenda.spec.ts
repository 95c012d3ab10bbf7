/** The list: each event under its days, long ones without days of their own. */
import { agendaOf, countByDay, eventsWithin } from '../../../../../apps/web/src/calendar/agenda.ts';
import { ownZone } from '../../../../../apps/web/src/calendar/shown-span.ts';
import { allDay, anEvent } from './an-event.ts';

const april = { from: '2024-04-01', to: '2024-05-01' };

it('puts 8 to 10 April under each of its three days', () => {
  const event = allDay('2024-04-08', '2024-04-11');
  const days = agendaOf([event], ownZone, april);
  expect(days.map(({ day, entries }) => [day, entries[0]?.number, entries[0]?.count])).toEqual([
    ['2024-04-08', 1, 3],
    ['2024-04-09', 2, 3],
    ['2024-04-10', 3, 3],
  ]);
});

it('gives a course of three weeks no days on which nothing else is, but its first and its last', () => {
  const course = allDay('2024-04-01', '2024-04-24');
  const meeting = anEvent({ start: '2024-04-10T10:00:00', end: '2024-04-10T11:00:00' });
  const days = agendaOf([course, meeting], ownZone, april);
  expect(days.map(({ day }) => day)).toEqual(['2024-04-01', '2024-04-10', '2024-04-23']);
  expect(days[1]?.entries.map(({ event, number }) => [event.id, number])).toEqual([
    [course.id, 10],
    [meeting.id, 1],
  ]);
});

it('begins with what goes on from before the period', () => {
  const days = agendaOf([allDay('2024-03-20', '2024-04-03')], ownZone, april);
  expect(days.map(({ day, entries }) => [day, entries[0]?.number])).toEqual([
    ['2024-04-01', 13],
    ['2024-04-02', 14],
  ]);
});

it('takes the day from the clocks that are shown', () => {
  const event = anEvent({ start: '2024-05-01T01:00:00', end: '2024-05-01T02:00:00', timeZone: 'Asia/Almaty' });
  expect(eventsWithin([event], 'Europe/Moscow', april)).toHaveLength(1);
  expect(eventsWithin([event], 'Asia/Almaty', april)).toHaveLength(0);
  expect(agendaOf([event], 'Europe/Moscow', april)[0]?.day).toBe('2024-04-30');
});

it('counts an event on each of its days', () => {
  const counts = countByDay([allDay('2024-04-08', '2024-04-11'), allDay('2024-04-10', '2024-04-11')], ownZone, april);
  expect([...counts]).toEqual([
    ['2024-04-08', 1],
    ['2024-04-09', 1],
    ['2024-04-10', 2],
  ]);
});
