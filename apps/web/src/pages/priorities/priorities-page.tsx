/** All priorities: how far each is, how healthy, what was last and what is next; for managers also what waits for them. */
import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { dashboardRoutes } from '#contract/dashboard';
import { measureRoutes } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { useAsOf } from '../../as-of.ts';
import { useChairmanship } from '../../chairmanship.tsx';
import { useLookups } from '../../lookups.ts';
import { useAll, useAnswer } from '../../queries.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { AsOfControl, SampleNotice } from '../../ui/as-of-bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Surface } from '../../ui/section.tsx';
import { WaitingItems } from '../../progress/waiting-items.tsx';
import { FormDialog } from './form-dialog.tsx';
import { HitRedirect } from './hit-redirect.tsx';
import { PriorityForm } from './priority-form.tsx';
import { PriorityList } from './priority-list.tsx';

export function PrioritiesPage() {
  const t = useText();
  const mayWrite = usePermission('priority:write');
  const [opened, { open, close }] = useDisclosure();
  const [editing, setEditing] = useState<Priority | null>(null);
  const edit = (priority: Priority | null) => {
    setEditing(priority);
    open();
  };
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} variant="default" onClick={() => edit(null)}>
      {t('priorities.add')}
    </Button>
  );
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('priorities.title')}
        actions={
          <>
            <AsOfControl />
            {add}
          </>
        }
      />
      <SampleNotice />
      <Content onEdit={edit} add={add} />
      <EditDialog opened={opened} priority={editing} onClose={close} />
    </Stack>
  );
}

function Content({ onEdit, add }: { onEdit: (priority: Priority) => void; add: ReactNode }) {
  const t = useText();
  const { id: chairmanship } = useChairmanship();
  const { day } = useAsOf();
  const lookups = useLookups(chairmanship);
  const dashboard = useAnswer(dashboardRoutes.read, { query: { chairmanship, asOf: day } }, { keep: true });
  const measures = useAll(measureRoutes.list, { chairmanship, asOf: day }, { keep: true });
  const error = dashboard.error ?? measures.error ?? lookups.error;
  if (dashboard.data === undefined || measures.data === undefined || lookups.isPending) {
    const retry = () => {
      lookups.retry();
      void dashboard.refetch();
      void measures.refetch();
    };
    if (error !== null) return <ErrorState error={error} title={t('priorities.failed')} onRetry={retry} />;
    return (
      <Surface>
        <LoadingState rows={7} height={64} />
      </Surface>
    );
  }
  const { priorities } = dashboard.data;
  return (
    <>
      <HitRedirect priorities={lookups.priorities.items} measures={measures.data} />
      <WaitingItems lookups={lookups} measures={measures.data} />
      {priorities.length === 0 ? (
        <EmptyState icon={IconListNumbers} title={t('priorities.emptyTitle')} text={t('priorities.emptyText')} action={add} />
      ) : (
        <Surface flush>
          <PriorityList figures={priorities} lookups={lookups} onEdit={onEdit} />
        </Surface>
      )}
    </>
  );
}

interface EditDialogProps {
  opened: boolean;
  priority: Priority | null;
  onClose: () => void;
}

function EditDialog({ opened, priority, onClose }: EditDialogProps) {
  const t = useText();
  const { id } = useChairmanship();
  const { priorities, users } = useLookups(id);
  const title = priority === null ? t('priorities.add') : t('priorities.editTitle', { number: priority.number });
  return (
    <FormDialog opened={opened} onClose={onClose} title={title}>
      <PriorityForm key={priority?.id} priority={priority} priorities={priorities.items} users={users.items} onDone={onClose} />
    </FormDialog>
  );
}
