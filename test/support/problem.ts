/** What a refusal must look like (RFC 9457): its type, nothing of the inside, and the fields that are at fault. */
import type { Response } from 'supertest';
import type { FieldError } from '#contract/problem';

/** Expects problem+json of this status and gives the paths of the fields that it names. */
export function expectProblem(answer: Response, status: number): string[] {
  expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${status} `));
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({ type: expect.stringMatching(/^urn:chairboard:problem:/), title: expect.any(String), status });
  expect(answer.text).not.toMatch(/node_modules|\.ts:\d|\n\s+at /);
  return ((answer.body.errors ?? []) as FieldError[]).map(({ path }) => path);
}
