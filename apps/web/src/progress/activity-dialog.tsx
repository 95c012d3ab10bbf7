/** The dialog in which an activity is logged or changed: waits for what it chooses from, then shows the form. */
import { Modal } from '@mantine/core';
import { measureRoutes } from '#contract/measure';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { useLookups } from '../lookups.ts';
import { useAll } from '../queries.ts';
import { useText } from '../text.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ActivityForm } from './activity-form.tsx';
import type { ActivitySource } from './use-activity-form.ts';
import { useOriginEvent } from './use-origin-event.ts';

interface ActivityDialogProps extends Pick<ActivitySource, 'item' | 'origin'> {
  opened: boolean;
  onClose: () => void;
}

export function ActivityDialog({ opened, onClose, item, origin }: ActivityDialogProps) {
  const t = useText();
  const isPhone = usePhone();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={item === null ? t('progress.logTitle') : t('progress.editTitle')}
      size={560}
      fullScreen={isPhone}
      {...(isPhone ? { radius: 0 } : {})}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Prepared item={item} origin={origin} onClose={onClose} />
    </Modal>
  );
}

function Prepared({ item, origin, onClose }: Omit<ActivityDialogProps, 'opened'>) {
  const { id: chairmanship } = useChairmanship();
  const { day } = useAsOf();
  const lookups = useLookups(chairmanship);
  const measures = useAll(measureRoutes.list, { chairmanship, asOf: item?.occurredOn ?? day });
  const event = useOriginEvent(origin.eventId, day);
  if (measures.isError || lookups.error !== null) {
    const retry = () => {
      lookups.retry();
      void measures.refetch();
    };
    return <ErrorState error={measures.error ?? lookups.error} onRetry={retry} compact />;
  }
  if (lookups.isPending || measures.isPending || event === 'pending') return <LoadingState shape="block" height={480} />;
  const home = measures.data.find((one) => one.id === origin.measureId)?.priorityId;
  const from = { ...event.origin, ...(home === undefined ? {} : { priorityId: home }), ...origin };
  return (
    <ActivityForm
      source={{ item, origin: from, day: event.day ?? day }}
      priorities={lookups.priorities.items}
      measures={measures.data}
      onClose={onClose}
    />
  );
}
