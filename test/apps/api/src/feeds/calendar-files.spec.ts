/** What calendar programs get: the feed at its secret address, and one event as a file. */
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aChairmanship, aFeed, anEvent, aPriority } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { readCalendar, unfold } from '../../../../support/read-calendar.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const pathOf = (url: string) => new URL(url).pathname;
/** A chairmanship with a feed of all of it. */
async function aSubscription(scope: object = {}) {
  const chairmanship = await aChairmanship(app);
  const { id, url } = await aFeed(app, { chairmanship: chairmanship.id, ...scope }, { name: 'Meetings' });
  return { chairmanship, id, path: pathOf(url), fetch: () => app.as.stranger.get(pathOf(url)) };
}
const patch = (id: string, changes: object) => app.as.coordinator.patch(`/api/events/${id}`).set('If-Match', '*').send(changes);

it('is a calendar that nobody else keeps, finds or is told of', async () => {
  const { chairmanship, fetch } = await aSubscription();
  await anEvent(app, chairmanship);
  const { status, headers } = await fetch();
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  expect(headers['cache-control']).toBe('private, no-cache');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('content-disposition');
});

it('needs no cookie and minds none', async () => {
  const { path } = await aSubscription();
  expect((await app.caller({ cookie: 'chairboard_session=made-up' }).get(path)).status).toBe(200);
});

it('is a valid calendar also without any event', async () => {
  const { fetch } = await aSubscription();
  const calendar = readCalendar((await fetch()).text);
  expect(calendar.events).toEqual([]);
  expect([calendar.value('x-wr-calname'), calendar.value('name')]).toEqual(['Meetings', 'Meetings']);
});

