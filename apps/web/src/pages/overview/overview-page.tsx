/** Where the chairmanship stands, at a glance. */
import { Stack } from '@mantine/core';
import { useText } from '../../text.tsx';
import { AsOfControl, SampleNotice } from '../../ui/as-of-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function OverviewPage() {
  const t = useText();
  return (
    <Stack gap="lg">
      <PageHeader title={t('overview.title')} actions={<AsOfControl />} />
      <SampleNotice />
    </Stack>
  );
}
