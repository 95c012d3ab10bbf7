/** A whole tab of the administration from one noun: its table, its dialog, deleting with a question and a way back. */
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Entity } from '#contract/page';
import { useText } from '../../text.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useRemoval, useRows } from '../../nouns/noun-calls.ts';
import { NounDialog } from '../../nouns/noun-dialog.tsx';
import { sayConflict } from '../../nouns/noun-refusal.ts';
import { NounTable } from '../../nouns/noun-table.tsx';
import type { Noun } from '../../nouns/noun.ts';
import type { RowAction } from '../../nouns/row-menu.tsx';

interface NounTabProps<T extends Entity> {
  noun: Noun<T>;
  /** `name`, or `-startsOn` from the end. */
  order: string;
  tools?: ReactNode;
  /** What else happens after saving: showing an invitation. */
  onSaved?: (answer: T, isNew: boolean) => void;
  /** What else can be done with a row. */
  moreActions?: (row: T) => RowAction[];
  /** What the question before deleting says instead of the usual. */
  removeText?: (row: T) => string | null;
}

/** Which row is open, and how often one was: a dialog starts afresh each time. */
function useOpenRow<T>() {
  const [{ row, opened, turn }, set] = useState<{ row: T | null; opened: boolean; turn: number }>({ row: null, opened: false, turn: 0 });
  return {
    row,
    opened,
    turn,
    open: (next: T | null) => set({ row: next, opened: true, turn: turn + 1 }),
    close: () => set({ row, opened: false, turn }),
  };
}

export function NounTab<T extends Entity>({ noun, order, tools, onSaved, moreActions, removeText }: NounTabProps<T>) {
  const t = useText();
  const tell = useTell();
  const answer = useRows<T>(noun.routes.list);
  const dialog = useOpenRow<T>();
  const remove = useRemove(noun, removeText);
  const saved = (row: T, isNew: boolean) => {
    dialog.close();
    tell.done(t(isNew ? 'admin.added' : 'admin.saved', { title: noun.titleOf(row) }));
    onSaved?.(row, isNew);
  };
  return (
    <>
      <NounTable
        name={t(`admin.${noun.name}.many`)}
        answer={answer}
        columns={noun.columns}
        titleOf={noun.titleOf}
        alsoFound={noun.alsoFound}
        order={order}
        onOpen={dialog.open}
        actions={(row) => [
          ...(moreActions?.(row) ?? []),
          { label: t('ui.edit'), icon: IconPencil, onClick: () => dialog.open(row) },
          { label: t('ui.delete'), icon: IconTrash, onClick: () => void remove(row), danger: true },
        ]}
        add={{ label: t(`admin.${noun.name}.add`), onClick: () => dialog.open(null) }}
        tools={tools}
        empty={{ icon: noun.icon, title: t(`admin.${noun.name}.emptyTitle`), text: t(`admin.${noun.name}.emptyText`) }}
      />
      <NounDialog turn={dialog.turn} noun={noun} row={dialog.row} opened={dialog.opened} onClose={dialog.close} onSaved={saved} />
    </>
  );
}

/** Asks, puts it into the trash, and offers to bring it back. */
function useRemove<T extends Entity>(noun: Noun<T>, removeText?: (row: T) => string | null): (row: T) => Promise<void> {
  const t = useText();
  const tell = useTell();
  const confirm = useConfirm();
  const { remove, restore } = useRemoval<T>(noun.routes);
  return async (row) => {
    const title = noun.titleOf(row);
    const text = removeText?.(row) ?? t('admin.removeText');
    if (!(await confirm({ title: t('admin.removeTitle', { title }), text, action: t('ui.delete'), danger: true }))) return;
    const bringBack = () =>
      restore(row.id, { onSuccess: () => tell.done(t('admin.restored', { title })), onError: (problem) => tell.failed(problem) });
    remove(row, {
      onSuccess: () => tell.done(t('admin.removed', { title }), bringBack),
      onError: (problem) => tell.failed(sayConflict(problem, noun, t)),
    });
  };
}
