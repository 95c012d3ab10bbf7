/** The administration's tab of what was deleted in the last 30 days, with the way back. */
import { IconRestore, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { bodyRoutes } from '#contract/body';
import { chairmanshipRoutes } from '#contract/chairmanship';
import { eventRoutes } from '#contract/event';
import { measureRoutes } from '#contract/measure';
import { organisationRoutes } from '#contract/organisation';
import { personRoutes } from '#contract/person';
import { priorityRoutes } from '#contract/priority';
import { progressItemRoutes } from '#contract/progress-item';
import type { Route } from '#contract/route';
import { trashRoutes, type Trashable, type Trashed } from '#contract/trash';
import type { CallOptions } from '../../api.ts';
import { useChange, type Change } from '../../queries.ts';
import { useVisitor } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { RelativeInstant } from '../../ui/relative-instant.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useRows } from '../../nouns/noun-calls.ts';
import { NounTable } from '../../nouns/noun-table.tsx';
import type { Column } from '../../nouns/noun.ts';

const restoreRoutes: Record<Trashable, Route> = {
  chairmanship: chairmanshipRoutes.restore,
  priority: priorityRoutes.restore,
  measure: measureRoutes.restore,
  'progress-item': progressItemRoutes.restore,
  event: eventRoutes.restore,
  body: bodyRoutes.restore,
  organisation: organisationRoutes.restore,
  person: personRoutes.restore,
};

/** One hook for each kind of thing, since each ends other answers. */
function useRestores(): Record<Trashable, (row: Trashed) => void> {
  const t = useText();
  const tell = useTell();
  const send = (change: Change<Route>) => (row: Trashed) =>
    change.mutate({ params: { id: row.id } } as CallOptions<Route>, {
      onSuccess: () => tell.done(t('admin.restored', { title: row.title })),
      onError: (problem) => tell.failed(problem),
    });
  return {
    chairmanship: send(useChange(restoreRoutes.chairmanship)),
    priority: send(useChange(restoreRoutes.priority)),
    measure: send(useChange(restoreRoutes.measure)),
    'progress-item': send(useChange(restoreRoutes['progress-item'])),
    event: send(useChange(restoreRoutes.event)),
    body: send(useChange(restoreRoutes.body)),
    organisation: send(useChange(restoreRoutes.organisation)),
    person: send(useChange(restoreRoutes.person)),
  };
}

export function TrashTab() {
  const t = useText();
  const permissions = useVisitor()?.permissions;
  const answer = useRows<Trashed>(trashRoutes.list);
  const restores = useRestores();
  const columns = useMemo<Column<Trashed>[]>(
    () => [
      { key: 'title', label: 'admin.field.title', text: (row) => row.title },
      { key: 'entity', label: 'admin.field.entity', text: (row) => t(`words.entity.${row.entity}`), narrow: true },
      {
        key: 'deletedAt',
        label: 'admin.field.deleted',
        text: (row) => row.deletedAt,
        show: (row) => <RelativeInstant at={row.deletedAt} />,
        narrow: true,
      },
    ],
    [t],
  );
  const mayRestore = (row: Trashed) => permissions?.has(restoreRoutes[row.entity].permission) === true;
  return (
    <NounTable
      name={t('admin.trash')}
      answer={answer}
      columns={columns}
      titleOf={(row) => row.title}
      order="-deletedAt"
      actions={(row) =>
        mayRestore(row) ? [{ label: t('admin.restore'), icon: IconRestore, onClick: () => restores[row.entity](row) }] : []
      }
      empty={{ icon: IconTrash, title: t('admin.trashEmptyTitle'), text: t('admin.trashEmptyText') }}
    />
  );
}
