/** Personal tokens for programs: made once and shown once, revoked at any time. */
import { IconKey, IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { tokenRoutes, type Token } from '#contract/token';
import { useText, type Translate } from '../text.tsx';
import { useConfirm } from '../ui/confirm-dialog.tsx';
import { DateText } from '../ui/date-text.tsx';
import { RelativeInstant } from '../ui/relative-instant.tsx';
import { useTell } from '../ui/tell.tsx';
import { useRemoval, useRows } from './noun-calls.ts';
import { NounDialog } from './noun-dialog.tsx';
import { NounTable } from './noun-table.tsx';
import type { Noun } from './noun.ts';
import { SecretDialog } from './secret-dialog.tsx';

interface TokenTableProps {
  /** Null: one's own, the only ones to which some can be added. */
  owner: string | null;
  tools?: ReactNode;
  head?: ReactNode;
}

function tokenNoun(t: Translate): Noun<Token> {
  return {
    name: 'token',
    icon: IconKey,
    routes: tokenRoutes,
    titleOf: (row) => row.name,
    columns: [
      { key: 'name', label: 'admin.field.name', text: (row) => row.name },
      {
        key: 'lastUsedAt',
        label: 'admin.field.lastUsed',
        text: (row) => row.lastUsedAt ?? t('admin.never'),
        order: (row) => row.lastUsedAt ?? '',
        show: (row) => (row.lastUsedAt === null ? t('admin.never') : <RelativeInstant at={row.lastUsedAt} />),
        narrow: true,
      },
      {
        key: 'expiresOn',
        label: 'admin.field.expiresOn',
        text: (row) => row.expiresOn ?? t('admin.never'),
        order: (row) => row.expiresOn ?? '',
        show: (row) => (row.expiresOn === null ? t('admin.never') : <DateText day={row.expiresOn} style="numeric" />),
        narrow: true,
      },
      {
        key: 'createdAt',
        label: 'admin.field.created',
        text: (row) => row.createdAt,
        show: (row) => <RelativeInstant at={row.createdAt} />,
        narrow: true,
      },
    ],
    fields: [
      { kind: 'line', name: 'name', label: 'admin.field.name', description: 'admin.token.nameHint', required: true },
      { kind: 'day', name: 'expiresOn', label: 'admin.field.expiresOn', description: 'admin.token.expiresHint', nullable: true },
    ],
  };
}

export function TokenTable({ owner, tools, head }: TokenTableProps) {
  const t = useText();
  const noun = useMemo(() => tokenNoun(t), [t]);
  const answer = useRows<Token>(tokenRoutes.list, owner === null ? {} : { user: owner });
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState(false);
  const [made, setMade] = useState<Token | null>(null);
  const revoke = useRevoke(noun);
  const add = () => {
    setTurn(turn + 1);
    setOpened(true);
  };
  const saved = (token: Token) => {
    setOpened(false);
    setMade(token);
  };
  return (
    <>
      <NounTable
        name={t('admin.token.many')}
        answer={answer}
        columns={noun.columns}
        titleOf={noun.titleOf}
        order="name"
        actions={(row) => [{ label: t('admin.token.revoke'), icon: IconTrash, onClick: () => void revoke(row) }]}
        {...(owner === null ? { add: { label: t('admin.token.add'), onClick: add } } : {})}
        tools={tools}
        head={head}
        empty={{ icon: IconKey, title: t('admin.token.emptyTitle'), text: t('admin.token.emptyText') }}
      />
      <NounDialog turn={turn} noun={noun} row={null} opened={opened} onClose={() => setOpened(false)} onSaved={saved} />
      <SecretDialog
        title={t('admin.token.madeTitle')}
        text={t('admin.token.madeText')}
        label={made?.name ?? ''}
        secret={made?.token ?? null}
        onClose={() => setMade(null)}
      />
    </>
  );
}

function useRevoke(noun: Noun<Token>): (row: Token) => Promise<void> {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const { remove } = useRemoval<Token>(noun.routes);
  return async (row) => {
    const title = t('admin.token.revokeTitle', { title: row.name });
    if (!(await confirm({ title, text: t('admin.token.revokeText'), action: t('admin.token.revoke'), danger: true }))) return;
    remove(row, { onSuccess: () => tell.done(t('admin.token.revoked', { title: row.name })), onError: (problem) => tell.failed(problem) });
  };
}
