/** Deletes an event after a question, and offers to bring it back. */
import { useState } from 'react';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { useChange } from '../queries.ts';
import { useText } from '../text.tsx';
import { useConfirm } from '../ui/confirm-dialog.tsx';
import { useTell } from '../ui/tell.tsx';

interface Then {
  onRemoved: () => void;
  /** After undoing. */
  onRestored: (id: string) => void;
}

/** `gone` is true from the reader's yes on, so that the page does not fall into "not found" while it is left. */
export function useRemoveEvent({ onRemoved, onRestored }: Then): { remove: (event: CalendarEvent) => Promise<void>; gone: boolean } {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const removal = useChange(eventRoutes.remove);
  const restoration = useChange(eventRoutes.restore);
  const [gone, setGone] = useState(false);
  const restore = async (id: string) => {
    try {
      await restoration.mutateAsync({ params: { id } });
      onRestored(id);
    } catch (error) {
      tell.failed(error);
    }
  };
  const remove = async ({ id, version, title }: CalendarEvent) => {
    const question = { title: t('events.deleteTitle'), text: t('events.deleteText', { title }), action: t('ui.delete'), danger: true };
    if (!(await confirm(question))) return;
    setGone(true);
    try {
      await removal.mutateAsync({ params: { id }, ifMatch: version });
      tell.done(t('events.deleted'), () => void restore(id));
      onRemoved();
    } catch (error) {
      setGone(false);
      tell.failed(error);
    }
  };
  return { remove, gone };
}
