/** One's own feeds: what each holds, when it was last fetched, and what can be done with it. */
import { feedRoutes, type Feed } from '#contract/feed';
import { IconRss } from '@tabler/icons-react';
import { useState } from 'react';
import { useAll } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { Section } from '../../ui/section.tsx';
import { FeedEditDialog } from './feed-edit-dialog.tsx';
import { FeedItem } from './feed-item.tsx';
import type { Subjects } from './feed-subjects.ts';
import classes from './feed-list.module.css';

export function FeedList({ subjects }: { subjects: Subjects }) {
  const t = useText();
  const feeds = useAll(feedRoutes.list, {});
  const [edited, setEdited] = useState<{ feed: Feed | null; turn: number }>({ feed: null, turn: 0 });
  const [opened, setOpened] = useState(false);
  const edit = (feed: Feed) => {
    setEdited({ feed, turn: edited.turn + 1 });
    setOpened(true);
  };
  return (
    <Section title={t('subscribe.own')} subtitle={t('subscribe.ownHint')} flush>
      {feeds.data === undefined ? (
        feeds.error === null ? (
          <div className={classes.waiting}>
            <LoadingState rows={3} height={64} />
          </div>
        ) : (
          <ErrorState error={feeds.error} onRetry={() => void feeds.refetch()} compact />
        )
      ) : feeds.data.length === 0 ? (
        <EmptyState icon={IconRss} title={t('subscribe.emptyTitle')} text={t('subscribe.emptyText')} compact />
      ) : (
        <ul className={classes.feeds}>
          {feeds.data.map((feed) => (
            <FeedItem key={feed.id} feed={feed} subjects={subjects} onEdit={edit} />
          ))}
        </ul>
      )}
      <FeedEditDialog {...edited} subjects={subjects} opened={opened} onClose={() => setOpened(false)} />
    </Section>
  );
}
