/** One priority: its measures, what happened, and the meetings that served it. */
import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEdit, IconMapOff, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Priority } from '#contract/priority';
import { standingOfPriority } from '#domain/exact-standing';
import { AppLink, useAddress } from '../../address.tsx';
import { useAsOf } from '../../as-of.ts';
import type { Lookups } from '../../lookups.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { AsOfControl, SampleNotice } from '../../ui/as-of-bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import { Columns } from '../../ui/section.tsx';
import { Timeline } from '../../progress/timeline.tsx';
import { FormDialog } from './form-dialog.tsx';
import { MeasureList } from './measure-list.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ownerNames } from './owner-names.ts';
import { PriorityForm } from './priority-form.tsx';
import { PrioritySummary } from './priority-summary.tsx';
import { PrioritySwitch } from './priority-switch.tsx';
import { ServedMeetings } from './served-meetings.tsx';
import { usePriorityView, type PriorityData } from './use-priority-view.ts';
import { useRemovePriority } from './use-removal.ts';

/** The drawing of charts weighs more than the page: it comes after it. */
const PriorityCharts = lazy(() => import('../../charts/priority-charts.tsx').then((file) => ({ default: file.PriorityCharts })));

export function PriorityPage() {
  const t = useText();
  const { number = '' } = useParams();
  const { lookups, data, error, retry } = usePriorityView(Number(number));
  if (data === 'missing') return <Missing number={number} />;
  if (data !== null) return <Loaded key={data.priority.id} data={data} lookups={lookups} />;
  return (
    <Stack gap="lg">
      <PageHeader title={t('ui.priority', { number })} />
      {error === null ? <LoadingState shape="page" /> : <ErrorState error={error} title={t('priorities.oneFailed')} onRetry={retry} />}
    </Stack>
  );
}

function Missing({ number }: { number: string }) {
  const t = useText();
  return (
    <>
      <PageHeader title={t('ui.priority', { number })} />
      <EmptyState
        icon={IconMapOff}
        title={t('priorities.missingTitle', { number })}
        action={<Button component={AppLink} path="/priorities" underline="never" children={t('priorities.toAll')} />}
      />
    </>
  );
}

function Loaded({ data, lookups }: { data: PriorityData; lookups: Lookups }) {
  const { priority, figures, measures, items, events } = data;
  const { day } = useAsOf();
  const { number, colour, title, summary } = priority;
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        mark={<PriorityBadge priority={{ number, colour }} />}
        above={<PrioritySwitch priorities={lookups.priorities.items} current={number} />}
        {...(summary === '' ? {} : { subtitle: summary })}
        actions={
          <>
            <AsOfControl />
            <Actions priority={priority} lookups={lookups} />
          </>
        }
      />
      <SampleNotice />
      <PrioritySummary
        figures={figures}
        standing={standingOfPriority(measures, items, day)}
        owners={ownerNames(priority.ownerIds, lookups.users.byId)}
      />
      <MeasureList priority={priority} measures={measures} items={items} lookups={lookups} />
      <div id="activity-log">
        <Columns>
          <Timeline
            priority={priority}
            measures={measures}
            users={lookups.users}
            events={new Map(events.map((event) => [event.id, event]))}
          />
          <ServedMeetings events={events} bodies={lookups.bodies} />
        </Columns>
      </div>
      <Suspense fallback={<LoadingState shape="block" height={360} />}>
        <PriorityCharts priorityId={priority.id} />
      </Suspense>
    </Stack>
  );
}

function Actions({ priority, lookups }: { priority: Priority; lookups: Lookups }) {
  const t = useText();
  const to = useAddress();
  const navigate = useNavigate();
  const mayWrite = usePermission('priority:write');
  const [opened, { open, close }] = useDisclosure();
  const remove = useRemovePriority();
  if (!mayWrite) return null;
  const removeAndLeave = async () => {
    if (await remove(priority)) void navigate(to('/priorities'));
  };
  const saved = (one: Priority) => {
    close();
    if (one.number !== priority.number) void navigate(to(`/priorities/${one.number}`), { replace: true });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconEdit size={16} stroke={1.5} aria-hidden />} onClick={open} children={t('ui.edit')} />
      <MoreMenu
        label={t('priorities.actionsOf', { number: priority.number })}
        actions={[{ key: 'remove', label: t('ui.delete'), icon: IconTrash, danger: true, onClick: () => void removeAndLeave() }]}
      />
      <FormDialog opened={opened} onClose={close} title={t('priorities.editTitle', { number: priority.number })}>
        <PriorityForm priority={priority} priorities={lookups.priorities.items} users={lookups.users.items} onDone={saved} />
      </FormDialog>
    </>
  );
}
