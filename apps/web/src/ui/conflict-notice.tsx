/** Two people changed the same thing: both states beside each other, and the choice between them; nothing typed is lost. */
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Msg, useText } from '../text.tsx';
import { InstantText } from './date-text.tsx';
import classes from './conflict-notice.module.css';

export interface ConflictField {
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface ConflictNoticeProps {
  /** The fields that differ. */
  fields: ConflictField[];
  /** When the other state was saved: `theirs.updatedAt`. */
  changedAt: string;
  /** Sends again what was typed, with the version that the server holds now. */
  onKeepMine: () => void;
  /** Puts the server's state into the form. */
  onTakeTheirs: () => void;
}

export function ConflictNotice({ fields, changedAt, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const t = useText();
  return (
    <div className={classes.notice} role="alert">
      <div className={classes.title}>
        <Msg id="ui.conflictTitle" values={{ when: <InstantText at={changedAt} /> }} />
      </div>
      <dl className={classes.fields}>
        {fields.map(({ label, mine, theirs }) => (
          <div key={label}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.states}>
              <span>
                <span className={classes.whose}>{t('ui.conflictMine')}</span> {mine}
              </span>
              <span>
                <span className={classes.whose}>{t('ui.conflictTheirs')}</span> {theirs}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button variant="default" size="compact-md" onClick={onTakeTheirs}>
          {t('ui.conflictTakeTheirs')}
        </Button>
        <Button variant="default" size="compact-md" onClick={onKeepMine}>
          {t('ui.conflictKeepMine')}
        </Button>
      </Group>
    </div>
  );
}
