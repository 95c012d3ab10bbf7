/** An address that leads nowhere. */
import { IconMapQuestion } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { AppLink } from '../../address.tsx';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function NotFoundPage() {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={t('shell.notFoundTitle')} />
      <EmptyState
        icon={IconMapQuestion}
        title={t('shell.notFoundTitle')}
        text={t('shell.notFoundText', { path: pathname })}
        action={<AppLink path="/">{t('shell.toOverview')}</AppLink>}
      />
    </>
  );
}
