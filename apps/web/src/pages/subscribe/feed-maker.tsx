/** Makes a feed, then shows its address in the same place. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { feedRoutes, type Feed } from '#contract/feed';
import { useChairmanship } from '../../chairmanship.tsx';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';
import { addressOf, type AddressedFeed } from './addressed-feed.ts';
import { FeedAddress } from './feed-address.tsx';
import { FeedForm } from './feed-form.tsx';
import { useFeedForm, type FeedBody, type Then } from './feed-form-state.ts';
import { everything } from './feed-scope.ts';
import type { Subjects } from './feed-subjects.ts';
import classes from './feed-address.module.css';

export function FeedMaker({ subjects }: { subjects: Subjects }) {
  const t = useText();
  const [made, setMade] = useState<AddressedFeed | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  /** What had the focus is gone: it moves to what came in its place. */
  const show = (feed: AddressedFeed | null) => {
    setMade(feed);
    setTurn(turn + 1);
  };
  useEffect(() => {
    if (turn > 0) place.current?.focus();
  }, [turn]);
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {made === null ? (
        <Section title={t('subscribe.make')} subtitle={t('subscribe.makeHint')}>
          <MakeForm subjects={subjects} onMade={show} />
        </Section>
      ) : (
        <Section
          title={t('subscribe.ready', { name: made.name })}
          actions={<Button onClick={() => show(null)} children={t('subscribe.done')} />}
        >
          <FeedAddress feed={made} />
        </Section>
      )}
    </div>
  );
}

function MakeForm({ subjects, onMade }: { subjects: Subjects; onMade: (feed: AddressedFeed | null) => void }) {
  const t = useText();
  const { id } = useChairmanship();
  const create = useChange(feedRoutes.create);
  const send = (body: FeedBody, { clear, onError }: Then) => {
    const onSuccess = (feed: Feed) => {
      clear();
      onMade(addressOf(feed));
    };
    create.mutate({ body }, { onSuccess, onError });
  };
  const initialValues = { name: null, chairmanship: id, ...everything };
  const state = useFeedForm(subjects, { initialValues, draftKey: 'feed.new', isPending: create.isPending, send });
  return <FeedForm state={state} subjects={subjects} submitLabel={t('subscribe.submit')} />;
}
