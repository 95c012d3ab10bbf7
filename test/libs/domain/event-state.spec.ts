import { eventDay, eventLastDay, eventStateAt, lastDaysOfHeld } from '#domain/event-state';
import { anEvent } from './a-snapshot.ts';

const zone = 'Asia/Almaty';
const night = { start: '2024-04-10T22:00:00', end: '2024-04-11T00:00:00' };
const threeDays = { allDay: true, start: '2024-04-08', end: '2024-04-11' };

test.each([
  ['a confirmed one is ahead before it starts', { status: 'confirmed', ...night }, '2024-04-09', 'ahead'],
  ['a confirmed one that ends at midnight is held at the end of its day', { status: 'confirmed', ...night }, '2024-04-10', 'held'],
  [
    'a confirmed one that runs over midnight is ahead',
    { status: 'confirmed', ...night, end: '2024-04-11T00:00:01' },
    '2024-04-10',
    'ahead',
  ],
  ['a confirmed one over three days is ahead on its second', { status: 'confirmed', ...threeDays }, '2024-04-09', 'ahead'],
  ['a confirmed one over three days is held on its last', { status: 'confirmed', ...threeDays }, '2024-04-10', 'held'],
  ['a tentative one is ahead while its end is not past', { status: 'tentative', ...threeDays }, '2024-04-09', 'ahead'],
  ['a tentative one whose end is past is neither', { status: 'tentative', ...threeDays }, '2024-04-10', 'neither'],
  ['a held one counts from the day it starts', { status: 'held', ...threeDays }, '2024-04-08', 'held'],
  ['a held one was ahead before it started', { status: 'held', ...threeDays }, '2024-04-07', 'ahead'],
  ['a held one with times was ahead the day before', { status: 'held', ...night }, '2024-04-09', 'ahead'],
  ['a postponed one is neither', { status: 'postponed', ...threeDays }, '2024-04-01', 'neither'],
  ['a cancelled one is neither', { status: 'cancelled', ...threeDays }, '2024-05-01', 'neither'],
  ['a deadline at midnight belongs to the day that begins', { start: night.end, end: night.end }, '2024-04-10', 'ahead'],
  ['a deadline at midnight is past when that day ends', { start: night.end, end: night.end }, '2024-04-11', 'held'],
] as const)('%s', (_, of, asOf, state) => {
  expect(eventStateAt(anEvent(of), asOf, zone)).toBe(state);
});

test('the day ends by the clocks of the chairmanship, not of the event', () => {
  const event = anEvent({ start: '2024-04-10T20:00:00', end: '2024-04-10T21:00:00', timeZone: 'America/New_York' });
  expect(['Asia/Almaty', 'America/New_York'].map((of) => eventStateAt(event, '2024-04-10', of))).toEqual(['ahead', 'held']);
});

test('all-day events are compared by date, whatever their zone', () => {
  const event = anEvent({ ...threeDays, timeZone: 'America/New_York' });
  expect([eventStateAt(event, '2024-04-10', 'Asia/Almaty'), eventDay(event, 'Asia/Almaty')]).toEqual(['held', '2024-04-08']);
});

test('1 May 01:00 in Almaty is in May for an Almaty chairmanship and in April for a Moscow one (trap 21)', () => {
  const event = anEvent({ start: '2024-05-01T01:00:00', end: '2024-05-01T02:00:00' });
  expect([eventDay(event, 'Asia/Almaty'), eventDay(event, 'Europe/Moscow')]).toEqual(['2024-05-01', '2024-04-30']);
});

test.each([
  ['10 April for all of 8 to 10 April (trap 14)', threeDays, '2024-04-10'],
  ['its first where it ends at midnight', night, '2024-04-10'],
  ['the next where it ends a second later', { ...night, end: '2024-04-11T00:00:01' }, '2024-04-11'],
  ['the one that begins, for a deadline at midnight', { start: night.end, end: night.end }, '2024-04-11'],
])('the last day is %s', (_, of, day) => {
  expect(eventLastDay(anEvent(of), zone)).toBe(day);
});

test('the held ones are told with their last days', () => {
  const held = anEvent({ id: 'held', ...threeDays });
  expect([...lastDaysOfHeld([held, anEvent({ start: '2024-06-01T10:00:00', end: '2024-06-01T11:00:00' })], '2024-04-30', zone)]).toEqual([
    ['held', '2024-04-10'],
  ]);
});
