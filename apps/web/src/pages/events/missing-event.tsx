/** There is no event under this address, or it could not be loaded. */
import { Button, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { ApiProblem } from '../../api-problem.ts';
import { AppLink } from '../../address.tsx';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** Also for addresses whose id is none. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
}

export function FailedEvent({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.title')} />
      <ErrorState error={error} title={t('events.failedTitle')} onRetry={onRetry} />
    </Stack>
  );
}

export function MissingEvent() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.title')} />
      <EmptyState
        icon={IconCalendarOff}
        title={t('events.missingTitle')}
        text={t('events.missingText')}
        action={<Button component={AppLink} path="/calendar" underline="never" variant="default" children={t('events.toCalendar')} />}
      />
    </Stack>
  );
}
