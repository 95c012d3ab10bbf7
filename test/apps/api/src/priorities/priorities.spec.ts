/** Priorities and chairmanships: numbers, colours, owners, periods. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, aPriority, chairmanshipFields } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

it('takes the next number and the colour of its number unless told', async () => {
  const chairmanship = await aChairmanship(app);
  const made = [await aPriority(app, chairmanship), await aPriority(app, chairmanship, { number: 7 }), await aPriority(app, chairmanship)];
  expect(made.map(({ number }) => number)).toEqual([1, 7, 8]);
  const colours = made.map(({ colour }) => colour);
  expect(new Set(colours).size).toBe(2);
  expect(colours[2]).toBe(colours[0]);
});

it('gives seven colours to seven priorities', async () => {
  const chairmanship = await aChairmanship(app);
  const colours: string[] = [];
  for (let n = 0; n < 7; n++) colours.push((await aPriority(app, chairmanship)).colour);
  expect(new Set(colours).size).toBe(7);
});

it('keeps everything that a priority can have', async () => {
  const fields = {
    ...{ number: 3, title: 'Military cooperation', summary: 'Two\nlines', colour: '#0A0b0c', weight: 0, ownerIds: [app.ids.manager] },
    translations: { ru: { title: 'Военное сотрудничество' }, 'pt-BR': { title: 'Cooperação militar' } },
  };
  expect(await aPriority(app, await aChairmanship(app), fields)).toMatchObject(fields);
});

it('has owners that there are', async () => {
  const { id } = await aPriority(app, await aChairmanship(app));
  const answer = await app.as.manager
    .patch(`/api/priorities/${id}`)
    .set('If-Match', '*')
    .send({ ownerIds: [app.ids.manager, id] });
  expect(expectProblem(answer, 400)).toEqual(['ownerIds.1']);
});

it('may have the number of a priority of another chairmanship', async () => {
  expect((await aPriority(app, await aChairmanship(app), { number: 1 })).number).toBe(1);
  expect((await aPriority(app, await aChairmanship(app), { number: 1 })).number).toBe(1);
});

it('gets different numbers when several are added at once', async () => {
  const chairmanship = await aChairmanship(app);
  const made = await Promise.all(Array.from({ length: 10 }, () => aPriority(app, chairmanship)));
  expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('gives one number to one of those who want it at once', async () => {
  const chairmanship = await aChairmanship(app);
  const sent = { chairmanshipId: chairmanship.id, title: 'A', number: 4 };
  const answers = await Promise.all(Array.from({ length: 6 }, () => app.as.manager.post('/api/priorities').send(sent)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
});

it('several chairmanships stand beside each other, the latest first', async () => {
  const first = await aChairmanship(app, { startsOn: '2031-01-01', endsOn: '2031-12-31' });
  const second = await aChairmanship(app, { startsOn: '2032-01-01', endsOn: '2032-12-31' });
  await aPriority(app, first, { title: 'Of the first' });
  await aPriority(app, second, { title: 'Of the second' });
  const { body } = await app.as.viewer.get('/api/chairmanships?limit=2');
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
  const titles = async (id: string) =>
    (await app.as.viewer.get(`/api/priorities?chairmanship=${id}`)).body.items.map(({ title }: { title: string }) => title);
  expect([await titles(first.id), await titles(second.id)]).toEqual([['Of the first'], ['Of the second']]);
});

it('a chairmanship may last one day and have translations', async () => {
  const fields = chairmanshipFields({
    ...{ startsOn: '2024-02-29', endsOn: '2024-02-29', timeZone: 'UTC' },
    translations: { kk: { title: 'Төрағалық', organisation: 'ҰҚШҰ', chair: 'Қазақстан' } },
  });
  const answer = await app.as.manager.post('/api/chairmanships').send(fields);
  expect(answer.body).toMatchObject({ ...fields, sample: false, notice: null });
});
