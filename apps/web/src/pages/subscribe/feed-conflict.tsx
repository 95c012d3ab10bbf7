/** Both states of a feed that was changed elsewhere in the meantime. */
import type { Feed } from '#contract/feed';
import { useText } from '../../text.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import type { FeedBody } from './feed-form-state.ts';
import type { Subjects } from './feed-subjects.ts';
import { useScopeWords } from './scope-words.ts';

interface FeedConflictProps {
  mine: FeedBody;
  theirs: Feed;
  subjects: Subjects;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

export function FeedConflict({ mine, theirs, subjects, onKeepMine, onTakeTheirs }: FeedConflictProps) {
  const t = useText();
  const { short } = useScopeWords(subjects);
  const said = (scope: Feed['scope']) => short(scope).join(', ') || t('subscribe.everything');
  const fields = [
    { label: t('subscribe.name'), mine: mine.name, theirs: theirs.name },
    { label: t('subscribe.scope'), mine: said(mine.scope), theirs: said(theirs.scope) },
  ].filter((field) => field.mine !== field.theirs);
  return <ConflictNotice fields={fields} changedAt={theirs.updatedAt} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}
