/** What can be done with one row: a single button where it is one thing, a menu where there are more. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, type Icon } from '@tabler/icons-react';
import { useText } from '../text.tsx';
import classes from './noun-table.module.css';

export interface RowAction {
  label: string;
  icon: Icon;
  onClick: () => void;
  danger?: boolean;
}

export function RowMenu({ title, actions }: { title: string; actions: RowAction[] }) {
  const t = useText();
  const [only] = actions;
  if (only === undefined) return null;
  if (actions.length === 1)
    return (
      <Button
        variant="default"
        size="compact-sm"
        className={classes.above}
        leftSection={<only.icon size={14} stroke={1.75} aria-hidden />}
        aria-label={t('admin.actionOn', { action: only.label, title })}
        onClick={only.onClick}
      >
        {only.label}
      </Button>
    );
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" className={classes.above} aria-label={t('admin.actionsOn', { title })}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, icon: Sign, onClick, danger = false }) => (
          <Menu.Item
            key={label}
            leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
            onClick={onClick}
            {...(danger ? { color: 'red' } : {})}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
