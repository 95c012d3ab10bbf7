/** The further actions on one thing, behind three dots. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, type Icon } from '@tabler/icons-react';

export interface MoreAction {
  key: string;
  label: string;
  icon: Icon;
  danger?: boolean;
  onClick: () => void;
}

export function MoreMenu({ label, actions }: { label: string; actions: readonly MoreAction[] }) {
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ key, label: words, icon: Sign, danger = false, onClick }) => (
          <Menu.Item
            key={key}
            leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
            {...(danger ? { c: 'var(--mantine-color-error)' } : {})}
            onClick={onClick}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
