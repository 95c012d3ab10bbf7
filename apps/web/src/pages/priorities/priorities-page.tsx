/** All priorities with their measures. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function PrioritiesPage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('priorities.title')} />
    </Stack>
  );
}
