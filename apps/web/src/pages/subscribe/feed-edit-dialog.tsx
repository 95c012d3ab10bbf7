/** Renames a feed or changes what it holds; its address stays. */
import { Drawer } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { feedRoutes, type Feed } from '#contract/feed';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { useTell } from '../../ui/tell.tsx';
import { FeedConflict } from './feed-conflict.tsx';
import { FeedForm } from './feed-form.tsx';
import { useFeedForm, type FeedBody, type FeedValues, type Then } from './feed-form-state.ts';
import { withoutDeleted } from './feed-scope.ts';
import type { Subjects } from './feed-subjects.ts';

interface FeedEditProps {
  feed: Feed;
  subjects: Subjects;
  onClose: () => void;
}

interface FeedEditDialogProps extends Omit<FeedEditProps, 'feed'> {
  /** Null until one is opened. */
  feed: Feed | null;
  opened: boolean;
  /** Raised by each opening, so that the form starts afresh; the drawer stays, since it gives the focus back. */
  turn: number;
}

export function FeedEditDialog({ opened, turn, feed, subjects, onClose }: FeedEditDialogProps) {
  const t = useText();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      title={t('subscribe.editTitle')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      styles={{ title: { fontSize: '1.125rem', fontWeight: 600 }, body: { paddingBottom: 0 } }}
    >
      {feed !== null && <EditForm key={turn} feed={feed} subjects={subjects} onClose={onClose} />}
    </Drawer>
  );
}

/** The feed's values without what was deleted since, and whether that would make it hold everything. */
function useInitial(feed: Feed, { priorities, bodies }: Subjects): { values: FeedValues; isWidened: boolean } {
  return useMemo(() => {
    const { chairmanship, ...chosen } = feed.scope;
    const known = { priorities: new Set(priorities.map(({ id }) => id)), bodies: new Set(bodies.map(({ id }) => id)) };
    const { choice, isWidened } = withoutDeleted(chosen, known);
    return { values: { name: feed.name, chairmanship, ...choice }, isWidened };
  }, [feed, priorities, bodies]);
}

function EditForm({ feed, subjects, onClose }: FeedEditProps) {
  const t = useText();
  const { values, isWidened } = useInitial(feed, subjects);
  const { save, isPending, conflict, settle } = useSaving(feed, subjects, onClose);
  const state = useFeedForm(subjects, {
    initialValues: values,
    draftKey: `feed.${feed.id}`,
    isPending,
    mayLackChairmanship: true,
    send: save,
  });
  const notice = (
    <>
      {isWidened && <NoticeBar>{t('subscribe.widened')}</NoticeBar>}
      {conflict !== null && (
        <FeedConflict
          {...conflict}
          subjects={subjects}
          onKeepMine={() => {
            settle();
            state.submit();
          }}
          onTakeTheirs={() => {
            settle();
            state.form.setValues({ name: conflict.theirs.name, ...conflict.theirs.scope });
          }}
        />
      )}
    </>
  );
  return <FeedForm state={state} subjects={subjects} submitLabel={t('ui.save')} notice={notice} inDialog />;
}

/** Sends the change onto the version that was read last; `settle` goes on from the one that the server holds. */
function useSaving(feed: Feed, { chairmanships }: Subjects, onClose: () => void) {
  const t = useText();
  const tell = useTell();
  const version = useRef(feed.version);
  const [mine, setMine] = useState<FeedBody | null>(null);
  const { mutate, isPending, conflict, reset } = useChange(feedRoutes.update);
  const save = ({ name, scope }: FeedBody, { clear, onError }: Then) => {
    const onSuccess = () => {
      clear();
      tell.done(t('subscribe.saved'));
      onClose();
    };
    setMine({ name, scope });
    // The scope of a feed whose chairmanship was deleted cannot be written again; its name can.
    const isWhole = chairmanships.some(({ id }) => id === scope.chairmanship);
    mutate(
      { params: { id: feed.id }, body: isWhole ? { name, scope } : { name }, ifMatch: version.current },
      { onSuccess, onError: (problem) => problem.status !== 412 && onError(problem) },
    );
  };
  const settle = () => {
    if (conflict !== null) version.current = conflict.theirs.version;
    reset();
  };
  return { save, isPending, settle, conflict: conflict === null || mine === null ? null : { mine, theirs: conflict.theirs } };
}
