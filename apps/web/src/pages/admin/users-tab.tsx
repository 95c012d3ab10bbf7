/** The administration's tab of users: who signs in, with which role; a new one gets a password or an invitation. */
import { Badge } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { roles } from '#contract/permissions';
import { userRoutes, type User } from '#contract/user';
import { useUserId } from '../../session.tsx';
import { useText, type Translate } from '../../text.tsx';
import { NounTab } from './noun-tab.tsx';
import type { Field, Noun } from '../../nouns/noun.ts';
import { SecretDialog } from '../../nouns/secret-dialog.tsx';

function fieldsOf(t: Translate): Field[] {
  const options = roles.map((value) => ({ value, label: t(`words.role.${value}`) }));
  return [
    { kind: 'line', name: 'name', label: 'admin.field.name', required: true },
    { kind: 'line', name: 'email', label: 'admin.field.email', required: true, type: 'email' },
    { kind: 'choice', name: 'role', label: 'admin.field.role', description: 'admin.user.roleHint', options, initial: 'viewer' },
    { kind: 'password', name: 'password', label: 'admin.field.password', description: 'admin.user.passwordNew', only: 'new' },
    { kind: 'password', name: 'password', label: 'admin.field.passwordNew', description: 'admin.user.passwordOld', only: 'old' },
    { kind: 'switch', name: 'disabled', label: 'admin.field.disabled', description: 'admin.user.disabledHint', only: 'old' },
  ];
}

function Standing({ row }: { row: User }) {
  const t = useText();
  if (!row.disabled) return t('admin.user.active');
  return (
    <Badge variant="default" size="sm">
      {t('admin.user.disabled')}
    </Badge>
  );
}

export function UsersTab() {
  const t = useText();
  const client = useQueryClient();
  const ownId = useUserId();
  const [invited, setInvited] = useState<User | null>(null);
  const noun = useMemo<Noun<User>>(
    () => ({
      name: 'user',
      icon: IconUserCircle,
      routes: userRoutes,
      titleOf: (row) => row.name,
      columns: [
        { key: 'name', label: 'admin.field.name', text: (row) => (row.id === ownId ? t('admin.user.you', { name: row.name }) : row.name) },
        { key: 'email', label: 'admin.field.email', text: (row) => row.email ?? '' },
        {
          key: 'role',
          label: 'admin.field.role',
          text: (row) => t(`words.role.${row.role}`),
          order: (row) => roles.indexOf(row.role),
          narrow: true,
        },
        {
          key: 'standing',
          label: 'admin.field.standing',
          text: (row) => t(row.disabled ? 'admin.user.disabled' : 'admin.user.active'),
          show: (row) => <Standing row={row} />,
          narrow: true,
        },
      ],
      fields: fieldsOf(t),
      conflictText: 'admin.user.lastAdmin',
    }),
    [t, ownId],
  );
  const saved = (user: User) => {
    if (user.invitationUrl !== undefined) setInvited(user);
    if (user.id === ownId) void client.invalidateQueries({ queryKey: ['session'] });
  };
  return (
    <>
      <NounTab
        noun={noun}
        order="name"
        onSaved={saved}
        removeText={(row) => t(row.id === ownId ? 'admin.user.removeSelf' : 'admin.user.removeText')}
      />
      <SecretDialog
        title={t('admin.user.invitationTitle', { name: invited?.name ?? '' })}
        text={t('admin.user.invitationText')}
        label={t('admin.user.invitation')}
        secret={invited?.invitationUrl ?? null}
        onClose={() => setInvited(null)}
      />
    </>
  );
}
