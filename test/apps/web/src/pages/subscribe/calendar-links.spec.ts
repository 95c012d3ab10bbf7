/** The links that bring a feed into calendar programs. */
import { googleLink, isLocalAddress, outlookLink } from '../../../../../../apps/web/src/pages/subscribe/calendar-links.ts';

it('hands the address over whole', () => {
  expect(googleLink('webcal://board.example.org/ical/a_b/x.ics')).toBe(
    'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fboard.example.org%2Fical%2Fa_b%2Fx.ics',
  );
  const link = new URL(outlookLink('https://board.example.org/ical/a/x.ics', 'CSTO & co', 'outlook.live.com'));
  expect(link.searchParams.get('url')).toBe('https://board.example.org/ical/a/x.ics');
  expect(link.searchParams.get('name')).toBe('CSTO & co');
});

it('knows addresses that a service on the internet cannot reach', () => {
  const local = [
    'http://127.0.0.1:3000/',
    'http://localhost/',
    'http://board/',
    'http://192.168.1.4/',
    'http://172.20.0.2/',
    'http://board.local/',
  ];
  expect(local.filter((address) => !isLocalAddress(address))).toEqual([]);
  expect(['https://board.example.org/', 'https://172.32.0.1/', 'https://8.8.8.8/'].filter(isLocalAddress)).toEqual([]);
});
