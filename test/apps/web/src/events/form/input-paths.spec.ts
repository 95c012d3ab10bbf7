/** The server's error paths stand on inputs of the form. */
import { inputPath } from '../../../../../../apps/web/src/events/form/input-paths.ts';

it.each([
  ['title', 'title'],
  ['start', 'startDay'],
  ['end', 'endDay'],
  ['agenda.0.title', 'agenda.0.title'],
  ['participations.2', 'participations.2.who'],
  ['participations.2.organisationId', 'participations.2.who'],
  ['documents.0', 'documents.0.url'],
  ['documents.0.fileId', 'documents.0.url'],
  ['priorityIds.3', 'priorityIds'],
  ['translations.ru.title', 'translations.ru.title'],
])('puts %s on %s', (path, input) => {
  expect(inputPath(path)).toBe(input);
});
