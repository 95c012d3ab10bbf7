/** Content lines: folding by octets, escaping, and what must never reach a file. */
import fc from 'fast-check';
import { escapeParameter, escapeText, escapeUri, foldLine } from '#ical/content-line';
import { aFeedEvent } from '../../support/a-feed-event.ts';
import { readCalendar, unfold } from '../../support/read-calendar.ts';
import { writeEvent } from '#ical/calendar';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
);
const textWithSpecials = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('\\', ';', ',', '\n', '\\n', '\\,', ' ', '\t', ':', '"')),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function octets(line: string): number {
  return Buffer.byteLength(line, 'utf8');
}

test('no line is longer than 75 octets, and unfolding gives the line back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.endsWith('\r\n')).toBe(true);
      for (const physical of folded.slice(0, -2).split('\r\n')) expect(octets(physical)).toBeLessThanOrEqual(75);
      expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
    }),
    { numRuns: 1000 },
  );
});

test('lines are filled, not cut short: only the last one has room for another character', () => {
  const physical = foldLine('й'.repeat(200)).slice(0, -2).split('\r\n');
  expect(physical.slice(0, -1).map(octets)).toEqual([74, 75, 75, 75, 75]);
});

test('a character of four octets at the fold goes to the next line whole', () => {
  for (let length = 66; length <= 76; length += 1) {
    const folded = foldLine(`${'x'.repeat(length)}👩‍👩‍👧‍👦🏔️`);
    expect(Buffer.from(folded, 'utf8').toString('utf8')).toBe(folded);
    expect(folded).not.toContain('\ufffd');
    for (const physical of folded.slice(0, -2).split('\r\n')) expect(physical).not.toMatch(/\p{Surrogate}/u);
  }
});

test('a line of exactly 75 octets is left alone', () => {
  expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
});

test('backslash, semicolon, comma and line ends are escaped as RFC 5545 says', () => {
  expect(escapeText('a\\b;c,d\ne\r\nf\rg:"h"')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng:"h"');
});

test('control characters and halves of characters never reach the text', () => {
  const everyControl = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
  const escaped = escapeText(`${everyControl}\ud800a\udc00\u2028\u2029`);
  expect(escaped).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u);
  expect(escaped).toContain('\ufffda\ufffd');
});

test('what people type comes back from ical.js as it was', () => {
  fc.assert(
    fc.property(textWithSpecials, (text) => {
      const expected = text
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
        .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n');
      const [event] = readCalendar(writeEvent(aFeedEvent({ title: `x${text}` }))).events;
      expect(event?.value('summary')).toBe(`x${expected}`);
    }),
    { numRuns: 1000 },
  );
});

test('text cannot end its property and begin another', () => {
  const lines = unfold(writeEvent(aFeedEvent({ title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u2028ATTACH:evil' })));
  expect(lines.filter((line) => /^(BEGIN:VEVENT|UID|ATTACH)/.test(line))).toEqual([
    'BEGIN:VEVENT',
    'UID:018f2b1c-7a00-7000-8000-000000000001@chairboard',
  ]);
});

test('parameters are caret encoded and quoted where they must be', () => {
  expect(escapeParameter('Europe/Moscow')).toBe('Europe/Moscow');
  expect(escapeParameter('a, b; c: d')).toBe('"a, b; c: d"');
  expect(escapeParameter('^ "quoted"\nline')).toBe("^^ ^'quoted^'^nline");
});

test('an address keeps its own signs and loses what no address may have', () => {
  expect(escapeUri('https://example.org/a;b,c?d=e&f=%D0%BF#g')).toBe('https://example.org/a;b,c?d=e&f=%D0%BF#g');
  expect(escapeUri('https://example.org/новости')).toBe('https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8');
  expect(escapeUri('https://example.org/\r\nATTACH:x"y\ud800')).toBe('https://example.org/ATTACH:x%22y%EF%BF%BD');
});
