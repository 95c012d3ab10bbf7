/** Names of users by their ids, as one line. */
import { useChairmanship } from '../../chairmanship.tsx';
import { useLookups } from '../../lookups.ts';
import { useLocaleTag } from '../../text.tsx';

export function useUserNames(ids: readonly string[]): string {
  const { users } = useLookups(useChairmanship().id);
  const locale = useLocaleTag();
  const names = ids.flatMap((id) => users.byId.get(id)?.name ?? []);
  return new Intl.ListFormat(locale, { type: 'unit' }).format(names);
}
