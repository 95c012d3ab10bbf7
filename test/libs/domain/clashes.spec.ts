/** Which events cannot both be attended, seated or convened. */
import { areAtOnce, clashesAmong, clashesOf, type Clashing } from '#domain/clashes';
import { spanOf } from '#domain/schedule';

let made = 0;

function meeting(over: Partial<Clashing> & { timeZone?: string } = {}): Clashing {
  made += 1;
  const event = {
    id: String(made),
    kind: 'working_meeting' as const,
    format: 'in_person' as const,
    status: 'confirmed' as const,
    allDay: false,
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:00:00',
    timeZone: 'Europe/Moscow',
    bodyId: null,
    location: null,
    participations: [],
    ...over,
  };
  return { ...event, ...spanOf(event) };
}

function days(start: string, end: string, over: Partial<Clashing> & { timeZone?: string } = {}): Clashing {
  return meeting({ allDay: true, start, end, ...over });
}

const person = (personId: string) => [{ organisationId: null, personId, role: 'delegate' as const }];

it('finds the same body, place and person at once, and says which', () => {
  const one = meeting({ bodyId: 'b', location: 'Hall 1', participations: person('p') });
  const other = meeting({ bodyId: 'b', location: ' hall  1 ', participations: person('p') });
  expect(clashesOf(one, [one, other])).toEqual([{ with: other, reasons: ['body', 'place', 'person'] }]);
});

it('lets meetings follow each other: ends are exclusive', () => {
  const first = meeting({ bodyId: 'b' });
  const next = meeting({ bodyId: 'b', start: '2024-04-10T11:00:00', end: '2024-04-10T12:00:00' });
  expect(clashesOf(first, [next])).toEqual([]);
});

it('compares instants across zones', () => {
  const moscow = meeting({ bodyId: 'b' });
  const almaty = meeting({ bodyId: 'b', start: '2024-04-10T12:00:00', end: '2024-04-10T13:00:00', timeZone: 'Asia/Almaty' });
  const sameWords = meeting({ bodyId: 'b', timeZone: 'Asia/Almaty' });
  expect(areAtOnce(moscow, almaty)).toBe(true);
  expect(areAtOnce(moscow, sameWords)).toBe(false);
});

it('compares all-day events by date, whatever their zones', () => {
  const almaty = days('2024-04-08', '2024-04-11', { timeZone: 'Asia/Almaty' });
  const newYork = days('2024-04-11', '2024-04-12', { timeZone: 'America/New_York' });
  expect(areAtOnce(almaty, newYork)).toBe(false);
  expect(areAtOnce(almaty, days('2024-04-10', '2024-04-11', { timeZone: 'America/New_York' }))).toBe(true);
  expect(areAtOnce(almaty, meeting({ start: '2024-04-10T23:00:00', end: '2024-04-10T23:30:00' }))).toBe(true);
  expect(areAtOnce(almaty, meeting({ start: '2024-04-11T00:00:00', end: '2024-04-11T01:00:00' }))).toBe(false);
});

it('leaves out what is off, deadlines, and places of online meetings', () => {
  const one = meeting({ bodyId: 'b', location: 'Hall 1' });
  expect(clashesOf(one, [meeting({ bodyId: 'b', status: 'cancelled' }), meeting({ bodyId: 'b', status: 'postponed' })])).toEqual([]);
  expect(clashesOf(one, [meeting({ bodyId: 'b', kind: 'deadline' })])).toEqual([]);
  expect(clashesOf(one, [meeting({ location: 'Hall 1', format: 'online' })])).toEqual([]);
});

it('finds among many what it finds pair by pair', () => {
  const events = Array.from({ length: 120 }, (_, index) =>
    index % 5 === 0
      ? days(`2024-04-${String((index % 20) + 1).padStart(2, '0')}`, `2024-04-${String((index % 20) + 3).padStart(2, '0')}`, {
          bodyId: `b${index % 4}`,
          timeZone: index % 2 === 0 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago',
        })
      : meeting({
          bodyId: index % 3 === 0 ? `b${index % 4}` : null,
          location: `Hall ${index % 6}`,
          start: `2024-04-${String((index % 22) + 1).padStart(2, '0')}T${String(index % 20).padStart(2, '0')}:00:00`,
          end: `2024-04-${String((index % 22) + 1).padStart(2, '0')}T${String((index % 20) + 3).padStart(2, '0')}:00:00`,
          timeZone: index % 2 === 0 ? 'Asia/Almaty' : 'America/New_York',
        }),
  );
  const among = clashesAmong(events);
  const ids = (clashes: { with: Clashing }[]) => clashes.map((clash) => clash.with.id).sort();
  expect(among.size).toBeGreaterThan(10);
  for (const event of events) expect(ids(among.get(event.id) ?? [])).toEqual(ids(clashesOf(event, events)));
});
