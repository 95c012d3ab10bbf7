/** Feeds for calendar apps: making one, and one's own. */
import { Button, Stack } from '@mantine/core';
import { IconRss } from '@tabler/icons-react';
import { AppLink } from '../../address.tsx';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section, Surface } from '../../ui/section.tsx';
import { FeedList } from './feed-list.tsx';
import { FeedMaker } from './feed-maker.tsx';
import { useSubjects } from './feed-subjects.ts';

export function SubscribePage() {
  const t = useText();
  const isAllowed = usePermission('feed:write');
  return (
    <Stack gap="lg">
      <PageHeader title={t('subscribe.title')} subtitle={t('subscribe.lead')} />
      {isAllowed ? <Feeds /> : <SignInFirst />}
    </Stack>
  );
}

function Feeds() {
  const t = useText();
  const { subjects, error, retry } = useSubjects();
  if (subjects === null)
    return error === null ? (
      <Section title={t('subscribe.make')} subtitle={t('subscribe.makeHint')}>
        <LoadingState shape="block" height={520} />
      </Section>
    ) : (
      <Surface>
        <ErrorState error={error} onRetry={retry} />
      </Surface>
    );
  return (
    <>
      <FeedMaker subjects={subjects} />
      <FeedList subjects={subjects} />
    </>
  );
}

/** Strangers may read where PUBLIC_READ is on, but a feed belongs to somebody. */
function SignInFirst() {
  const t = useText();
  const action = (
    <Button component={AppLink} path="/sign-in" params={{ next: '/subscribe' }} underline="never" children={t('shell.signIn')} />
  );
  return <EmptyState icon={IconRss} title={t('subscribe.signInTitle')} text={t('subscribe.signInText')} action={action} />;
}
