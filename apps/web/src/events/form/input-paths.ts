/** The server's error paths in the names of the form's inputs. */

const renamed: [RegExp, string][] = [
  [/^start$/, 'startDay'],
  [/^end$/, 'endDay'],
  [/^participations\.(\d+)(\.(organisationId|personId))?$/, 'participations.$1.who'],
  [/^documents\.(\d+)(\.fileId)?$/, 'documents.$1.url'],
  [/^priorityIds\.\d+$/, 'priorityIds'],
];

/** `start` is typed in `startDay`; a path is given as forms name it (`agenda.0.title`). */
export function inputPath(path: string): string {
  const [pattern, name] = renamed.find(([one]) => one.test(path)) ?? [];
  return pattern === undefined || name === undefined ? path : path.replace(pattern, name);
}
