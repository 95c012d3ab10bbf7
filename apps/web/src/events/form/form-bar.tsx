/** What stays in sight below the long form: its buttons, and what keeps it from being saved. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import classes from './event-form.module.css';

interface FormBarProps {
  isNew: boolean;
  isSaving: boolean;
  /** Files are on their way: saving now would leave them out. */
  isUploading: boolean;
  clashes: number;
  failure: string | null;
  onCancel: () => void;
  /** The notice of a conflict. */
  children: ReactNode;
}

export function FormBar({ isNew, isSaving, isUploading, clashes, failure, onCancel, children }: FormBarProps) {
  const t = useText();
  const told = isUploading ? t('events.form.waiting') : clashes > 0 ? t('events.form.clashes', { count: clashes }) : null;
  return (
    <div className={classes.bar}>
      <div className={classes.above}>{children}</div>
      <Failure>{failure}</Failure>
      <div className={classes.actions}>
        {told !== null && <span className={classes.told}>{told}</span>}
        <Button variant="default" onClick={onCancel} children={t('ui.cancel')} />
        <Button type="submit" loading={isSaving} disabled={isUploading} children={t(isNew ? 'events.form.create' : 'ui.save')} />
      </div>
    </div>
  );
}
