/** Events as the calendar keeps them: parts, identity, SEQUENCE, translations. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import {
  aBody,
  aChairmanship,
  aMeasure,
  anEvent,
  anOrganisation,
  aPerson,
  aPlan,
  aPriority,
  eventFields,
} from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
let chairmanship: Awaited<ReturnType<typeof aChairmanship>>;
beforeAll(async () => {
  app = await startApp();
  chairmanship = await aChairmanship(app);
});
afterAll(() => app.stop());

const patch = (id: string, changes: object) => app.as.coordinator.patch(`/api/events/${id}`).set('If-Match', '*').send(changes);
const change = async (id: string, changes: object) => {
  const answer = await patch(id, changes);
  expect(answer.status).toBe(200);
  return answer.body;
};
const read = async (id: string) => (await app.as.viewer.get(`/api/events/${id}`)).body;

it('keeps everything that an event can have', async () => {
  const priority = await aPriority(app, chairmanship);
  const measure = await aMeasure(app, priority);
  const [body, organisation, person] = [await aBody(app), await anOrganisation(app), await aPerson(app)];
  const fields = eventFields(chairmanship, {
    ...{ description: 'Two lines\nof text', format: 'hybrid', status: 'tentative', bodyId: body.id, sessionNumber: 39 },
    ...{ timeZone: 'Asia/Almaty', location: 'Almaty', onlineUrl: 'https://meet.example.org/39', sourceUrl: 'https://example.org/news/1' },
    recurrence: null,
    priorityIds: [priority.id],
    participations: [
      { organisationId: organisation.id, personId: null, role: 'guest' },
      { organisationId: organisation.id, personId: person.id, role: 'speaker' },
    ],
    translations: { ru: { title: 'Заседание рабочей группы', location: 'Алма-Ата' } },
  });
  const parts = {
    agenda: [{ startsAt: '10:15', title: 'Opening', speaker: 'A. Karimova' }],
    documents: [{ title: 'Programme', url: 'https://example.org/programme', fileId: null }],
    decisions: [{ text: 'To meet again' }],
    followUps: [{ text: 'Send the draft', dueOn: '2024-05-01', responsible: 'Secretariat', done: false, measureId: measure.id }],
  };
  const event = await anEvent(app, chairmanship, { ...fields, ...parts });
  expect(event).toMatchObject({ ...fields, ...parts });
  expect(await read(event.id)).toEqual(event);
});

it('takes the zone of its chairmanship unless told', async () => {
  const almaty = await aChairmanship(app, { timeZone: 'Asia/Almaty' });
  expect(await anEvent(app, almaty)).toMatchObject({
    timeZone: 'Asia/Almaty',
    start: '2024-04-10T10:00:00',
    startUtc: '2024-04-10T05:00:00Z',
  });
});

it('takes times without seconds', async () => {
  expect(await anEvent(app, chairmanship, { start: '2024-04-10T10:00', end: '2024-04-10T11:30' })).toMatchObject({
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:30:00',
  });
});

it('takes a deadline that ends when it begins', async () => {
  const fields = { kind: 'deadline', start: '2024-04-10T18:00:00', end: '2024-04-10T18:00:00' };
  expect(await anEvent(app, chairmanship, fields)).toMatchObject({ startUtc: '2024-04-10T15:00:00Z', endUtc: '2024-04-10T15:00:00Z' });
});

it('names each priority once, however often it was sent', async () => {
  const { id } = await aPriority(app, chairmanship);
  expect((await anEvent(app, chairmanship, { priorityIds: [id, id] })).priorityIds).toEqual([id]);
});

it('keeps the order of its lists', async () => {
  const ids = [(await aPriority(app, chairmanship)).id, (await aPriority(app, chairmanship)).id].reverse();
  const agenda = ['Third', 'First', 'Second'].map((title) => ({ title }));
  const event = await anEvent(app, chairmanship, { priorityIds: ids, agenda });
  expect(event.priorityIds).toEqual(ids);
  expect((await read(event.id)).agenda.map(({ title }: { title: string }) => title)).toEqual(['Third', 'First', 'Second']);
});

it('keeps the ids of its parts where they are sent back, and makes new ones for what is new', async () => {
  const event = await anEvent(app, chairmanship, { decisions: [{ text: 'A' }, { text: 'B' }], followUps: [{ text: 'C' }] });
  const [a, b] = event.decisions;
  const after = await change(event.id, { decisions: [{ ...b, text: 'B, mended' }, { text: 'D' }] });
  expect(after.decisions[0]).toEqual({ id: b?.id, text: 'B, mended' });
  expect([a?.id, b?.id]).not.toContain(after.decisions[1].id);
  expect(after.followUps).toEqual(event.followUps);
});

it('does not take the id of another event’s part', async () => {
  const other = await anEvent(app, chairmanship, { followUps: [{ text: 'A' }] });
  const event = await anEvent(app, chairmanship, { followUps: [{ id: other.followUps[0]?.id, text: 'B' }] });
  expect(event.followUps[0]?.id).not.toBe(other.followUps[0]?.id);
  expect((await read(other.id)).followUps).toEqual(other.followUps);
});

it('replaces a list whole and empties it where an empty one is sent', async () => {
  const event = await anEvent(app, chairmanship, { agenda: [{ title: 'A' }, { title: 'B' }] });
  expect((await change(event.id, { agenda: [] })).agenda).toEqual([]);
});

it('never changes its UID, whatever is edited, deleted and restored', async () => {
  const { id, uid } = await anEvent(app, chairmanship);
  expect(uid).toBe(`${id}@chairboard`);
  await change(id, { title: 'B', start: '2025-01-01T10:00:00', end: '2025-01-01T11:00:00', status: 'cancelled' });
  await app.as.coordinator.delete(`/api/events/${id}`).set('If-Match', '*');
  expect((await app.as.coordinator.post(`/api/events/${id}/restore`)).body.uid).toBe(uid);
});

it.each([
  ['its start', { start: '2024-04-10T09:00:00' }, 1],
  ['its end', { end: '2024-04-10T12:00:00' }, 1],
  ['its zone', { timeZone: 'Asia/Almaty' }, 1],
  ['its place', { location: 'Astana' }, 1],
  ['its status', { status: 'postponed' }, 1],
  ['its title', { title: 'Another' }, 0],
  ['its description', { description: 'Another' }, 0],
  ['nothing', { start: '2024-04-10T10:00:00', location: null }, 0],
])('raises SEQUENCE as it should when it changes %s', async (_, changes, by) => {
  const { id, sequence } = await anEvent(app, chairmanship);
  expect(sequence).toBe(0);
  expect((await change(id, changes)).sequence).toBe(by);
});

it('tells the instants anew when its zone changes', async () => {
  const { id } = await anEvent(app, chairmanship);
  expect(await change(id, { timeZone: 'America/New_York' })).toMatchObject({
    start: '2024-04-10T10:00:00',
    startUtc: '2024-04-10T14:00:00Z',
  });
});

it('becomes all-day and timed again', async () => {
  const { id } = await anEvent(app, chairmanship);
  const dates = { allDay: true, start: '2024-04-08', end: '2024-04-11' };
  expect(await change(id, dates)).toMatchObject({ ...dates, startUtc: '2024-04-07T21:00:00Z', endUtc: '2024-04-10T21:00:00Z' });
  expect(expectProblem(await patch(id, { allDay: false }), 400)).toEqual(['start', 'end']);
  expect((await change(id, { allDay: false, start: '2024-04-08T10:00:00', end: '2024-04-08T11:00:00' })).allDay).toBe(false);
});

it('is refused an end before the start that stands', async () => {
  const { id } = await anEvent(app, chairmanship);
  expect(expectProblem(await patch(id, { end: '2024-04-09T10:00:00' }), 400)).toEqual(['end']);
});

it('does not move to another chairmanship', async () => {
  const { id } = await anEvent(app, chairmanship);
  const other = await aChairmanship(app);
  expect(expectProblem(await patch(id, { chairmanshipId: other.id }), 400)).toEqual(['chairmanshipId']);
});

it('replaces its translations whole, keeping what they leave out to the plain field', async () => {
  const { id } = await anEvent(app, chairmanship, { translations: { ru: { title: 'Заседание' }, kk: { title: 'Отырыс' } } });
  expect((await change(id, { translations: { ru: { location: 'Москва' } } })).translations).toEqual({ ru: { location: 'Москва' } });
});

it('allows two sessions of a body to have one number', async () => {
  const { id } = await aBody(app);
  await anEvent(app, chairmanship, { bodyId: id, sessionNumber: 39 });
  expect(await anEvent(app, chairmanship, { bodyId: id, sessionNumber: 39 })).toMatchObject({ sessionNumber: 39 });
});

it('shows markup as text', async () => {
  const title = '<script>alert(1)</script> & "quotes"';
  const { id } = await anEvent(app, chairmanship, { title, description: '<img src=x onerror=alert(1)>' });
  const answer = await app.as.viewer.get(`/api/events/${id}`);
  expect(answer.body.title).toBe(title);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
});

it('leaves a plan as it was when a follow-up is ticked', async () => {
  const { priority, measure } = await aPlan(app);
  const own = { id: priority.chairmanshipId };
  const event = await anEvent(app, own, { followUps: [{ text: 'A', measureId: measure.id }, { text: 'B' }] });
  const after = await change(event.id, { followUps: event.followUps.map((followUp) => ({ ...followUp, done: true })) });
  expect(after.followUps).toEqual(event.followUps.map((followUp) => ({ ...followUp, done: true })));
});
