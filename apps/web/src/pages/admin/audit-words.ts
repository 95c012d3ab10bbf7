/** The words of an audit entry: actions, fields, values; names in the place of ids. */
import { audited, type Audited } from '#contract/audit';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { bodyRoutes } from '#contract/body';
import { chairmanshipRoutes } from '#contract/chairmanship';
import { organisationRoutes } from '#contract/organisation';
import { personRoutes } from '#contract/person';
import { priorityRoutes } from '#contract/priority';
import { userRoutes } from '#contract/user';
import { useAll } from '../../queries.ts';
import { useText, type Translate } from '../../text.tsx';
import { dayWords, instantWords } from '../../ui/date-words.ts';
import { languageName } from '../../nouns/languages.ts';
import type { Leaf } from './audit-difference.ts';

/** Beside those that every noun of the content has. */
const further = [
  'feed.create feed.update feed.rotate feed.remove token.create token.remove user.change-password file.create',
  'session.create session.use-link session.remove sample.load sample.remove trash.empty',
]
  .join(' ')
  .split(' ');
const written = audited.filter((one) => !['session', 'token', 'feed', 'file'].includes(one));

export const actions = [...written.flatMap((one) => ['create', 'update', 'remove', 'restore'].map((verb) => `${one}.${verb}`)), ...further];

export interface AuditWords {
  entity: (entity: Audited) => string;
  /** "Event changed" of `event.update`; an action nobody put into words stays as it is. */
  action: (action: string) => string;
  field: (path: string[]) => string;
  /** Empty for nothing. */
  value: (leaf: Leaf, path: string[], entity: Audited) => string;
}

function entityWords(entity: Audited, t: Translate): string {
  switch (entity) {
    case 'user':
    case 'session':
    case 'token':
    case 'feed':
    case 'file':
      return t(`admin.entity.${entity}`);
    default:
      return t(`words.entity.${entity}`);
  }
}

/** The names behind the ids that entries carry. */
function useNames(): ReadonlyMap<string, string> {
  const chairmanships = useAll(chairmanshipRoutes.list, {}).data;
  const priorities = useAll(priorityRoutes.list, {}).data;
  const bodies = useAll(bodyRoutes.list, {}).data;
  const organisations = useAll(organisationRoutes.list, {}).data;
  const people = useAll(personRoutes.list, {}).data;
  const users = useAll(userRoutes.list, {}).data;
  return useMemo(() => {
    const titled = [...(chairmanships ?? []), ...(priorities ?? [])].map((one): [string, string] => [one.id, one.title]);
    const named = [...(bodies ?? []), ...(organisations ?? []), ...(people ?? []), ...(users ?? [])];
    return new Map([...titled, ...named.map((one): [string, string] => [one.id, one.name])]);
  }, [chairmanships, priorities, bodies, organisations, people, users]);
}

/** Where the words of a field's values stand: `words.status.held`. */
const vocabularies: Record<string, string[]> = {
  kind: ['words.kind', 'words.organisation', 'words.progress'],
  kinds: ['words.kind'],
  status: ['words.status'],
  format: ['words.format'],
  state: ['words.state'],
  role: ['words.role', 'words.participation'],
};

function dated(text: string, locale: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayWords(text, { locale, year: null }, 'numeric');
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? instantWords(text, locale) : null;
}

export function useAuditWords(): AuditWords {
  const t = useText();
  const { locale, messages } = useIntl();
  const names = useNames();
  return useMemo(() => {
    const said = (id: string) => (typeof messages[id] === 'string' ? messages[id] : null);
    const one = (text: string, key: string): string => {
      const word = (vocabularies[key] ?? []).map((place) => said(`${place}.${text}`)).find((found) => found !== null);
      return word ?? names.get(text) ?? dated(text, locale) ?? text;
    };
    const fieldWord = (key: string) => said(`admin.field.${key}`) ?? key;
    return {
      entity: (entity) => entityWords(entity, t),
      action: (action) => said(`admin.action.${action}`) ?? verbWords(action, t) ?? action,
      field: (path) =>
        path.map((key, index) => (path[index - 1] === 'translations' ? languageName(key, locale) : fieldWord(key))).join(' › '),
      value: (leaf, path) => {
        const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
        if (leaf === null) return '';
        if (typeof leaf === 'boolean') return t(leaf ? 'admin.yes' : 'admin.no');
        if (typeof leaf === 'number') return new Intl.NumberFormat(locale).format(leaf);
        return Array.isArray(leaf) ? leaf.map((text) => one(text, key)).join('\n') : one(leaf, key);
      },
    };
  }, [t, locale, messages, names]);
}

function verbWords(action: string, t: Translate): string | null {
  const [noun = '', verb] = action.split('.');
  const entity = audited.find((one) => one === noun);
  if (entity === undefined) return null;
  switch (verb) {
    case 'create':
    case 'update':
    case 'remove':
    case 'restore':
    case 'rotate':
      return t(`admin.verb.${verb}`, { entity: entityWords(entity, t) });
    default:
      return null;
  }
}
