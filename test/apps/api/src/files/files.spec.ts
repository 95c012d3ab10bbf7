/** Files: evidence and documents, kept by their content. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startApp, type TestApp } from '../../../../support/app.ts';
import { aChairmanship, anEvent } from '../../../../support/content.ts';
import { expectProblem } from '../../../../support/problem.ts';
import { rowCounts } from '../../../../support/row-counts.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const upload = (content: Buffer, name = 'minutes.pdf', type = 'application/pdf') =>
  app.as.coordinator.post('/api/files').attach('file', content, { filename: name, contentType: type });
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
/** What lies in DATA_DIR/files, whole files and broken ones. */
const stored = async () =>
  (await readdir(join(app.config.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

it('comes back byte for byte, as an attachment that runs nothing', async () => {
  const content = Buffer.from([0, 1, 2, 255, 254, 10, 13, 0]);
  const { status, body } = await upload(content);
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'minutes.pdf', size: 8, mediaType: 'application/pdf', sha256: hashOf(content), version: 1 });
  const answer = await app.as.viewer
    .get(`/api/files/${body.id}`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  expect(content.equals(answer.body as Buffer)).toBe(true);
  expect(answer.headers['content-type']).toBe('application/pdf');
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="minutes\.pdf"/);
  expect(answer.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

it('keeps the same content once, under as many names as it has', async () => {
  const content = Buffer.from('The same content');
  const [one, two] = [(await upload(content, 'a.txt')).body, (await upload(content, 'b.txt')).body];
  expect(one.id).not.toBe(two.id);
  expect((await stored()).filter((name) => name === hashOf(content))).toHaveLength(1);
});

it('keeps names in any script and no paths', async () => {
  const { body } = await upload(Buffer.from('a'), 'Протокол № 39 "итог".pdf');
  expect(body.name).toBe('Протокол № 39 "итог".pdf');
  const { headers } = await app.as.viewer.get(`/api/files/${body.id}`);
  expect(headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(body.name as string)}`);
  expect((await upload(Buffer.from('b'), '../../etc/passwd')).body.name).toBe('passwd');
});

it('gives a page away as an attachment, whatever type it claims', async () => {
  const { body } = await upload(Buffer.from('<script>alert(1)</script>'), 'page.html', 'text/html');
  const { headers } = await app.as.viewer.get(`/api/files/${body.id}`);
  expect(headers['content-disposition']).toMatch(/^attachment/);
  expect(headers['content-security-policy']).toMatch(/^sandbox/);
});

it('takes 20 MB and no more, and leaves nothing of what is too large', async () => {
  const limit = 20 * 1024 * 1024;
  expect((await upload(Buffer.alloc(limit, 1))).body.size).toBe(limit);
  const before = [await rowCounts(app.database), await stored()];
  expect(expectProblem(await upload(Buffer.alloc(limit + 1, 2)), 413)).toEqual(['file']);
  expect([await rowCounts(app.database), await stored()]).toEqual(before);
});

it('takes an empty file', async () => {
  expect((await upload(Buffer.alloc(0))).body.size).toBe(0);
});

it('refuses what is no upload, and answers the next one', async () => {
  const before = [await rowCounts(app.database), await stored()];
  const { coordinator } = app.as;
  expectProblem(await coordinator.post('/api/files').send({ file: 'a' }), 415);
  expect(expectProblem(await coordinator.post('/api/files').attach('other', Buffer.from('a'), 'a.txt'), 400)).toEqual(['file']);
  expect(expectProblem(await coordinator.post('/api/files').field('file', 'a'), 400)).toEqual(['file']);
  expect(expectProblem(await upload(Buffer.alloc(100_000), 'x'.repeat(256)), 400)).toEqual(['file']);
  expect([await rowCounts(app.database), await stored()]).toEqual(before);
  expect((await upload(Buffer.from('next'))).status).toBe(201);
});

const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';

it.each([
  ['broke off', 'multipart/form-data; boundary=x', `${head}half of it`],
  ['has no parts', 'multipart/form-data; boundary=x', 'nothing'],
  ['names no boundary', 'multipart/form-data', `${head}a\r\n--x--\r\n`],
  ['has another boundary', 'multipart/form-data; boundary=y', `${head}a\r\n--x--\r\n`],
  ['has a head without an end', 'multipart/form-data; boundary=x', `--x\r\n${'A: b\r\n'.repeat(5)}`],
  ['is empty', 'multipart/form-data; boundary=x', ''],
])('refuses a body that %s', async (_, type, body) => {
  const before = [await rowCounts(app.database), await stored()];
  const headers = { authorization: `Bearer ${app.tokens.coordinator}`, 'content-type': type };
  const answer = await fetch(`${app.url}/api/files`, { method: 'POST', headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ path: 'file' }] });
  expect([await rowCounts(app.database), await stored()]).toEqual(before);
});

it('is put beside an event', async () => {
  const { body: file } = await upload(Buffer.from('Programme'));
  const documents = [{ title: 'Programme', fileId: file.id }];
  expect(await anEvent(app, await aChairmanship(app), { documents })).toMatchObject({
    documents: [{ title: 'Programme', fileId: file.id, url: null }],
  });
});

it('is uploaded by no viewer and read by no stranger', async () => {
  const { body } = await upload(Buffer.from('a'));
  expectProblem(await app.as.viewer.post('/api/files').attach('file', Buffer.from('a'), 'a.txt'), 403);
  expectProblem(await app.as.stranger.get(`/api/files/${body.id}`), 401);
  expectProblem(await app.as.viewer.get('/api/files/made-up'), 404);
});
