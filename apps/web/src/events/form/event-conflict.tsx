/** What somebody else saved while this form was open, beside what was typed here. */
import type { CalendarEvent } from '#contract/event';
import type { Lookups } from '../../lookups.ts';
import { useText } from '../../text.tsx';
import { useWording } from '../../ui/date-text.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { differencesOf, lineChanges } from '../event-aspects.ts';
import { changedFields, rebase } from './event-changes.ts';
import { bodyOf } from './event-draft.ts';
import type { Clashed } from './save-event.ts';
import classes from './event-form.module.css';

interface EventConflictProps {
  conflict: Clashed;
  lookups: Lookups;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

function Lines({ lines }: { lines: string[] }) {
  const t = useText();
  return <span className={classes.lines}>{lines.length === 0 ? t('ui.none') : lines.join('\n')}</span>;
}

export function EventConflict({ conflict: { mine, theirs }, lookups, onKeepMine, onTakeTheirs }: EventConflictProps) {
  const t = useText();
  const wording = useWording();
  const touched = mine.base === null ? [] : changedFields(mine.base.body, bodyOf(mine));
  const kept = { ...theirs, ...bodyOf(rebase(mine, touched, theirs)) } as CalendarEvent;
  const fields = differencesOf(theirs, kept, { wording, names: lookups }).map(({ label, before, after }) => {
    const { removed, added } = lineChanges(before, after);
    // Of a long list only the lines that differ; all of them where it is their order.
    const isOrder = removed.length + added.length === 0;
    return {
      label: t(label),
      mine: <Lines lines={isOrder ? after : added} />,
      theirs: <Lines lines={isOrder ? before : removed} />,
    };
  });
  return <ConflictNotice fields={fields} changedAt={theirs.updatedAt} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}
