/** The server's error paths in the names of the form's inputs. */
import { ApiProblem } from '../../api-problem.ts';
import { fieldPath } from '../../ui/form.ts';

const renamed: [RegExp, string][] = [
  [/^start$/, 'startDay'],
  [/^end$/, 'endDay'],
  [/^participations\.(\d+)(\.(organisationId|personId))?$/, 'participations.$1.who'],
  [/^documents\.(\d+)(\.fileId)?$/, 'documents.$1.url'],
  [/^priorityIds\.\d+$/, 'priorityIds'],
];

export function inputPath(path: string): string {
  const field = fieldPath(path);
  const [pattern, name] = renamed.find(([one]) => one.test(field)) ?? [];
  return pattern === undefined || name === undefined ? field : field.replace(pattern, name);
}

/** The same problem, with every error on an input of this form. */
export function onInputs(error: unknown): unknown {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return error;
  const { status, title, detail, current } = error;
  const errors = error.errors.map(({ path, message }) => ({ path: inputPath(path), message }));
  return new ApiProblem(status, { title, errors, current, ...(detail === null ? {} : { detail }) });
}
