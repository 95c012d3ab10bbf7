/** The dashboard of the sample against calculations of one's own from the lists that anybody can read. */
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import type { Snapshot } from '#domain/dashboard';
import { naiveDashboard } from '../../../../libs/domain/naive-dashboard.ts';
import { startApp, type TestApp } from '../../../../support/app.ts';

interface Lists extends Snapshot {
  measures: Measure[];
  items: ProgressItem[];
  priorities: Priority[];
}

let app: TestApp;
let chairmanship = '';
let lists: Lists;

async function all<T>(path: string): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await app.as.viewer.get(path).query({ chairmanship, limit: 100, ...(cursor === '' ? {} : { cursor }) });
    items.push(...(body.items as T[]));
    cursor = body.nextCursor as string | null;
  }
  return items;
}

beforeAll(async () => {
  app = await startApp({ sample: true, now: '2024-07-15T12:00:00Z' });
  const { body } = await app.as.viewer.get('/api/chairmanships');
  chairmanship = body.items[0].id;
  lists = {
    chairmanship: body.items[0],
    priorities: await all('/api/priorities'),
    measures: await all('/api/measures'),
    items: await all('/api/progress-items'),
    events: await all('/api/events'),
  };
});
afterAll(() => app.stop());

const dashboard = async (asOf: string) => (await app.as.viewer.get('/api/dashboard').query({ chairmanship, asOf })).body;

/** Every part of the answer is compared on these; exact fractions take their time. */
const days = ['2023-12-31', '2024-02-29', '2024-04-08', '2024-04-30', '2024-07-16', '2024-11-29', '2024-12-31', '2025-06-30'];
const firstsAndFifteenths = Array.from({ length: 12 }, (_, n) => `2024-${String(n + 1).padStart(2, '0')}`).flatMap((month) => [
  `${month}-01`,
  `${month}-15`,
]);

it('has the chairmanship as the sources tell it', () => {
  expect(lists.priorities.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(lists.measures).toHaveLength(16);
  expect(lists.chairmanship).toMatchObject({ sample: true, timeZone: 'Europe/Moscow', startsOn: '2024-01-01', endsOn: '2024-12-31' });
  expect(lists.events.length).toBeGreaterThanOrEqual(58);
});

it.each([
  ['23rd meeting of the Military Committee', { kind: 'committee_meeting', format: 'online', sessionNumber: 23 }, /military committee/i],
  [
    'the XXI seminar',
    { kind: 'seminar', start: '2024-04-08', end: '2024-04-12', allDay: true },
    /seminar.*combined martial arts|martial arts.*seminar/i,
  ],
  [
    '39th Working Group on Afghanistan',
    { kind: 'working_group', start: expect.stringMatching(/^2024-04-10/), sessionNumber: 39 },
    /afghanistan/i,
  ],
  [
    'the working meeting with the head of UNAMA',
    { kind: 'working_meeting', start: expect.stringMatching(/^2024-04-08/) },
    /UN Special Representative for Afghanistan/,
  ],
])('has %s on its day', (_, fields, title) => {
  const found = lists.events.filter((event) => title.test(event.title));
  expect(found).toContainEqual(expect.objectContaining(fields));
});

it.each(days)('is at the end of %s what the lists add up to', async (asOf) => {
  const { today, knownAt, revision, ...answer } = await dashboard(asOf);
  // The lists say more of everything than the dashboard does.
  expect(naiveDashboard(lists, asOf)).toMatchObject(answer);
  expect({ today, knownAt, revision: typeof revision }).toEqual({ today: '2024-07-15', knownAt: null, revision: 'number' });
});

/** The arithmetic of the contract once more, in numbers as anybody would. */
function earnedOf(measure: Measure, asOf: string): number {
  const [latest] = lists.items
    .filter((item) => item.measureId === measure.id && item.state === 'approved' && item.occurredOn <= asOf)
    .filter((item) => item.percent !== null || item.value !== null)
    .sort((a, b) => (a.occurredOn + a.createdAt < b.occurredOn + b.createdAt ? 1 : -1));
  if (latest === undefined) return 0;
  if (latest.percent !== null) return latest.percent;
  const { baseline, target } = measure.indicator!;
  return Math.min(100, Math.max(0, (((latest.value ?? 0) - baseline) / (target - baseline)) * 100));
}

function mean(parts: { weight: number; value: number }[]): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
}

const delivered = (asOf: string) => (priority: Priority) =>
  mean(
    lists.measures
      .filter((measure) => measure.priorityId === priority.id && !measure.dropped)
      .map((measure) => ({ weight: measure.weight, value: earnedOf(measure, asOf) })),
  );

it.each(firstsAndFifteenths)('delivers by %s what its items say', async (asOf) => {
  const { figures, priorities } = await dashboard(asOf);
  const own = lists.priorities.map((priority) => ({ weight: priority.weight, value: delivered(asOf)(priority) }));
  expect(priorities.map((card: { delivered: number }) => card.delivered)).toEqual(own.map(({ value }) => Number(value.toFixed(1))));
  expect(figures.delivered).toBeCloseTo(mean(own), 1);
});

it.each(['2024-02-01', '2024-04-30', '2024-08-31', '2025-01-15'])(
  'says of each measure at the end of %s what it says of their priority',
  async (asOf) => {
    const { priorities } = await dashboard(asOf);
    const { body } = await app.as.viewer.get('/api/measures').query({ chairmanship, asOf, limit: 100 });
    for (const card of priorities) {
      const own = (body.items as Measure[]).filter((measure) => measure.priorityId === card.id);
      for (const health of ['done', 'on_track', 'at_risk', 'off_track', 'not_started'] as const) {
        expect(card.measures[health]).toBe(own.filter((measure) => measure.health === health).length);
      }
      expect(card.planned).toBeCloseTo(mean(own.map(({ weight, planned }) => ({ weight, value: planned }))), 0);
    }
  },
);

it('makes a dashboard worth looking at: some ahead, some behind, one neglected', async () => {
  const { priorities, figures } = await dashboard('2024-04-30');
  const healths = priorities.map(({ health }: { health: string }) => health);
  expect(healths).toContain('on_track');
  expect(healths.some((health: string) => health === 'at_risk' || health === 'off_track')).toBe(true);
  expect(priorities.filter(({ neglected }: { neglected: boolean }) => neglected)).toHaveLength(1);
  expect(figures.eventsHeld).toBeGreaterThan(10);
  expect(figures.eventsAhead).toBeGreaterThan(10);
});

it('is of today in the chairmanship’s zone unless told, and of the chairmanship that runs', async () => {
  app.clock.set('2024-07-15T21:30:00Z');
  const { body } = await app.as.viewer.get('/api/dashboard');
  app.clock.set('2024-07-15T12:00:00Z');
  expect(body).toMatchObject({ chairmanshipId: chairmanship, asOf: '2024-07-16', today: '2024-07-16' });
});

it('says of its data what no source says', () => {
  expect(lists.chairmanship).toMatchObject({ notice: expect.stringContaining('illustrative') });
  expect(lists.measures.every(({ illustrative }) => illustrative)).toBe(true);
});
