/** What every noun's routes have in common, noun by noun. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { nouns } from '../../../../support/nouns.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

const nobody = '018f2b1c-7a00-7000-8000-000000000000';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe.each(nouns)('$noun', ({ noun, path, fields, change, readOnly }) => {
  const create = async () => {
    const answer = await app.as.manager.post(path).send(await fields(app));
    expect(answer.status).toBe(201);
    return answer;
  };
  const one = async () => {
    const { body } = await create();
    return { body, address: `${path}/${body.id}`, tag: `"${body.version}"` };
  };

  it('is created with what was sent, an id, version 1 and its ETag', async () => {
    const sent = await fields(app);
    const answer = await app.as.manager.post(path).send(sent);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ ...sent, version: 1, createdAt: '2024-04-30T09:00:00.000Z', updatedAt: answer.body.createdAt });
    expect(answer.body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(answer.headers['etag']).toBe('"1"');
  });

  it('is read as it was answered when it was created', async () => {
    const { body, address } = await one();
    const answer = await app.as.viewer.get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toEqual(noun === 'person' ? { ...body, email: null } : body);
  });

  it('stands in the list exactly as it is read', async () => {
    const { body } = await one();
    const { body: list } = await app.as.manager.get(`${path}?limit=500`);
    expect(list.items.filter((item: { id: string }) => item.id === body.id)).toEqual([body]);
  });

  it('is changed under If-Match, keeping what was not sent', async () => {
    const { body, address, tag } = await one();
    const answer = await app.as.manager.patch(address).set('If-Match', tag).send(change);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toEqual({ ...body, ...change, version: 2 });
  });

  it('refuses a stale If-Match with 412 and its current state', async () => {
    const { address, tag } = await one();
    await app.as.manager.patch(address).set('If-Match', tag).send(change);
    const { body: current } = await app.as.manager.get(address);
    for (const answer of [
      await app.as.manager.patch(address).set('If-Match', tag).send(change),
      await app.as.manager.delete(address).set('If-Match', tag),
    ]) {
      expectProblem(answer, 412);
      expect(answer.body.current).toEqual(current);
    }
  });

  it('refuses to be deleted under a stale If-Match', async () => {
    const { address, tag } = await one();
    await app.as.manager.patch(address).set('If-Match', tag).send(change);
    expectProblem(await app.as.manager.delete(address).set('If-Match', tag), 412);
    expect((await app.as.manager.get(address)).status).toBe(200);
  });

  it('asks for If-Match with 428 on PATCH and DELETE', async () => {
    const { address } = await one();
    expectProblem(await app.as.manager.patch(address).send(change), 428);
    expectProblem(await app.as.manager.delete(address), 428);
  });

  it('takes If-Match: * for whatever version', async () => {
    const { address } = await one();
    expect((await app.as.manager.patch(address).set('If-Match', '*').send(change)).body).toMatchObject({ ...change, version: 2 });
  });

  it('takes one of several versions in If-Match', async () => {
    const { address } = await one();
    expect((await app.as.manager.patch(address).set('If-Match', '"7", "1"').send(change)).status).toBe(200);
  });

  it('is not moved by a PATCH that changes nothing: no version, revision or audit', async () => {
    const { body, address, tag } = await one();
    const before = await rowCounts(app.database);
    const sent = Object.fromEntries(Object.keys(change).map((field) => [field, body[field]]));
    const answer = await app.as.manager.patch(address).set('If-Match', tag).send(sent);
    expect(answer.body).toEqual(body);
    expect(await rowCounts(app.database)).toEqual(before);
  });

  it('is not moved by a PATCH with everything that an editor read', async () => {
    const { body, address, tag } = await one();
    const before = await rowCounts(app.database);
    const fixed = noun === 'priority' || noun === 'event' ? [...readOnly, 'chairmanshipId'] : readOnly;
    const sent = Object.fromEntries(Object.entries(body).filter(([field]) => !fixed.includes(field)));
    const answer = await app.as.manager.patch(address).set('If-Match', tag).send(sent);
    expect(answer.body).toEqual(body);
    expect(await rowCounts(app.database)).toEqual(before);
  });

  it('refuses unknown fields by name', async () => {
    const { address } = await one();
    expect(expectProblem(await app.as.manager.post(path).send({ ...(await fields(app)), colour2: 1 }), 400)).toEqual(['colour2']);
    expect(
      expectProblem(
        await app.as.manager
          .patch(address)
          .set('If-Match', '*')
          .send({ ...change, colour2: 1 }),
        400,
      ),
    ).toEqual(['colour2']);
  });

  it('refuses every field that only the server writes', async () => {
    const { body, address } = await one();
    for (const field of readOnly) {
      const answer = await app.as.manager
        .patch(address)
        .set('If-Match', '*')
        .send({ [field]: body[field] });
      expect(expectProblem(answer, 400)).toEqual([field]);
    }
  });

  it('answers 404 for what is not there, to every verb', async () => {
    const { as } = app;
    for (const id of [nobody, 'not-an-id']) {
      expectProblem(await as.manager.get(`${path}/${id}`), 404);
      expectProblem(await as.manager.patch(`${path}/${id}`).set('If-Match', '*').send(change), 404);
      expectProblem(await as.manager.delete(`${path}/${id}`).set('If-Match', '*'), 404);
      expectProblem(await as.manager.post(`${path}/${id}/restore`), 404);
    }
  });

  it('refuses another content type with 415', async () => {
    const { address } = await one();
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/merge-patch+json']) {
      expectProblem(await app.as.manager.post(path).set('Content-Type', type).send('{}'), 415);
      expectProblem(await app.as.manager.patch(address).set('If-Match', '*').set('Content-Type', type).send('{}'), 415);
    }
  });

  it('goes to the trash and out of the list, and comes back as it was', async () => {
    const { body, address, tag } = await one();
    expect((await app.as.manager.delete(address).set('If-Match', tag)).status).toBe(204);
    expectProblem(await app.as.manager.get(address), 404);
    const { body: list } = await app.as.manager.get(`${path}?limit=500`);
    expect(list.items.map((item: { id: string }) => item.id)).not.toContain(body.id);
    const { body: trash } = await app.as.coordinator.get('/api/trash?limit=500');
    expect(trash.items).toContainEqual({
      entity: noun,
      id: body.id,
      title: body.title ?? body.name ?? body.text ?? body.summary,
      deletedAt: expect.any(String),
    });
    const restored = await app.as.manager.post(`${address}/restore`);
    expect(restored.status).toBe(200);
    expect(restored.body).toEqual({ ...body, version: 3 });
    expectProblem(await app.as.manager.post(`${address}/restore`), 404);
  });

  it('is entered into the audit with actor, action, before and after', async () => {
    const { body, address } = await one();
    const { body: changed } = await app.as.manager.patch(address).set('If-Match', '*').send(change);
    await app.as.manager.delete(address).set('If-Match', '*');
    const { body: audit } = await app.as.admin.get(`/api/audit?entityId=${body.id}`);
    const stored = ({ id, version }: { id: string; version: number }) => expect.objectContaining({ id, version });
    expect(audit.items).toEqual([
      expect.objectContaining({ action: `${noun}.remove`, before: stored(changed), after: null }),
      expect.objectContaining({ action: `${noun}.update`, before: stored(body), after: stored(changed) }),
      expect.objectContaining({
        ...{ action: `${noun}.create`, entity: noun, actorId: app.ids.manager, actorName: 'manager' },
        ...{ before: null, after: stored(body) },
      }),
    ]);
  });
});
