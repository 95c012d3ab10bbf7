/** Whether the server lives, and whether it can answer. */
import { startApp, type TestApp } from '../../../../support/app.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { askPostgres, engine } from '../../../../support/test-database.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const part = async () => {
  const answer = await app.as.stranger.get('/api/health/ready');
  expectProblem(answer, 503);
  return answer.body.detail as string;
};

it('is live and ready, without signing in and without a cache', async () => {
  const [live, ready] = [await app.as.stranger.get('/api/health/live'), await app.as.stranger.get('/api/health/ready')];
  expect(live.body).toEqual({ status: 'live' });
  expect(ready.body).toEqual({ status: 'ready', parts: { database: 'ok', migrations: 'ok' } });
  expect(ready.headers['cache-control']).toBe('no-store');
});

it('is not ready, but live, while the database is out of reach, and everything else says so too', async () => {
  await app.database.close();
  expect(await part()).toBe('database: cannot be reached');
  expect((await app.as.stranger.get('/api/health/live')).status).toBe(200);
  for (const answer of [await app.as.viewer.get('/api/events'), await app.as.coordinator.post('/api/bodies').send({ name: 'A' })]) {
    expectProblem(answer, 503);
    expect(answer.body.detail).toBe('The database cannot be reached or written just now.');
  }
});

it('is not ready while a migration has not run, and names it', async () => {
  await app.database.writer.query('DELETE FROM "migrations"');
  expect(await part()).toMatch(/^migrations: InitialSchema\d+.* have not run$/);
});

if (engine === 'postgres') {
  it('goes on by itself after PostgreSQL hung up', async () => {
    const name = new URL(app.config.database.address).pathname.slice(1);
    await app.as.viewer.get('/api/events');
    await askPostgres(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 20 && statuses.at(-1) !== 200; attempt++) {
      statuses.push((await app.as.viewer.get('/api/events')).status);
    }
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.slice(0, -1).every((status) => status === 503)).toBe(true);
    expect((await app.as.coordinator.post('/api/bodies').send({ name: 'A' })).status).toBe(201);
    expect((await app.as.stranger.get('/api/health/ready')).status).toBe(200);
  });
}
