/** Search by words, alike on both engines. */
import type { SearchHit } from '#contract/search';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aBody, aMeasure, aPlan, aPriority, aProgressItem, anEvent, anOrganisation, aPerson } from '../../../../support/content.ts';

let app: TestApp;
let plan: Awaited<ReturnType<typeof aPlan>>;
beforeAll(async () => {
  app = await startApp();
  plan = await aPlan(app);
});
afterAll(() => app.stop());

async function hits(q: string, query: object = {}): Promise<SearchHit[]> {
  const answer = await app.as.viewer.get('/api/search').query({ q, ...query });
  expect(`${answer.status} ${answer.status === 200 ? '' : answer.text}`).toBe('200 ');
  return answer.body.items as SearchHit[];
}
const ids = async (q: string, query: object = {}) => (await hits(q, query)).map(({ id }) => id);
/** The words that are marked in a passage. */
const marked = ({ passage, marks }: SearchHit) => marks.map(([from, to]) => passage.slice(from, to));

it('finds events, priorities, measures, progress items and bodies by their titles and texts', async () => {
  const { chairmanship } = plan;
  const priority = await aPriority(app, chairmanship, { summary: 'About zeppelins' });
  const measure = await aMeasure(app, priority, { text: 'Build zeppelins' });
  const event = await anEvent(app, chairmanship, { description: 'A talk on zeppelins' });
  const item = await aProgressItem(app, measure, { detail: 'Zeppelins were built' });
  const body = await aBody(app, { name: 'Zeppelin Board' });
  await anOrganisation(app, { name: 'Zeppelin Works' });
  await aPerson(app, { name: 'Z. Zeppelin' });
  const found = await hits('zeppelin');
  expect(found.map(({ entity, id }) => [entity, id]).sort()).toEqual(
    [
      ['priority', priority.id],
      ['measure', measure.id],
      ['event', event.id],
      ['progress-item', item.id],
      ['body', body.id],
    ].sort(),
  );
});

it('finds the parts of events: agenda, documents, decisions, follow-ups, place', async () => {
  const { id } = await anEvent(app, plan.chairmanship, {
    ...{ location: 'Quokka Hall', agenda: [{ title: 'Wombats' }], documents: [{ title: 'Platypus', url: 'https://example.org' }] },
    ...{ decisions: [{ text: 'To protect the echidna' }], followUps: [{ text: 'Count the numbats' }] },
  });
  for (const q of ['quokka', 'wombat', 'platypus', 'echidna', 'numbats']) expect(await ids(q)).toEqual([id]);
});

it('finds a body by its acronym, its other names and its translations', async () => {
  const { id } = await aBody(app, {
    name: 'Committee of Ibexes',
    acronym: 'KOI7',
    aliases: ['Ibex Board'],
    translations: { ru: { name: 'Комитет козерогов' } },
  });
  for (const q of ['koi7', 'ibex board', 'козерог']) expect(await ids(q)).toEqual([id]);
});

it('finds Cyrillic in any case and by the beginning of a word', async () => {
  const { id } = await anEvent(app, plan.chairmanship, {
    title: 'Заседание Рабочей группы по Афганистану',
    translations: { kk: { title: 'Ауғанстан жөніндегі жұмыс тобының отырысы' } },
  });
  for (const q of ['афганистану', 'АФГАН', 'рабочей афган', 'отырысы', 'ЖҰМЫС']) expect(await ids(q)).toEqual([id]);
});

it('wants every word, each as the beginning of one', async () => {
  const { id } = await anEvent(app, plan.chairmanship, { title: 'Exercise Interaction', description: 'Collective rapid reaction forces' });
  expect(await ids('interac rapid')).toEqual([id]);
  expect(await ids('interaction slow')).toEqual([]);
  expect(await ids('teraction')).toEqual([]);
});

it('puts what has the word in its title first', async () => {
  const second = await anEvent(app, plan.chairmanship, { description: 'On axolotls, and on axolotls again' });
  const first = await anEvent(app, plan.chairmanship, { title: 'Axolotls' });
  expect(await ids('axolotls')).toEqual([first.id, second.id]);
});

it('shows the passage that matches, with its words marked and no more of a long text', async () => {
  const filler = 'One word after another stands in this long text. '.repeat(60);
  await anEvent(app, plan.chairmanship, { title: 'Long', description: `${filler}Here stands the capybara, calmly. ${filler}` });
  const [hit] = await hits('capyb');
  expect(hit?.passage).toContain('stands the capybara, calmly');
  expect(hit?.passage.length).toBeLessThan(400);
  expect(marked(hit!)).toEqual(['capybara']);
});

