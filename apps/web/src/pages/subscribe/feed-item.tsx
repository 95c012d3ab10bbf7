/** One feed of the list. */
import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { IconDots, IconPencil, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { feedRoutes, type Feed } from '#contract/feed';
import { useChange } from '../../queries.ts';
import { Msg, useText } from '../../text.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { PriorityBadge } from '../../ui/priority-badge.tsx';
import { RelativeInstant } from '../../ui/relative-instant.tsx';
import { useTell } from '../../ui/tell.tsx';
import { addressOf, type AddressedFeed } from './addressed-feed.ts';
import { FeedAddress } from './feed-address.tsx';
import type { Subjects } from './feed-subjects.ts';
import { useScopeWords } from './scope-words.ts';
import classes from './feed-list.module.css';

interface FeedItemProps {
  feed: Feed;
  subjects: Subjects;
  onEdit: (feed: Feed) => void;
}

export function FeedItem({ feed, subjects, onEdit }: FeedItemProps) {
  const t = useText();
  return (
    <li className={classes.feed}>
      <div className={classes.words}>
        <h3 className={classes.name}>{feed.name}</h3>
        <Scope feed={feed} subjects={subjects} />
        <div className={classes.fetched}>
          {feed.lastFetchedAt === null ? (
            t('subscribe.neverFetched')
          ) : (
            <Msg id="subscribe.fetched" values={{ when: <RelativeInstant key="when" at={feed.lastFetchedAt} /> }} />
          )}
        </div>
      </div>
      <FeedMenu feed={feed} onEdit={onEdit} />
    </li>
  );
}

function Scope({ feed, subjects }: Pick<FeedItemProps, 'feed' | 'subjects'>) {
  const t = useText();
  const { title, priorities, others, deleted, isEverything } = useScopeWords(subjects).parts(feed.scope);
  if (title === null) return <div className={classes.gone}>{t('subscribe.chairmanshipGone')}</div>;
  const only = priorities.length === 1 ? priorities[0]?.title : undefined;
  const words = [...(only === undefined ? [] : [only]), ...others].join(' · ');
  return (
    <>
      <div className={classes.scope}>
        {priorities.map(({ id, number, title: name, colour }) => (
          <PriorityBadge key={id} priority={{ number, title: name, colour }} />
        ))}
        <span>{isEverything ? t('subscribe.everything') : words}</span>
      </div>
      <div className={classes.of}>{title}</div>
      {deleted > 0 && <div className={classes.gone}>{t('subscribe.partsGone', { count: deleted })}</div>}
    </>
  );
}

function FeedMenu({ feed, onEdit }: Pick<FeedItemProps, 'feed' | 'onEdit'>) {
  const t = useText();
  const [rotated, setRotated] = useState<AddressedFeed | null>(null);
  const { rotate, revoke } = useFeedActions(feed, setRotated);
  return (
    <div className={classes.actions}>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('subscribe.actions', { name: feed.name })}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={() => onEdit(feed)}>
            {t('subscribe.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconRefresh size={16} stroke={1.5} aria-hidden />} onClick={() => void rotate()}>
            {t('subscribe.rotate')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />} onClick={() => void revoke()}>
            {t('subscribe.revoke')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={rotated !== null}
        onClose={() => setRotated(null)}
        title={t('subscribe.rotated', { name: feed.name })}
        size="xl"
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {rotated !== null && <FeedAddress feed={rotated} />}
        <Button mt="lg" onClick={() => setRotated(null)}>
          {t('subscribe.done')}
        </Button>
      </Modal>
    </div>
  );
}

/** Both end the old address at once, so both ask. */
function useFeedActions(feed: Feed, onRotated: (feed: AddressedFeed | null) => void) {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const rotation = useChange(feedRoutes.rotate);
  const removal = useChange(feedRoutes.remove);
  const params = { id: feed.id };
  const { name } = feed;
  const rotate = async () => {
    const question = { title: t('subscribe.rotateTitle', { name }), text: t('subscribe.rotateText'), action: t('subscribe.rotate') };
    if (!(await confirm(question))) return;
    rotation.mutate({ params }, { onSuccess: (answer) => onRotated(addressOf(answer)), onError: (problem) => tell.failed(problem) });
  };
  const revoke = async () => {
    const question = { title: t('subscribe.revokeTitle', { name }), text: t('subscribe.revokeText'), action: t('subscribe.revoke') };
    if (!(await confirm({ ...question, danger: true }))) return;
    removal.mutate(
      { params },
      { onSuccess: () => tell.done(t('subscribe.revoked', { name })), onError: (problem) => tell.failed(problem) },
    );
  };
  return { rotate, revoke };
}
