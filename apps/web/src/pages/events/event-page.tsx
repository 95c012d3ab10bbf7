/** One event, whole. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function EventPage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.title')} />
    </Stack>
  );
}
