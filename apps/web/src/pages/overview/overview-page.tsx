/** Where the chairmanship stands, at a glance: figures, what needs attention, a card a priority, and the charts. */
import { Button, CopyButton, Stack } from '@mantine/core';
import { IconCheck, IconLink, IconTargetArrow } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../address.tsx';
import { ChartGrid } from '../../charts/chart-grid.tsx';
import type { Names } from '../../charts/chart-words.ts';
import { useNames } from '../../charts/names.ts';
import { useViewFilters } from '../../charts/view-filters.ts';
import { useView } from '../../charts/view.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { AsOfControl, SampleNotice } from '../../ui/as-of-bar.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Surface } from '../../ui/section.tsx';
import { AttentionList } from './attention-list.tsx';
import { FilterBar, FilterToggle, useFilterBar } from './filter-bar.tsx';
import { Headline } from './headline.tsx';
import { OverviewShape } from './overview-shape.tsx';
import { PriorityCards } from './priority-cards.tsx';
import classes from './overview-page.module.css';

function ShareButton() {
  const t = useText();
  return (
    <CopyButton value={window.location.href}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={16} stroke={1.5} aria-hidden /> : <IconLink size={16} stroke={1.5} aria-hidden />}
          onClick={copy}
        >
          {t(copied ? 'ui.copied' : 'overview.share')}
        </Button>
      )}
    </CopyButton>
  );
}

export function OverviewPage() {
  const t = useText();
  const controls = useViewFilters();
  const bar = useFilterBar(controls);
  const { view, isStale, error, retry } = useView(controls.filters);
  const names = useNames(view);
  let content: ReactNode;
  if (names !== null) content = names.view.whole.priorities.length === 0 ? <NoPriorities /> : <Content names={names} />;
  else if (error !== null)
    content = (
      <Surface>
        <ErrorState error={error} title={t('overview.failed')} onRetry={retry} />
      </Surface>
    );
  else content = <OverviewShape />;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('overview.title')}
        actions={
          <>
            <AsOfControl />
            <FilterToggle bar={bar} />
            <ShareButton />
          </>
        }
      />
      <SampleNotice />
      <FilterBar bar={bar} controls={controls} />
      <div className={classes.content} aria-busy={isStale} data-stale={isStale || undefined}>
        {content}
      </div>
    </Stack>
  );
}

function Content({ names }: { names: Names }) {
  return (
    <Stack gap="md">
      <Headline names={names} />
      <AttentionList view={names.view} />
      <PriorityCards view={names.view} />
      <ChartGrid names={names} page="overview" />
    </Stack>
  );
}

function NoPriorities() {
  const t = useText();
  const mayWrite = usePermission('priority:write');
  return (
    <Surface>
      <EmptyState
        icon={IconTargetArrow}
        title={t('overview.emptyTitle')}
        text={t(mayWrite ? 'overview.emptyText' : 'overview.emptyAsk')}
        {...(mayWrite ? { action: <AppLink path="/priorities">{t('overview.emptyAction')}</AppLink> } : {})}
      />
    </Surface>
  );
}
