/** Moving an activity on its way to approval, and deleting it, each with a way back. */
import { progressItemRoutes, type ProgressItem } from '#contract/progress-item';
import { stateAfterMove } from '#domain/progress-moves';
import { useChange } from '../queries.ts';
import { useText } from '../text.tsx';
import { useTell } from '../ui/tell.tsx';

export interface ItemMoves {
  isPending: boolean;
  move: (item: ProgressItem, move: keyof typeof stateAfterMove, returnNote?: string) => Promise<boolean>;
  remove: (item: ProgressItem) => Promise<void>;
}

export function useItemMoves(): ItemMoves {
  const t = useText();
  const tell = useTell();
  const update = useChange(progressItemRoutes.update);
  const { mutateAsync: change, isPending } = update;
  const removal = useChange(progressItemRoutes.remove);
  const { mutateAsync: removeOne } = removal;
  const { mutateAsync: restore } = useChange(progressItemRoutes.restore);
  const move: ItemMoves['move'] = async (item, kind, returnNote) => {
    const { id, version, state } = item;
    try {
      const body = { state: stateAfterMove[kind], ...(returnNote === undefined ? {} : { returnNote }) };
      const saved = await change({ params: { id }, body, ifMatch: version });
      const back = { state, ...(state === 'returned' ? { returnNote: item.returnNote } : {}) };
      tell.done(t(`progress.moved.${kind}`), () => void change({ params: { id }, body: back, ifMatch: saved.version }).catch(tell.failed));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  };
  const remove: ItemMoves['remove'] = async ({ id, version }) => {
    try {
      await removeOne({ params: { id }, ifMatch: version });
      tell.done(t('progress.removed'), () => void restore({ params: { id } }).catch(tell.failed));
    } catch (error) {
      tell.failed(error);
    }
  };
  return { isPending: isPending || removal.isPending, move, remove };
}
