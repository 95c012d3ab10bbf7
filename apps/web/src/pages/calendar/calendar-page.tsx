/** The calendar of all events. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function CalendarPage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('calendar.title')} />
    </Stack>
  );
}
