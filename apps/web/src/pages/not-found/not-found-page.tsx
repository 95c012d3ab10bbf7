/** An address that leads nowhere. */
import { Stack } from '@mantine/core';
import { useLocation } from 'react-router';
import { AppLink } from '../../address.tsx';
import { useText } from '../../text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function NotFoundPage() {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <Stack gap="lg">
      <PageHeader title={t('shell.notFoundTitle')} subtitle={t('shell.notFoundText', { path: pathname })} />
      <AppLink path="/">{t('shell.toOverview')}</AppLink>
    </Stack>
  );
}
