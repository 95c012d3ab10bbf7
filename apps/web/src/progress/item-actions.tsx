/** What the reader's role may do with an activity: the likely moves as buttons, the others behind three dots. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconDots, IconEdit, IconTrash } from '@tabler/icons-react';
import type { ProgressItem } from '#contract/progress-item';
import { movesOf, type ProgressMove } from '#domain/progress-moves';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { useItemMoves } from './use-item-moves.ts';
import classes from './timeline.module.css';

interface ItemActionsProps {
  item: ProgressItem;
  onEdit: (item: ProgressItem) => void;
}

const asButtons = ['approve', 'return', 'submit', 'withdraw'] as const;
const inMenu = [
  ['edit', IconEdit],
  ['reopen', IconArrowBackUp],
  ['remove', IconTrash],
] as const;

export function ItemActions({ item, onEdit }: ItemActionsProps) {
  const t = useText();
  const user = useVisitor()?.user ?? null;
  const [returning, { open, close }] = useDisclosure();
  const { move, remove, isPending } = useItemMoves();
  const moves = movesOf(user, item);
  if (moves.length === 0) return null;
  const doIt = (one: ProgressMove) => {
    if (one === 'return') open();
    else if (one === 'edit') onEdit(item);
    else if (one === 'remove') void remove(item);
    else void move(item, one);
  };
  return (
    <div className={classes.actions}>
      {asButtons
        .filter((one) => moves.includes(one))
        .map((one) => (
          <Button
            key={one}
            size="compact-sm"
            variant={one === 'approve' || one === 'submit' ? 'light' : 'default'}
            disabled={isPending}
            onClick={() => doIt(one)}
          >
            {t(`progress.move.${one}`)}
          </Button>
        ))}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('progress.actionsOf', { summary: item.summary })}>
            <IconDots size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {inMenu
            .filter(([one]) => moves.includes(one))
            .map(([one, Sign]) => (
              <Menu.Item
                key={one}
                leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
                {...(one === 'remove' ? { c: 'var(--mantine-color-error)' } : {})}
                onClick={() => doIt(one)}
              >
                {t(`progress.move.${one}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <ReturnDialog item={item} opened={returning} onClose={close} />
    </div>
  );
}
