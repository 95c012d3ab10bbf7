/** Deleting a priority or a measure: asked first, and taken back by one click. */
import { measureRoutes, type Measure } from '#contract/measure';
import { priorityRoutes, type Priority } from '#contract/priority';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';

export function useRemovePriority(): (priority: Priority) => Promise<boolean> {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const { mutateAsync: remove } = useChange(priorityRoutes.remove);
  const { mutateAsync: restore } = useChange(priorityRoutes.restore);
  return async ({ id, version, number, title }) => {
    const sure = await confirm({
      title: t('priorities.removeTitle', { number }),
      text: t('priorities.removeText', { title }),
      action: t('ui.delete'),
      danger: true,
    });
    if (!sure) return false;
    try {
      await remove({ params: { id }, ifMatch: version });
      const undo = () => void restore({ params: { id } }).catch(tell.failed);
      tell.done(t('priorities.removed', { number }), undo);
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  };
}

interface MeasureChanges {
  remove: (measure: Measure) => Promise<void>;
  /** Drops the promise, or takes it up again. */
  setDropped: (measure: Measure, dropped: boolean) => Promise<void>;
}

export function useMeasureChanges(): MeasureChanges {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const { mutateAsync: removeOne } = useChange(measureRoutes.remove);
  const { mutateAsync: restore } = useChange(measureRoutes.restore);
  const { mutateAsync: update } = useChange(measureRoutes.update);
  const remove = async ({ id, version, number, text }: Measure) => {
    const question = { title: t('priorities.measureRemoveTitle', { number }), text: t('priorities.measureRemoveText', { text }) };
    if (!(await confirm({ ...question, action: t('ui.delete'), danger: true }))) return;
    try {
      await removeOne({ params: { id }, ifMatch: version });
      tell.done(t('priorities.measureRemoved', { number }), () => void restore({ params: { id } }).catch(tell.failed));
    } catch (error) {
      tell.failed(error);
    }
  };
  const setDropped = async ({ id, version, number }: Measure, dropped: boolean) => {
    try {
      const saved = await update({ params: { id }, body: { dropped }, ifMatch: version });
      const undo = () => void update({ params: { id }, body: { dropped: !dropped }, ifMatch: saved.version }).catch(tell.failed);
      tell.done(t(dropped ? 'priorities.measureDropped' : 'priorities.measureTakenUp', { number }), undo);
    } catch (error) {
      tell.failed(error);
    }
  };
  return { remove, setDropped };
}
