/** Around the pages about one chairmanship: waits for it, and says what to do where there is none. */
import { Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { Outlet } from 'react-router';
import { AppLink } from '../address.tsx';
import { useChairmanships } from '../chairmanship.tsx';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';

export function NeedsChairmanship() {
  const { current, isPending, error, retry } = useChairmanships();
  if (current !== null) return <Outlet key={current.id} />;
  if (isPending) return <LoadingState shape="page" />;
  if (error !== null) return <ErrorState error={error} onRetry={retry} />;
  return <NoChairmanship />;
}

function NoChairmanship() {
  const t = useText();
  const mayAdd = usePermission('chairmanship:write');
  return (
    <>
      <PageHeader title={t('shell.overview')} />
      <EmptyState
        icon={IconFlag}
        title={t('shell.noChairmanshipTitle')}
        text={mayAdd ? t('shell.noChairmanshipText') : t('shell.noChairmanshipAsk')}
        action={
          mayAdd && <Button component={AppLink} path="/admin/chairmanships" underline="never" children={t('shell.addChairmanship')} />
        }
      />
    </>
  );
}
