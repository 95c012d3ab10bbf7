/** The administration's tab of personal tokens: one's own, and for administrators those of everybody. */
import { Select } from '@mantine/core';
import { userRoutes } from '#contract/user';
import { useAddressParam } from '../../address.tsx';
import { useAll } from '../../queries.ts';
import { usePermission, useUserId } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { TokenTable } from '../../nouns/token-table.tsx';

export function TokensTab() {
  const t = useText();
  const ownId = useUserId();
  const seesOthers = usePermission('user:write');
  const [asked, setAsked] = useAddressParam('user');
  const { data: users = [] } = useAll(userRoutes.list, {}, { enabled: seesOthers });
  const owner = seesOthers ? (asked ?? ownId) : ownId;
  const others = users.filter(({ id }) => id !== ownId).map(({ id, name }) => ({ value: id, label: name }));
  const tools = seesOthers && (
    <Select
      aria-label={t('admin.token.whose')}
      value={owner}
      data={[{ value: ownId ?? '', label: t('admin.token.own') }, ...others]}
      searchable
      allowDeselect={false}
      onChange={(id) => setAsked(id === ownId ? null : id)}
      nothingFoundMessage={t('admin.nothingFound')}
    />
  );
  return <TokenTable key={owner} owner={owner === ownId ? null : owner} tools={tools} />;
}
