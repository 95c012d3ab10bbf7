/** How dates are said: once what need be said once, the last day included, and never moved by a zone. */
import { lastDayOf, relativeWords, spanWords, zoneWords, type Span, type Wording } from '../../../../../apps/web/src/ui/date-words.ts';
import { en, type MessageId } from '../../../../../apps/web/src/messages/en.ts';

const wording: Wording = {
  locale: 'en-GB',
  year: 2024,
  t: (id: MessageId, values = {}) => en[id].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
};

function aSpan(start: string, end: string): Span {
  return { start, end, allDay: start.length === 10, timeZone: 'Asia/Almaty' };
}

describe('the words of a span', () => {
  it.each([
    ['a timed event on one day', aSpan('2024-04-10T10:00:00', '2024-04-10T11:30:00'), 'Wed 10 April, 10:00 to 11:30'],
    ['one whole day', aSpan('2024-04-10', '2024-04-11'), 'Wed 10 April'],
    ['several days of a month, the exclusive end left out', aSpan('2024-04-08', '2024-04-12'), 'Mon 8 to Thu 11 April'],
    ['days across months', aSpan('2024-04-29', '2024-05-03'), 'Mon 29 April to Thu 2 May'],
    [
      'a night into another year',
      aSpan('2024-12-31T23:00:00', '2025-01-01T01:00:00'),
      'Tue 31 December, 23:00 to Wed 1 January 2025, 01:00',
    ],
    ['a moment', aSpan('2024-04-10T18:00:00', '2024-04-10T18:00:00'), 'Wed 10 April, 18:00'],
    ['a year that does not go without saying', aSpan('2025-04-10', '2025-04-11'), 'Thu 10 April 2025'],
  ])('say %s', (_, span, words) => {
    expect(spanWords(span, wording)).toBe(words);
  });

  it('say every year where none goes without saying', () => {
    expect(spanWords(aSpan('2024-04-10', '2024-04-11'), { ...wording, year: null })).toBe('Wed 10 April 2024');
  });
});

it('takes the last day of an event that ends at midnight from the day before', () => {
  expect(lastDayOf(aSpan('2024-04-10T20:00:00', '2024-04-11T00:00:00'))).toBe('2024-04-10');
});

it('calls a zone by its city', () => {
  expect(zoneWords('America/New_York')).toBe('New York');
});

it.each([
  [0, 'today'],
  [-1, 'yesterday'],
  [-12, '12 days ago'],
  [-14, '2 weeks ago'],
  [-90, '3 months ago'],
])('says %d days as %s', (days, words) => {
  expect(relativeWords(days, 'en-GB')).toBe(words);
});
