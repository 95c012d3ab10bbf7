/** The part of the calendar that is asked for: ranges, days in the chairmanship's zone, filters. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, anEvent, anOrganisation, aPriority } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Titles of what a question finds. */
async function titles(question: Record<string, string>): Promise<string[]> {
  const answer = await app.as.viewer.get('/api/events').query(question);
  expect(`${answer.status} ${answer.status === 200 ? '' : answer.text}`).toBe('200 ');
  return answer.body.items.map(({ title }: { title: string }) => title);
}

/** A chairmanship with events at these times, each named by its start. */
async function calendar(zone: string, times: [string, string][]): Promise<string> {
  const { id } = await aChairmanship(app, { timeZone: zone });
  for (const [start, end] of times) {
    const allDay = start.length === 10;
    await anEvent(app, { id }, { title: start, allDay, start, end });
  }
  return id;
}

describe('a range', () => {
  const times: [string, string][] = [
    ['2024-03-31T23:00:00', '2024-04-01T00:00:00'],
    ['2024-03-31T23:30:00', '2024-04-01T00:30:00'],
    ['2024-04-01T00:00:00', '2024-04-01T01:00:00'],
    ['2024-04-30T23:00:00', '2024-05-01T00:00:00'],
    ['2024-05-01T00:00:00', '2024-05-01T01:00:00'],
    ['2024-03-30', '2024-04-01'],
    ['2024-03-31', '2024-04-02'],
    ['2024-04-30', '2024-05-01'],
    ['2024-05-01', '2024-05-02'],
    ['2024-01-01', '2025-01-01'],
  ];
  const inApril = ['2024-01-01', '2024-03-31', '2024-03-31T23:30:00', '2024-04-01T00:00:00', '2024-04-30', '2024-04-30T23:00:00'];

  let moscow = '';
  beforeAll(async () => {
    moscow = await calendar('Europe/Moscow', times);
  });

  it.each(['Europe/Moscow', 'America/New_York', 'Pacific/Kiritimati'])(
    'of dates is of the days in %s: what overlaps them, ends left out',
    async (zone) => {
      const chairmanship = zone === 'Europe/Moscow' ? moscow : await calendar(zone, times);
      expect((await titles({ chairmanship, from: '2024-04-01', to: '2024-05-01' })).sort()).toEqual([...inApril].sort());
    },
  );

  it('of instants is of those instants', async () => {
    const found = await titles({ chairmanship: moscow, from: '2024-03-31T20:30:00Z', to: '2024-03-31T21:00:00.000Z' });
    expect(found.sort()).toEqual(['2024-01-01', '2024-03-30', '2024-03-31', '2024-03-31T23:00:00', '2024-03-31T23:30:00']);
  });

  it('takes an instant with an offset', async () => {
    const found = await titles({ chairmanship: moscow, from: '2024-05-01T00:00:00+03:00', to: '2024-05-01T00:00:01+03:00' });
    expect(found.sort()).toEqual(['2024-01-01', '2024-05-01', '2024-05-01T00:00:00']);
  });

  it('may be open at either end', async () => {
    const [after, before] = [
      await titles({ chairmanship: moscow, from: '2024-05-01' }),
      await titles({ chairmanship: moscow, to: '2024-04-01' }),
    ];
    expect(after.sort()).toEqual(['2024-01-01', '2024-05-01', '2024-05-01T00:00:00']);
    expect(before.sort()).toEqual(['2024-01-01', '2024-03-30', '2024-03-31', '2024-03-31T23:00:00', '2024-03-31T23:30:00']);
  });

  it('finds an event without length where it stands, once', async () => {
    const chairmanship = await calendar('Europe/Moscow', [['2024-04-01T00:00:00', '2024-04-01T00:00:00']]);
    expect(await titles({ chairmanship, from: '2024-04-01', to: '2024-05-01' })).toHaveLength(1);
    expect(await titles({ chairmanship, from: '2024-03-01', to: '2024-04-01' })).toHaveLength(0);
  });

  it('finds the longest of events from its last day', async () => {
    const chairmanship = await calendar('Asia/Almaty', [['2023-12-01', '2025-01-04']]);
    expect(await titles({ chairmanship, from: '2025-01-03', to: '2025-01-04' })).toHaveLength(1);
    expect(await titles({ chairmanship, from: '2025-01-04', to: '2025-01-05' })).toHaveLength(0);
  });

  it('is of the new days once the chairmanship has another zone', async () => {
    const chairmanship = await calendar('Europe/Moscow', [['2024-04-30T23:30:00', '2024-04-30T23:45:00']]);
    const may = { chairmanship, from: '2024-05-01', to: '2024-06-01' };
    expect(await titles(may)).toEqual([]);
    await app.as.manager.patch(`/api/chairmanships/${chairmanship}`).set('If-Match', '*').send({ timeZone: 'Asia/Almaty' });
    expect(await titles(may)).toHaveLength(1);
  });

  it('is answered whole, past the size of a page', async () => {
    const { id } = await aChairmanship(app);
    for (let n = 0; n < 51; n++) await anEvent(app, { id });
    const answer = await app.as.viewer.get('/api/events').query({ chairmanship: id, from: '2024-04-01', to: '2024-05-01' });
    expect(answer.body.items).toHaveLength(51);
    expect(answer.body.nextCursor).toBeNull();
  });

  it('is refused with more than 10,000 events, saying so', async () => {
    const { id } = await aChairmanship(app);
    const event = await anEvent(app, { id }, { title: 'Many' });
    const columns = Object.keys(app.database.writer.getMetadata('event').propertiesMap).map((name) => `"${name}"`);
    const copied = columns.map((name) => (name === '"id"' ? `n.i || '-copy'` : name === '"uid"' ? `n.i || '-uid'` : `e.${name}`));
    const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)`;
    await app.database.writer.query(
      `INSERT INTO "event" (${columns.join(', ')}) ${numbers} SELECT ${copied.join(', ')} FROM "event" e, n WHERE e."id" = '${event.id}'`,
    );
    const question = { chairmanship: id, from: '2024-04-01', to: '2024-05-01' };
    const answer = await app.as.viewer.get('/api/events').query(question);
    expect(expectProblem(answer, 400)).toEqual(['to']);
    expect(answer.text).toContain('10000');
    await app.database.writer.query(`DELETE FROM "event" WHERE "id" = '1-copy'`);
    await app.as.manager.patch(`/api/chairmanships/${id}`).set('If-Match', '*').send({ title: 'Another' });
    expect((await app.as.viewer.get('/api/events').query(question)).body.items).toHaveLength(10_000);
  });
});

describe('a filter', () => {
  it('finds by priority, body, kind, format, status, organisation, words, and all at once', async () => {
    const chairmanship = await aChairmanship(app);
    const [priority, body, organisation] = [await aPriority(app, chairmanship), await aBody(app), await anOrganisation(app)];
    const some = {
      ...{ priorityIds: [priority.id], bodyId: body.id, kind: 'visit', format: 'online', status: 'tentative' },
      participations: [{ organisationId: organisation.id, role: 'guest' }],
    };
    await anEvent(app, chairmanship, { title: 'All of it, in Dushanbe', ...some });
    await anEvent(app, chairmanship, { title: 'None of it' });
    const questions = [
      { priority: priority.id },
      { body: body.id },
      { kind: 'visit' },
      { format: 'online' },
      { status: 'tentative' },
      { organisation: organisation.id },
      { q: 'dushan' },
    ];
    for (const question of [...questions, Object.assign({}, ...questions)]) {
      expect(await titles({ chairmanship: chairmanship.id, ...question })).toEqual(['All of it, in Dushanbe']);
    }
  });

  it('finds nothing for what is not there or lies in the trash', async () => {
    const chairmanship = await aChairmanship(app);
    const priority = await aPriority(app, chairmanship);
    await anEvent(app, chairmanship, { priorityIds: [priority.id] });
    await app.as.manager.delete(`/api/priorities/${priority.id}`).set('If-Match', '*');
    expect(await titles({ priority: priority.id })).toEqual([]);
    expect(await titles({ chairmanship: '018f2b1c-7a00-7000-8000-000000000000' })).toEqual([]);
    expect(await titles({ chairmanship: chairmanship.id })).toHaveLength(1);
  });
});