it('marks every word of the question, in any script', async () => {
  await anEvent(app, plan.chairmanship, { title: 'Встреча', description: 'Обсудили вопросы миротворчества и Миротворческие силы ОДКБ' });
  const [hit] = await hits('миротворч силы');
  expect(marked(hit!).sort()).toEqual(['Миротворческие', 'миротворчества', 'силы']);
});

it('finds the longest of events by its first words', async () => {
  let n = 0;
  const manyWords = () => Array.from({ length: 500 }, () => `w${String(++n).padStart(6, '0')}`).join(' ');
  const { id } = await anEvent(app, plan.chairmanship, {
    title: 'Endless wolverines',
    decisions: Array.from({ length: 200 }, () => ({ text: manyWords() })),
    followUps: Array.from({ length: 200 }, () => ({ text: manyWords() })),
  });
  expect(await ids('endless wolver')).toEqual([id]);
  expect(await ids('w000001')).toEqual([id]);
});

it('treats markup and marks of its own as text', async () => {
  const description = '<b>Pangolin</b> & <script>alert("pangolin")</script>';
  const { id } = await anEvent(app, plan.chairmanship, { title: 'A < B', description });
  const [hit] = await hits('pangolin');
  expect(hit).toMatchObject({ id, title: 'A < B' });
  expect(hit?.passage).toBe(description);
  expect(marked(hit!)).toEqual(['Pangolin', 'pangolin']);
  expect(await ids('script')).toEqual([id]);
});

it('finds words between slashes, hyphens, dots and figures', async () => {
  const { id } = await anEvent(app, plan.chairmanship, {
    title: 'Air/Sea-lift: no.17-43, see a.tapir@example.org and https://example.org/okapi/2024',
  });
  for (const q of ['sea', 'lift', '17', '43', 'tapir', 'okapi', 'sea-lift', 'a.tapir@example.org', 'air/sea'])
    expect([q, await ids(q)]).toEqual([q, [id]]);
});

it.each(['"', '*', "'", 'a" OR "b', 'NEAR(a b)', '-', ':*', '&', '|', '!', '(', '\\', '%', 'title:x', '🙂', '\u0301', '«»'])(
  'takes %j for words or for nothing, and never for a command',
  async (q) => {
    await hits(q);
  },
);

it('forgets what was deleted and finds what was restored or changed', async () => {
  const { id } = await anEvent(app, plan.chairmanship, { title: 'Aardvarks' });
  await app.as.coordinator.delete(`/api/events/${id}`).set('If-Match', '*');
  expect(await ids('aardvarks')).toEqual([]);
  await app.as.coordinator.post(`/api/events/${id}/restore`);
  expect(await ids('aardvarks')).toEqual([id]);
  await app.as.coordinator.patch(`/api/events/${id}`).set('If-Match', '*').send({ title: 'Dugongs' });
  expect([await ids('aardvarks'), await ids('dugongs')]).toEqual([[], [id]]);
});

it('stays within a chairmanship where that is asked, bodies included', async () => {
  const other = await aPlan(app);
  const [here, there, body] = [
    await anEvent(app, plan.chairmanship, { title: 'Narwhals' }),
    await anEvent(app, other.chairmanship, { title: 'Narwhals' }),
    await aBody(app, { name: 'Narwhal Council' }),
  ];
  expect((await ids('narwhal')).sort()).toEqual([here.id, there.id, body.id].sort());
  expect((await ids('narwhal', { chairmanship: other.chairmanship.id })).sort()).toEqual([there.id, body.id].sort());
});

it('gives as many as are wanted', async () => {
  for (let n = 0; n < 4; n++) await aBody(app, { name: `Tamarin ${n}` });
  expect(await ids('tamarin', { limit: 3 })).toHaveLength(3);
});

it('finds by the same words in the lists', async () => {
  const organisation = await anOrganisation(app, { name: 'Society of Fennecs', acronym: 'SOF' });
  const person = await aPerson(app, { name: 'F. Fennec', position: 'Keeper' });
  const list = async (path: string, q: string) =>
    (await app.as.viewer.get(path).query({ q })).body.items.map(({ id }: { id: string }) => id);
  expect(await list('/api/organisations', 'sof')).toEqual([organisation.id]);
  expect(await list('/api/people', 'fenn keep')).toEqual([person.id]);
  expect(await list('/api/bodies', '!!')).toEqual([]);
});
