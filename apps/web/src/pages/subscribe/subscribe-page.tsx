/** Feeds for calendar apps. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function SubscribePage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('subscribe.title')} />
    </Stack>
  );
}
