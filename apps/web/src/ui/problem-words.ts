/** What to tell a person about an error: what failed and what helps. */
import { ApiProblem } from '../api-problem.ts';
import type { Translate } from '../text.tsx';

export function problemWords(error: unknown, t: Translate): string {
  if (!(error instanceof ApiProblem)) return t('ui.failed.server');
  switch (error.status) {
    case 0:
      return t('ui.failed.unreachable');
    case 403:
      return error.detail ?? t('ui.failed.notAllowed');
    case 404:
      return t('ui.failed.notFound');
    case 412:
      return t('ui.failed.stale');
    case 429:
      return t('ui.failed.tooMany', { seconds: error.retryAfter ?? 0 });
    default:
      return error.status >= 500 ? t('ui.failed.server') : withFields(error);
  }
}

function withFields(error: ApiProblem): string {
  const fields = error.errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
  return [error.detail ?? error.title, fields].filter((part) => part !== '').join(' ');
}
