/** One priority: its measures, what happened, and the meetings that served it. */
import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function PriorityPage() {
  const t = useText();
  const { number = '' } = useParams();
  return (
    <Stack gap="lg">
      <PageHeader title={t('ui.priority', { number })} />
    </Stack>
  );
}
