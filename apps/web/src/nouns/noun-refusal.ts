/** A refusal that belongs to no field, in the reader's words rather than the server's. */
import { ApiProblem } from '../api-problem.ts';
import type { Translate } from '../text.tsx';
import type { Noun } from './noun.ts';

export function sayConflict(problem: ApiProblem, { conflictText }: Pick<Noun<never>, 'conflictText'>, t: Translate): ApiProblem {
  if (conflictText === undefined || problem.status !== 409 || problem.errors.length > 0) return problem;
  return new ApiProblem(409, { detail: t(conflictText) });
}