it('says of an event what there is to say', async () => {
  const { chairmanship, fetch } = await aSubscription();
  const priority = await aPriority(app, chairmanship, { title: 'Military cooperation' });
  const body = await aBody(app, { name: 'Military Committee' });
  const { id, uid } = await anEvent(app, chairmanship, {
    ...{ title: 'Заседание; 23-е, по видеосвязи', description: 'Two\nlines', status: 'tentative', location: 'Moscow, Russia' },
    ...{ onlineUrl: 'https://meet.example.org/23', priorityIds: [priority.id], bodyId: body.id, sessionNumber: 23 },
  });
  const { text } = await fetch();
  const [event] = readCalendar(text).events;
  expect(event).toMatchObject({ uid, start: '2024-04-10T07:00:00Z', end: '2024-04-10T08:30:00Z', timeZone: 'Europe/Moscow' });
  expect(event?.value('summary')).toBe('Заседание; 23-е, по видеосвязи');
  expect([event?.value('status'), event?.value('location')]).toEqual(['TENTATIVE', 'Moscow, Russia']);
  expect(event?.values('categories').join()).toContain('Military cooperation');
  expect(event?.value('url')).toBe(`${app.url}/events/${id}`);
  for (const words of [
    'Two\nlines',
    'Military Committee',
    'Military cooperation',
    'https://meet.example.org/23',
    `${app.url}/events/${id}`,
  ]) {
    expect(event?.value('description')).toContain(words);
  }
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it.each([
  ['held', 'CONFIRMED'],
  ['confirmed', 'CONFIRMED'],
  ['tentative', 'TENTATIVE'],
  ['postponed', 'CANCELLED'],
  ['cancelled', 'CANCELLED'],
])('tells %s as %s', async (status, told) => {
  const { chairmanship, fetch } = await aSubscription();
  await anEvent(app, chairmanship, { status });
  const [event] = readCalendar((await fetch()).text).events;
  expect(event?.value('status')).toBe(told);
  expect(/postponed/i.test(event?.value('description') ?? '')).toBe(status === 'postponed');
});

it('keeps the UID and raises SEQUENCE and LAST-MODIFIED when an event moves; a deleted one goes and comes back', async () => {
  const { chairmanship, fetch } = await aSubscription();
  const { id, uid } = await anEvent(app, chairmanship);
  const [before] = readCalendar((await fetch()).text).events;
  app.clock.pass(3600);
  await patch(id, { start: '2024-04-10T11:00:00', end: '2024-04-10T12:00:00' });
  const [after] = readCalendar((await fetch()).text).events;
  expect([before?.uid, after?.uid]).toEqual([uid, uid]);
  expect([before?.value('sequence'), after?.value('sequence')]).toEqual(['0', '1']);
  expect([before?.value('last-modified'), after?.value('last-modified')]).toEqual(['2024-04-30T09:00:00Z', '2024-04-30T10:00:00Z']);
  await app.as.coordinator.delete(`/api/events/${id}`).set('If-Match', '*');
  expect(readCalendar((await fetch()).text).events).toEqual([]);
  await app.as.coordinator.post(`/api/events/${id}/restore`);
  const [back] = readCalendar((await fetch()).text).events;
  expect([back?.uid, Number(back?.value('sequence'))]).toEqual([uid, 1]);
  app.clock.set('2024-04-30T09:00:00Z');
});

it('is the same bytes until something changes: one ETag, 304, and a DTSTAMP that does not follow the clock', async () => {
  const { chairmanship, path, fetch } = await aSubscription();
  await anEvent(app, chairmanship);
  const first = await fetch();
  app.clock.pass(86_400);
  await aBody(app);
  const second = await fetch();
  app.clock.set('2024-04-30T09:00:00Z');
  expect(second.text).toBe(first.text);
  expect(second.headers['etag']).toBe(first.headers['etag']);
  const known = await app.as.stranger.get(path).set('If-None-Match', first.headers['etag'] ?? '');
  expect([known.status, known.text]).toEqual([304, '']);
  await anEvent(app, chairmanship);
  expect((await app.as.stranger.get(path).set('If-None-Match', first.headers['etag'] ?? '')).status).toBe(200);
});

it('answers HEAD like GET, without the calendar', async () => {
  const { chairmanship, path, fetch } = await aSubscription();
  await anEvent(app, chairmanship);
  const [got, head] = [await fetch(), await app.as.stranger.head(path)];
  expect(head.status).toBe(200);
  for (const name of ['etag', 'content-type', 'x-robots-tag']) expect(head.headers[name]).toBe(got.headers[name]);
});

it('comes compressed to whoever takes that', async () => {
  const { chairmanship, path, fetch } = await aSubscription();
  for (let n = 0; n < 5; n++) await anEvent(app, chairmanship);
  const bytes = await new Promise<Buffer>((resolve) => {
    get(`${app.url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts)));
    });
  });
  expect(gunzipSync(bytes).toString()).toBe((await fetch()).text);
});

it('costs one statement once it is kept', async () => {
  const { fetch } = await aSubscription();
  await fetch();
  expect(await app.countStatements(fetch)).toBeLessThanOrEqual(1);
});

it('has the zones of its events once each, and no other', async () => {
  const { chairmanship, fetch } = await aSubscription();
  for (const timeZone of ['Europe/Moscow', 'Asia/Almaty', 'Europe/Moscow', 'UTC']) await anEvent(app, chairmanship, { timeZone });
  await anEvent(app, chairmanship, { allDay: true, start: '2024-04-10', end: '2024-04-11', timeZone: 'Asia/Tokyo' });
  const { timeZones, events } = readCalendar((await fetch()).text);
  expect(timeZones.filter((zone) => zone !== 'UTC').sort()).toEqual(['Asia/Almaty', 'Europe/Moscow']);
  expect(events).toHaveLength(5);
});

it('with filters is the list with those filters, past events included', async () => {
  const chairmanship = await aChairmanship(app);
  const [one, two] = [await aPriority(app, chairmanship), await aPriority(app, chairmanship)];
  const body = await aBody(app);
  const events = [
    { kind: 'visit', priorityIds: [one.id], bodyId: body.id, start: '2020-01-01T10:00:00', end: '2020-01-01T11:00:00' },
    { kind: 'visit', priorityIds: [two.id] },
    { kind: 'seminar', priorityIds: [one.id, two.id], bodyId: body.id },
    { kind: 'seminar' },
  ];
  for (const event of events) await anEvent(app, chairmanship, event);
  const inFeed = async (scope: object) => {
    const { url } = await aFeed(app, { chairmanship: chairmanship.id, ...scope });
    return readCalendar((await app.as.stranger.get(pathOf(url))).text).events.map(({ uid }) => uid);
  };
  const inList = async (query: object) =>
    (await app.as.viewer.get('/api/events').query({ chairmanship: chairmanship.id, ...query })).body.items.map(
      (event: { uid: string }) => event.uid,
    );
  expect(await inFeed({})).toEqual(await inList({}));
  expect(await inFeed({ priorities: [one.id] })).toEqual(await inList({ priority: one.id }));
  expect(await inFeed({ bodies: [body.id] })).toEqual(await inList({ body: body.id }));
  expect(await inFeed({ kinds: ['visit'] })).toEqual(await inList({ kind: 'visit' }));
  expect(await inFeed({ priorities: [one.id], kinds: ['seminar'] })).toEqual(await inList({ priority: one.id, kind: 'seminar' }));
  expect(await inFeed({ priorities: [one.id, two.id] })).toHaveLength(3);
});

it('of a chairmanship in the trash is empty, and full again when that is restored', async () => {
  const { chairmanship, fetch } = await aSubscription();
  await anEvent(app, chairmanship);
  await app.as.manager.delete(`/api/chairmanships/${chairmanship.id}`).set('If-Match', '*');
  expect(readCalendar((await fetch()).text).events).toEqual([]);
  await app.as.manager.post(`/api/chairmanships/${chairmanship.id}/restore`);
  expect(readCalendar((await fetch()).text).events).toHaveLength(1);
});

it('shows markup and line ends in a title as text', async () => {
  const { chairmanship, fetch } = await aSubscription();
  await anEvent(app, chairmanship, { title: '<b>BEGIN:VEVENT</b>, \\n "quotes"', description: 'a\r\nEND:VEVENT\r\nb' });
  const { events } = readCalendar((await fetch()).text);
  expect(events).toHaveLength(1);
  expect(events[0]?.value('summary')).toBe('<b>BEGIN:VEVENT</b>, \\n "quotes"');
});

describe('one event as a file', () => {
  it('is taken along under its name', async () => {
    const { id, uid } = await anEvent(app, await aChairmanship(app));
    const answer = await app.as.viewer.get(`/api/events/${id}/event.ics`);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.ics"$/);
    expect(unfold(answer.text)).toContain(`UID:${uid}`);
  });

  it('is not there for what is deleted or unknown, nor for a stranger', async () => {
    const { id } = await anEvent(app, await aChairmanship(app));
    await app.as.coordinator.delete(`/api/events/${id}`).set('If-Match', '*');
    expectProblem(await app.as.viewer.get(`/api/events/${id}/event.ics`), 404);
    expectProblem(await app.as.viewer.get('/api/events/made-up/event.ics'), 404);
    expectProblem(await app.as.stranger.get(`/api/events/${id}/event.ics`), 401);
  });
});
