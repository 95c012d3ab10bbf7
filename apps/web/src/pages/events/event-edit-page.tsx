/** Creates an event, or changes the one that the address names. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function EventEditPage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('events.new')} />
    </Stack>
  );
}
