/** The numbers of a body's sessions. */
import type { EventStatus } from '#contract/event';
import { nextSessionNumber, sessionFindings } from '#domain/session-ledger';

function session(sessionNumber: number | null, status: EventStatus = 'confirmed') {
  return { id: `id-${sessionNumber}-${status}`, sessionNumber, status };
}

it('proposes the number after the highest', () => {
  expect(nextSessionNumber([session(39), session(38), session(null)])).toBe(40);
});

it('proposes the first number to a body that has none', () => {
  expect(nextSessionNumber([])).toBe(1);
  expect(nextSessionNumber([session(null)])).toBe(1);
});

it('gives the number of a session that was called off or put off to the next', () => {
  expect(nextSessionNumber([session(38), session(39, 'cancelled')])).toBe(39);
  expect(nextSessionNumber([session(38), session(39, 'postponed')])).toBe(39);
  expect(sessionFindings(39, [session(38), session(39, 'postponed')])).toEqual({ doubles: [], gaps: [] });
});

it('finds nothing odd about the next number', () => {
  expect(sessionFindings(40, [session(38), session(39)])).toEqual({ doubles: [], gaps: [] });
});

it('names every session that has the number already', () => {
  const others = [session(39), session(40), session(40, 'held')];
  expect(sessionFindings(40, others).doubles).toEqual([session(40), session(40, 'held')]);
});

it('tells the numbers that are missing on either side', () => {
  expect(sessionFindings(42, [session(39), session(45)]).gaps).toEqual([
    { from: 40, to: 41 },
    { from: 43, to: 44 },
  ]);
});

it('misses nothing before the first session on record', () => {
  expect(sessionFindings(39, [session(41)]).gaps).toEqual([{ from: 40, to: 40 }]);
  expect(sessionFindings(39, []).gaps).toEqual([]);
});
