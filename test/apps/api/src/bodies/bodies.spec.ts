/** Bodies, organisations and people: who meets, takes part and sits there. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, anOrganisation, aPerson } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const idsIn = async (path: string, query: object) =>
  (await app.as.viewer.get(path).query({ limit: 500, ...query })).body.items.map(({ id }: { id: string }) => id);

it('a body keeps its names, its organisation and its translations', async () => {
  const organisation = await anOrganisation(app);
  const fields = {
    ...{ name: 'Military Committee', acronym: 'MC', aliases: ['Committee of Chiefs of Staff'], organisationId: organisation.id },
    translations: { ru: { name: 'Военный комитет', acronym: 'ВК' } },
  };
  expect(await aBody(app, fields)).toMatchObject(fields);
});

it('an organisation keeps its kind and country', async () => {
  const fields = { name: 'Kazakhstan', acronym: null, aliases: ['Republic of Kazakhstan'], kind: 'state', country: 'KZ', translations: {} };
  expect(await anOrganisation(app, fields)).toMatchObject(fields);
});

it('a person keeps position, organisation, other names and address', async () => {
  const organisation = await anOrganisation(app);
  const fields = {
    name: 'A. Karimova',
    position: 'Head',
    organisationId: organisation.id,
    aliases: ['Алия Каримова'],
    email: 'a@example.org',
  };
  expect(await aPerson(app, fields)).toMatchObject(fields);
});

it('bodies and people are found by their organisation', async () => {
  const { id } = await anOrganisation(app);
  const [body, person] = [await aBody(app, { organisationId: id }), await aPerson(app, { organisationId: id })];
  expect(await idsIn('/api/bodies', { organisation: id })).toEqual([body.id]);
  expect(await idsIn('/api/people', { organisation: id })).toEqual([person.id]);
});

it('fields are emptied by null, and texts are trimmed', async () => {
  const body = await aBody(app, { name: '  Board  ', acronym: 'B' });
  expect(body.name).toBe('Board');
  const { body: after } = await app.as.coordinator.patch(`/api/bodies/${body.id}`).set('If-Match', '*').send({ acronym: null });
  expect(after).toMatchObject({ name: 'Board', acronym: null });
});

it.each([
  ['/api/organisations', { name: 'A', kind: 'party' }, 'kind'],
  ['/api/organisations', { name: 'A', country: 'kz' }, 'country'],
  ['/api/organisations', { name: 'A', country: 'KAZ' }, 'country'],
  ['/api/bodies', { name: 'A', aliases: Array(51).fill('B') }, 'aliases'],
  ['/api/bodies', { name: 'A', aliases: [''] }, 'aliases.0'],
  ['/api/bodies', { name: 'A', acronym: '' }, 'acronym'],
  ['/api/people', { name: 'A', email: 'nobody' }, 'email'],
  ['/api/people', { name: 'A', organisationId: '018f2b1c-7a00-7000-8000-000000000000' }, 'organisationId'],
])('%s refuses %j', async (path, fields, at) => {
  expect(expectProblem(await app.as.coordinator.post(path).send(fields), 400)).toEqual([at]);
});
