/** Names of feed files. */
import fc from 'fast-check';
import { feedFileName } from '#ical/feed-file-name';

test.each([
  ['Military cooperation', 'military-cooperation.ics'],
  ['Военное сотрудничество', 'voennoe-sotrudnichestvo.ics'],
  ['Қазақстан төрағалығы — 2024', 'qazaqstan-toragalygy-2024.ics'],
  ['Съезд: йод, ёж', 'sezd-iod-ezh.ics'],
  ['Café "Æon" / Łódź', 'cafe-aeon-lodz.ics'],
  ["Chair's events", 'chairs-events.ics'],
  ['../../etc/passwd', 'etc-passwd.ics'],
  ['会议', 'calendar.ics'],
  ['🕊️', 'calendar.ics'],
])('%s becomes %s', (name, expected) => {
  expect(feedFileName(name)).toBe(expected);
});

test('whatever the name, the file name is short plain ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) =>
      /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\.ics$/.test(feedFileName(name)),
    ),
  );
});
