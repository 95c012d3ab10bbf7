/** Days and times as people type them. */
import { readDay, readTime, stepTime } from '../../../../../../apps/web/src/events/form/read-moment.ts';

it.each([
  ['2024-04-10', '2024-04-10'],
  ['10.4.2024', '2024-04-10'],
  ['10/04/2024', '2024-04-10'],
  ['10.4.', '2023-04-10'],
  ['10 April 2024', '2024-04-10'],
  ['10 apr', '2023-04-10'],
  ['Wed 10 April 2024', '2024-04-10'],
  ['Wednesday, 10 April 2024', '2024-04-10'],
  ['April 10, 2024', '2024-04-10'],
  ['3 sept 2024', '2024-09-03'],
  ['29 February 2024', '2024-02-29'],
])('reads "%s" as %s', (typed, day) => {
  expect(readDay(typed, 2023, 'en-GB')).toBe(day);
});

it.each(['', '10', '10 A', '10 April 20', '30.2.2024', '2024-13-01', 'tomorrow', '10 Foo 2024'])('takes "%s" for no day (yet)', (typed) => {
  expect(readDay(typed, 2024, 'en-GB')).toBeNull();
});

it('reads the months of other languages', () => {
  expect(readDay('10 апреля 2024', 2023, 'ru')).toBe('2024-04-10');
});

it.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:30', '09:30'],
  ['21.15', '21:15'],
  ['21h15', '21:15'],
  ['00:00', '00:00'],
])('reads "%s" as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

it.each(['', '24:00', '12:60', 'noon', '12345'])('takes "%s" for no time', (typed) => {
  expect(readTime(typed)).toBeNull();
});

it('steps to the next quarter of an hour, round the clock', () => {
  expect(stepTime('10:05', 15)).toBe('10:15');
  expect(stepTime('10:05', -15)).toBe('10:00');
  expect(stepTime('23:45', 15)).toBe('00:00');
  expect(stepTime('00:00', -15)).toBe('23:45');
});
